import { type Odds, oddsOf } from '../odds.ts';
import { type PlanResult, plan } from '../plan.ts';
import type { PlanRequest } from '../plan-request.ts';
import { usualWorkIfSure } from '../work.ts';
import { comparedWith, type FoundPlan, type OtherPlan } from './other-plan.ts';

/** The best plan that is so sure, beside the plan as it is. */
export interface SaferPlan {
  /** In per mille. */
  readonly sure: number;
  readonly other: OtherPlan;
  /** Left out where there is no such plan, or it meets nothing. */
  readonly odds?: Odds;
}

/** What is asked of safer plans, in per mille, where nothing else is said. */
export const usualSureness: readonly number[] = [800, 900, 950];

/** What it costs to be surer: nothing of what the plan is already, or has to be, nor of one that meets nothing. */
export function saferPlans(
  found: FoundPlan,
  request: PlanRequest,
  asked: readonly number[] = usualSureness,
): readonly SaferPlan[] {
  const odds = oddsOf(found.plan, request);
  if (!odds) return [];
  const least = Math.max(odds.plan, request.options?.sure ?? 0);
  const told: SaferPlan[] = [];
  let surest: PlanResult | undefined;
  // The surest first: what is so sure is sure enough for less too, where the search for that ended before it found as much.
  for (const sure of asked.filter((one) => one > least).sort((a, b) => b - a)) {
    const surer = asSure(sure, request, Math.max(asked.length, usualSureness.length));
    const planned: PlanResult = betterOf(plan(surer), surest, request);
    surest = planned;
    const itsOdds = 'plan' in planned ? oddsOf(planned.plan, surer) : undefined;
    told.unshift({ sure, other: comparedWith(found, planned, surer), ...(itsOdds && { odds: itsOdds }) });
  }
  return told;
}

/** The request for a plan that is so sure, with one of so many parts of the work that is done for one question. */
export const asSure = (sure: number, request: PlanRequest, parts: number): PlanRequest => ({
  ...request,
  options: { ...request.options, sure, work: Math.floor((request.options?.work ?? usualWorkIfSure) / parts) },
});

/** The plan that was found for more sureness, where it is better: what bounds the plans that need less bounds it too. */
export function betterOf(own: PlanResult, surer: PlanResult | undefined, request: PlanRequest): PlanResult {
  if (!surer || !('plan' in surer) || own.status === 'optimal' || own.status === 'infeasible') return own;
  // Where no plan was found, nothing bounds the one that is taken for it: what it leaves unmet might be met, and it might cost nothing.
  if (!('plan' in own))
    return { ...surer, status: 'gap', gap: { weight: unmetWeight(surer, request), cost: surer.plan.cost } };
  const weight = unmetWeight(own, request) - unmetWeight(surer, request);
  const cost = own.plan.cost - surer.plan.cost;
  if (weight < 0 || (weight === 0 && cost <= 0)) return own;
  const gap = { weight: Math.max(0, own.gap.weight - weight), cost: Math.max(0, own.gap.cost - cost) };
  // Of what more would be met the cost says nothing, so all might be saved.
  const told = weight === 0 ? gap : { ...gap, cost: surer.plan.cost };
  return { ...surer, gap: told, status: told.weight > 0 || told.cost > 0 ? 'gap' : 'optimal' };
}

/** What could be reached if a plan had not to be so sure. */
export interface LessSure {
  /** The best plan whatever its odds are. */
  readonly unsure: Extract<PlanResult, { readonly plan: unknown }>;
  readonly odds: Odds;
  /** The same beside the plan, where there is one. */
  readonly other?: OtherPlan;
  /**
   * The most, in per cent, that a plan which reaches as much can be asked for; left out where it is less than one. Where that is not
   * proved, the search ended before it was known whether more can be had.
   */
  readonly most?: { readonly percent: number; readonly odds: Odds; readonly isProved: boolean };
}

/**
 * Where a plan that has to be sure reaches less than one that has not, what that one is and how sure one can be that reaches as
 * much. Nothing where sureness is no limit.
 */
export function ifLessSure(result: PlanResult, request: PlanRequest): LessSure | undefined {
  const { sure, ...options } = request.options ?? {};
  if (sure === undefined) return undefined;
  const free = { ...request, options };
  const unsure = plan(free);
  const odds = 'plan' in unsure ? oddsOf(unsure.plan, free) : undefined;
  if (!('plan' in unsure) || !odds || !isMore(unsure, result, request)) return undefined;
  let most: Omit<NonNullable<LessSure['most']>, 'isProved'> | undefined;
  let isProved = isProvedLess(result, unsure, request);
  // To the whole per cent, by halves.
  for (let [least, beyond] = [0, Math.ceil(sure / 10)]; beyond - least > 1; ) {
    const percent = Math.floor((least + beyond) / 2);
    const asked = asSure(10 * percent, free, mostHalves);
    const surer = plan(asked);
    const itsOdds = 'plan' in surer && !isMore(unsure, surer, request) ? oddsOf(surer.plan, asked) : undefined;
    if (itsOdds) {
      least = percent;
      most = { percent, odds: itsOdds };
    } else {
      beyond = percent;
      isProved = isProvedLess(surer, unsure, request);
    }
  }
  return {
    unsure,
    odds,
    ...('plan' in result && { other: comparedWith(result, unsure, free) }),
    ...(most && { most: { ...most, isProved } }),
  };
}

const isMore = (one: FoundPlan, other: PlanResult, request: PlanRequest): boolean =>
  !('plan' in other) || weightMet(one, request) > weightMet(other, request);

/** Does no plan that is so sure reach as much as the one that has not to be? */
const isProvedLess = (surer: PlanResult, unsure: FoundPlan, request: PlanRequest): boolean =>
  'plan' in surer
    ? weightMet(surer, request) + surer.gap.weight < weightMet(unsure, request)
    : surer.status === 'infeasible';

/** A hundred per cents are halved so often at the most. */
const mostHalves = 7;

const unmetWeight = (found: FoundPlan, request: PlanRequest): number =>
  request.targets.reduce((sum, { weight }) => sum + weight, 0) - weightMet(found, request);

const weightMet = ({ plan: { targets } }: FoundPlan, request: PlanRequest): number =>
  request.targets.reduce((sum, { weight }, index) => sum + (targets[index]?.isMet ? weight : 0), 0);
