import { type Claim, claimName, type Facts } from '../domain/membership/facts.ts';
import { aimsIfOneLeaves } from '../domain/planning/aims-if-one-leaves.ts';
import { type PlanResult, plan } from '../domain/planning/plan.ts';
import type { PlanOptions } from '../domain/planning/plan-request.ts';
import { type PriceOfSurvival, priceOfSurvival } from '../domain/planning/price-of-survival.ts';
import type { RememberedPlans } from '../domain/planning/remembered-plans.ts';
import {
  type AimedTarget,
  type PlanAims,
  type TargetsRequest,
  targetsAtRisk,
  targetsWanted,
  type WantedAward,
} from '../domain/planning/targets-at-risk.ts';
import type { Day } from '../domain/time/day.ts';
import { type LearningTerms, unstatedLearning } from '../domain/training/learning-terms.ts';
import type { Training } from '../domain/training/training.ts';
import type { AimedRequest } from '../wording/planning/plan-in-words.ts';

/** What was planned for one partner; no result where there is nothing to plan. */
export interface PlanAnswer {
  readonly request: AimedRequest;
  readonly untouched: readonly AimedTarget[];
  /** Left out of it, where nothing else is wanted: what becomes of them is decided. */
  readonly decided: readonly Claim[];
  /** The partner's file says nothing of how its people learn. */
  readonly isLearningUnstated: boolean;
  /** It was posed in one file, so that nothing is to be changed elsewhere. */
  readonly isPosed: boolean;
  /** What is at risk, or is wanted, if the facts were these. */
  readonly aimsBy: (facts: Facts) => PlanAims;
  readonly result?: PlanResult;
  /** Where whoever leaves must make no difference: what that costs. */
  readonly survival?: PriceOfSurvival;
}

export interface PlanAsked extends TargetsRequest {
  readonly training: Training;
  readonly learning?: LearningTerms | undefined;
  readonly options?: PlanOptions;
  /** Instead of what is at risk, and by when. */
  readonly wanted?: readonly WantedAward[] | undefined;
  readonly by?: Day | undefined;
  readonly isPosed?: boolean;
}

/** What is at risk; or what is wanted, with what is to be kept beside it. */
const aimsAsked = ({ wanted, by, ...asked }: TargetsRequest & Pick<PlanAsked, 'wanted' | 'by'>): PlanAims =>
  wanted ? targetsWanted({ ...asked, wanted, ...(by !== undefined && { by }) }) : targetsAtRisk(asked);

/** The cheapest plan for what is at risk, or for what is wanted; what is remembered of other companies makes it quicker, and no different. */
export function planAnswer(all: PlanAsked, remembered?: RememberedPlans): PlanAnswer {
  const { training, learning, options, wanted, by, decided = [], isPosed = false, ...asked } = all;
  const terms = learning ?? unstatedLearning(training);
  const aims = aimsAsked({ ...asked, decided, wanted, by });
  const isForAllHeld = options?.survivesAnyLeaver === true && wanted === undefined;
  const { targets, untouched } = isForAllHeld
    ? aimsIfOneLeaves(aims, { ...asked, training, learning: terms, options })
    : aims;
  const request: AimedRequest = { ...asked, training, learning: terms, targets, ...(options && { options }) };
  const result = targets.length > 0 ? plan(request, remembered) : undefined;
  const survival = result && 'plan' in result ? priceOfSurvival(result, request) : undefined;
  return {
    request,
    untouched,
    decided: decided.filter((one) => !wanted?.some((other) => claimName(other) === claimName(one))),
    isLearningUnstated: learning === undefined,
    isPosed,
    aimsBy: (facts) => aimsAsked({ ...asked, decided, facts, wanted, by }),
    ...(result && { result }),
    ...(survival && { survival }),
  };
}
