import { type PlanResult, plan } from '../plan.ts';
import type { PlanRequest } from '../plan-request.ts';
import type { Plan, PlannedAction } from '../planned.ts';
import { stepName } from './planned-step.ts';

/** A plan that was found, and how far it is proved. */
export type FoundPlan = Pick<Extract<PlanResult, { readonly plan: unknown }>, 'status' | 'plan' | 'gap'>;

/** What the best plan would be if one thing were otherwise, beside the plan as it is. */
export type OtherPlan =
  | {
      /** `optimal` where both plans are proved, so that the difference is exact. */
      readonly status: 'optimal' | 'gap';
      readonly plan: Plan;
      readonly difference: PlanDifference;
    }
  /** There is no such plan; or none was found before the search ended. */
  | { readonly status: 'infeasible' | 'unknown' };

export interface PlanDifference {
  /** So much more weight stays unmet; below 0 more is met. */
  readonly unmetWeight: number;
  /** So much more it costs, in minor units; below 0 it costs less. */
  readonly cost: number;
  /** Between what the difference in cost lies, if both searches went on to their end; left out where nothing is known. */
  readonly costBetween?: { readonly least: number; readonly most: number };
  /** The targets that only the plan meets, and those that only the other one meets, by position. */
  readonly lost: readonly number[];
  readonly won: readonly number[];
  /** What is done in the other plan only, and what in the plan only. How an exam is paid makes no difference. */
  readonly more: readonly PlannedAction[];
  readonly fewer: readonly PlannedAction[];
}

/** Plans anew for a request that has the same targets in the same order, and compares. */
export const otherPlan = (found: FoundPlan, otherwise: PlanRequest): OtherPlan =>
  comparedWith(found, plan(otherwise), otherwise);

export function comparedWith(found: FoundPlan, other: PlanResult, otherwise: PlanRequest): OtherPlan {
  if (!('plan' in other)) return { status: other.status };
  const isProved = found.status === 'optimal' && other.status === 'optimal';
  return {
    status: isProved ? 'optimal' : 'gap',
    plan: other.plan,
    difference: differenceOf(found, other, otherwise),
  };
}

function differenceOf(found: FoundPlan, other: FoundPlan, { targets }: PlanRequest): PlanDifference {
  const isMet = ({ plan: { targets: planned } }: FoundPlan, index: number) => planned[index]?.isMet ?? false;
  const positions = [...targets.keys()];
  const lost = positions.filter((index) => isMet(found, index) && !isMet(other, index));
  const won = positions.filter((index) => !isMet(found, index) && isMet(other, index));
  const weightOf = (some: readonly number[]) => some.reduce((sum, index) => sum + (targets[index]?.weight ?? 0), 0);
  const cost = other.plan.cost - found.plan.cost;
  return {
    unmetWeight: weightOf(lost) - weightOf(won),
    cost,
    // Where more could be met than was found, what that costs is not known.
    ...(found.gap.weight === 0 &&
      other.gap.weight === 0 && { costBetween: { least: cost - other.gap.cost, most: cost + found.gap.cost } }),
    lost,
    won,
    more: actionsBeyond(other.plan, found.plan),
    fewer: actionsBeyond(found.plan, other.plan),
  };
}

function actionsBeyond({ actions }: Plan, without: Plan): readonly PlannedAction[] {
  const known = new Set(without.actions.map(stepName));
  return actions.filter((action) => !known.has(stepName(action)));
}
