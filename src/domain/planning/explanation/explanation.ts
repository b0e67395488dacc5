import type { PlanResult } from '../plan.ts';
import type { PlanRequest } from '../plan-request.ts';
import { type MoreMoney, moreMoney } from './more-money.ts';
import { type MorePlaces, morePlaces } from './more-places.ts';
import { begunLater, type MoreTime, moreTime } from './more-time.ts';
import { type NextBest, nextBest } from './next-best.ts';
import type { OtherPlan } from './other-plan.ts';
import { ifLessSure, type LessSure, type SaferPlan, saferPlans } from './safer-plans.ts';
import { secondBest } from './second-best.ts';

/** Why a plan is as it is: each answer is another plan, found and proved like the first. Nothing in it is estimated. */
export interface Explanation {
  /** It compares people, so who must not do that leaves it out. */
  readonly nextBest?: readonly NextBest[];
  readonly secondBest?: OtherPlan;
  readonly begunLater?: OtherPlan;
  readonly moreTime: readonly MoreTime[];
  readonly morePlaces: readonly MorePlaces[];
  readonly moreMoney?: MoreMoney;
  /** Of 80, 90 and 95 per cent what the plan is not already. */
  readonly saferPlans: readonly SaferPlan[];
  readonly lessSure?: LessSure;
}

export function explain(found: Extract<PlanResult, { readonly plan: unknown }>, request: PlanRequest): Explanation {
  const second = secondBest(found, request);
  const money = moreMoney(found, request);
  const lessSure = ifLessSure(found, request);
  return {
    nextBest: nextBest(found, request),
    ...(second && { secondBest: second }),
    ...(found.plan.actions.length > 0 && { begunLater: begunLater(found, request) }),
    moreTime: moreTime(found, request),
    morePlaces: morePlaces(found, request, found.proof.model),
    ...(money && { moreMoney: money }),
    saferPlans: found.plan.actions.length > 0 ? saferPlans(found, request) : [],
    ...(lessSure && { lessSure }),
  };
}
