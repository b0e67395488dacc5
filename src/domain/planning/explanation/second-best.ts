import type { PlanRequest } from '../plan-request.ts';
import { alikePeople } from './alike-people.ts';
import { type FoundPlan, type OtherPlan, otherPlan } from './other-plan.ts';
import { stepOf } from './planned-step.ts';

/**
 * The best plan of those that leave out at least one step of the plan. All others do everything that the plan does and more,
 * for nothing. A plan leaves out a step exactly where it is a plan with that step forbidden, so the best of these is the best.
 * Nothing where nobody does anything.
 */
export function secondBest(found: FoundPlan, request: PlanRequest): OtherPlan | undefined {
  const steps = alikePeople(found.plan, request).flatMap(({ actions }) => actions.map(stepOf));
  let best: OtherPlan | undefined;
  for (const step of steps) {
    const forbidden = [...(request.options?.forbidden ?? []), step];
    const other = otherPlan(found, { ...request, options: { ...request.options, forbidden } });
    best = best ? better(best, other) : other;
    if (isAsGood(best) && found.status === 'optimal') return { ...best, status: 'optimal' } as OtherPlan;
  }
  return best;
}

type Known = Extract<OtherPlan, { readonly plan: unknown }>;

/** Reaches as much for as much, so no other can be better than it. */
const isAsGood = (one: OtherPlan): one is Known =>
  'plan' in one && one.difference.unmetWeight === 0 && one.difference.cost === 0;

/** The better of two; proved only where both are, and by no more than both leave open. */
function better(a: OtherPlan, b: OtherPlan): OtherPlan {
  if (!('plan' in a)) return 'plan' in b ? openAsWell(b, a) : a.status === 'unknown' ? a : b;
  if (!('plan' in b)) return openAsWell(a, b);
  const isFirst =
    a.difference.unmetWeight !== b.difference.unmetWeight
      ? a.difference.unmetWeight < b.difference.unmetWeight
      : a.difference.cost <= b.difference.cost;
  return isFirst ? openAsWell(a, b) : openAsWell(b, a);
}

function openAsWell(best: Known, other: OtherPlan): OtherPlan {
  if (other.status === 'infeasible') return best;
  const { costBetween: own, ...difference } = best.difference;
  const others = 'plan' in other ? other.difference.costBetween : undefined;
  const reachesMore = 'plan' in other && other.difference.unmetWeight > difference.unmetWeight;
  const between = own && others && (reachesMore ? own : { least: Math.min(own.least, others.least), most: own.most });
  return {
    ...best,
    status: best.status === 'optimal' && other.status === 'optimal' ? 'optimal' : 'gap',
    difference: { ...difference, ...(between && { costBetween: between }) },
  };
}
