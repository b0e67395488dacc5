import type { PlanRequest } from '../plan-request.ts';
import { alikePeople, isLockedIn } from './alike-people.ts';
import { type FoundPlan, type OtherPlan, otherPlan } from './other-plan.ts';

/** Why these people: what the plan would be without any one of them. It compares prices by job role, never anybody's pay. */
export interface NextBest {
  /** Any one of them: they are alike and do the same. */
  readonly people: readonly string[];
  /** They take part since that was asked, so a plan without one of them may cost less. */
  readonly isLockedIn: boolean;
  /** One of them does nothing, and is still counted for what is held already. */
  readonly without: OtherPlan;
}

/** For everybody who does something in the plan, the best plan in which that person does nothing. */
export function nextBest(found: FoundPlan, request: PlanRequest): readonly NextBest[] {
  const { options } = request;
  return alikePeople(found.plan, request).flatMap(({ people }): readonly NextBest[] => {
    const [person] = people;
    if (person === undefined) return [];
    const lockedIn = (options?.lockedIn ?? []).filter((one) => one !== person);
    const lockedOut = [...(options?.lockedOut ?? []), person];
    const without = otherPlan(found, { ...request, options: { ...options, lockedIn, lockedOut } });
    return [{ people, isLockedIn: isLockedIn(person, request), without }];
  });
}
