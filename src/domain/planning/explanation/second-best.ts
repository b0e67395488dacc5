import type { PlanRequest } from '../plan-request.ts';
import { alikePeople } from './alike-people.ts';
import { bestOfOthers } from './best-of-others.ts';
import { type FoundPlan, type OtherPlan, otherPlan } from './other-plan.ts';
import { stepOf } from './planned-step.ts';

/**
 * The best plan of those that leave out at least one step of the plan. All others do everything that the plan does and more,
 * for nothing. A plan leaves out a step exactly where it is a plan with that step forbidden, so the best of these is the best.
 * Nothing where nobody does anything.
 */
export function secondBest(found: FoundPlan, request: PlanRequest): OtherPlan | undefined {
  const others: OtherPlan[] = [];
  for (const step of alikePeople(found.plan, request).flatMap(({ actions }) => actions.map(stepOf))) {
    const forbidden = [...(request.options?.forbidden ?? []), step];
    const other = otherPlan(found, { ...request, options: { ...request.options, forbidden } });
    if (found.status === 'optimal' && isAsGood(other)) return other;
    others.push(other);
  }
  return bestOfOthers(others);
}

/** Reaches as much for as much, so no other can be better. */
const isAsGood = (one: OtherPlan): boolean =>
  one.status === 'optimal' && one.difference.unmetWeight === 0 && one.difference.cost === 0;
