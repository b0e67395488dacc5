import { modelFromRequest } from '../model-from-request.ts';
import { plan } from '../plan.ts';
import type { PlanRequest } from '../plan-request.ts';
import { budgetOf, withoutBudget } from './budget.ts';
import { comparedWith, type FoundPlan, type OtherPlan } from './other-plan.ts';
import { cheapestWithWeight, type PartAnswer } from './part-of-targets.ts';

/** What a larger budget would be worth. */
export interface MoreMoney {
  /** The plan as if money were no limit. */
  readonly unlimited: OtherPlan;
  /** The least total for which more is met than now; left out where no money meets more. */
  readonly next?: PartAnswer;
}

/** Nothing where money is no limit, or everything is met. */
export function moreMoney(found: FoundPlan, request: PlanRequest): MoreMoney | undefined {
  const { targets, options } = request;
  if (budgetOf(request) === undefined || found.plan.targets.every(({ isMet }) => isMet)) return undefined;
  const free = withoutBudget(request);
  const planned = plan(free);
  const unlimited = comparedWith(found, planned, free);
  if (!('plan' in unlimited) || unlimited.difference.unmetWeight >= 0) return { unlimited };
  const always = new Set([...targets.keys()].filter((index) => targets[index]?.must));
  const met = targets.reduce(
    (sum, { weight, must }, index) => sum + (!must && found.plan.targets[index]?.isMet ? weight : 0),
    0,
  );
  return { unlimited, next: cheapestWithWeight(modelFromRequest(free), always, met + 1, options?.nodes ?? usualNodes) };
}

const usualNodes = 20_000;
