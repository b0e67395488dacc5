import type { PlanRequest } from '../plan-request.ts';

/** The same as if money were no limit. */
export function withoutBudget(request: PlanRequest): PlanRequest {
  const { budget: _, ...learning } = request.learning;
  const { budget: __, ...options } = request.options ?? {};
  return { ...request, learning, options };
}

/** The money that may be spent: as asked, or as the partner's file says. */
export const budgetOf = ({ options, learning }: Pick<PlanRequest, 'options' | 'learning'>): number | undefined =>
  options?.budget ?? learning.budget;
