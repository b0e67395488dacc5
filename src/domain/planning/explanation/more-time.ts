import { addMonths } from '../../time/day.ts';
import type { PlanRequest } from '../plan-request.ts';
import { type FoundPlan, type OtherPlan, otherPlan } from './other-plan.ts';

/** What it would be worth if something were due one month later. All is judged on the later day, so what expires may be missed. */
export interface MoreTime {
  /** The targets that are due later, by position. */
  readonly targets: readonly number[];
  readonly later: OtherPlan;
}

/** One more month for each target alone, and where there are several, for all of them. */
export function moreTime(found: FoundPlan, request: PlanRequest): readonly MoreTime[] {
  const { targets } = request;
  const all = [...targets.keys()];
  return [...all.map((one) => [one]), ...(all.length > 1 ? [all] : [])].map((some) => ({
    targets: some,
    later: otherPlan(found, dueLater(request, some, 1)),
  }));
}

/** The request with some targets due so many months later. */
export const dueLater = (request: PlanRequest, some: readonly number[], months: number): PlanRequest => ({
  ...request,
  targets: request.targets.map((target, index) =>
    some.includes(index) ? { ...target, deadline: addMonths(target.deadline, months) } : target,
  ),
});

/** What waiting costs: the best plan that begins one month later, with the same deadlines. */
export const begunLater = (found: FoundPlan, request: PlanRequest): OtherPlan =>
  otherPlan(found, { ...request, day: addMonths(request.day, 1) });
