import { type Odds, oddsOf } from '../odds.ts';
import { type PlanResult, plan } from '../plan.ts';
import type { PlanRequest } from '../plan-request.ts';
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
  return asked
    .filter((sure) => sure > least)
    .map((sure) => {
      const surer = { ...request, options: { ...request.options, sure } };
      const planned = plan(surer);
      const itsOdds = 'plan' in planned ? oddsOf(planned.plan, surer) : undefined;
      return { sure, other: comparedWith(found, planned, surer), ...(itsOdds && { odds: itsOdds }) };
    });
}

/** What could be reached if a plan had not to be so sure. */
export interface LessSure {
  /** The best plan whatever its odds are. */
  readonly unsure: Extract<PlanResult, { readonly plan: unknown }>;
  readonly odds: Odds;
  /** The same beside the plan, where there is one. */
  readonly other?: OtherPlan;
  /** The most, in per cent, that a plan which reaches as much can be asked for; left out where it is less than one. */
  readonly most?: { readonly percent: number; readonly odds: Odds };
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
  let most: LessSure['most'];
  // To the whole per cent, by halves.
  for (let [least, beyond] = [0, Math.ceil(sure / 10)]; beyond - least > 1; ) {
    const percent = Math.floor((least + beyond) / 2);
    const asked = { ...request, options: { ...options, sure: 10 * percent } };
    const surer = plan(asked);
    const itsOdds = 'plan' in surer && !isMore(unsure, surer, request) ? oddsOf(surer.plan, asked) : undefined;
    if (itsOdds) {
      least = percent;
      most = { percent, odds: itsOdds };
    } else beyond = percent;
  }
  return {
    unsure,
    odds,
    ...('plan' in result && { other: comparedWith(result, unsure, free) }),
    ...(most && { most }),
  };
}

const isMore = (one: FoundPlan, other: PlanResult, request: PlanRequest): boolean =>
  !('plan' in other) || weightMet(one, request) > weightMet(other, request);

const weightMet = ({ plan: { targets } }: FoundPlan, request: PlanRequest): number =>
  request.targets.reduce((sum, { weight }, index) => sum + (targets[index]?.isMet ? weight : 0), 0);
