import type { OtherPlan } from './other-plan.ts';

type Known = Extract<OtherPlan, { readonly plan: unknown }>;

/** The best of several plans that were compared with the same one: proved where all of them are, else as far as they are. */
export function bestOfOthers(others: readonly OtherPlan[]): OtherPlan | undefined {
  const [first, ...rest] = others;
  return first && rest.reduce(betterOf, first);
}

function betterOf(a: OtherPlan, b: OtherPlan): OtherPlan {
  if (!('plan' in a)) return 'plan' in b ? besides(b, a) : a.status === 'unknown' ? a : b;
  if (!('plan' in b)) return besides(a, b);
  const [one, other] = [a.difference, b.difference];
  const isFirst =
    one.unmetWeight < other.unmetWeight || (one.unmetWeight === other.unmetWeight && one.cost <= other.cost);
  return isFirst ? besides(a, b) : besides(b, a);
}

/** What the other one leaves open, the best one does as well. */
function besides(best: Known, other: OtherPlan): OtherPlan {
  if (other.status === 'infeasible') return best;
  const { costBetween: own, ...difference } = best.difference;
  const others = 'plan' in other ? other.difference.costBetween : undefined;
  const reachesLess = 'plan' in other && other.difference.unmetWeight > difference.unmetWeight;
  const costBetween =
    own && others && (reachesLess ? own : { least: Math.min(own.least, others.least), most: own.most });
  return {
    ...best,
    status: best.status === 'optimal' && other.status === 'optimal' ? 'optimal' : 'gap',
    difference: { ...difference, ...(costBetween && { costBetween }) },
  };
}
