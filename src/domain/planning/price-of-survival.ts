import { ifOneLeaves, peopleCounted } from './if-one-leaves.ts';
import { type PlanFound, plan } from './plan.ts';
import type { PlanRequest } from './plan-request.ts';

/** A plan that survives any one leaver beside the best one that need not. */
export interface PriceOfSurvival {
  /** So much more it costs, in minor units, where both reach the same. */
  readonly more?: number;
  /** Both are proved, so that the difference is exact. */
  readonly isProved: boolean;
  /** What only the plan that need not survive anybody's leaving meets, by position; and whose leaving alone would break it there. */
  readonly unsafe: readonly { readonly target: number; readonly people: readonly string[] }[];
  /** For everybody who is counted: who is counted in addition if this person leaves. */
  readonly standIns: readonly StandIns[];
}

export interface StandIns {
  readonly person: string;
  readonly counted: readonly { readonly target: number; readonly people: readonly string[] }[];
}

/** Nothing where that was not asked. */
export function priceOfSurvival(found: PlanFound, request: PlanRequest): PriceOfSurvival | undefined {
  if (!found.survival) return undefined;
  const { survivesAnyLeaver: _, ...options } = request.options ?? {};
  const plain = plan({ ...request, options });
  if (!('plan' in plain)) return undefined;
  const positions = [...request.targets.keys()];
  const lost = positions.filter((index) => plain.plan.targets[index]?.isMet && !found.plan.targets[index]?.isMet);
  const isSame = positions.every((index) => plain.plan.targets[index]?.isMet === found.plan.targets[index]?.isMet);
  const broken =
    lost.length === 0 ? [] : found.survival.leavers.map((person) => ifOneLeaves(person, plain.plan, request));
  return {
    ...(isSame && { more: found.plan.cost - plain.plan.cost }),
    isProved: found.status === 'optimal' && plain.status === 'optimal',
    unsafe: lost.map((target) => ({
      target,
      people: broken.filter((one) => one.lost.includes(target)).map(({ person }) => person),
    })),
    standIns: standInsOf(found, request),
  };
}

function standInsOf({ plan: planned, survival }: PlanFound, request: PlanRequest): readonly StandIns[] {
  const before = planned.targets.map(peopleCounted);
  const leavers = (survival?.leavers ?? []).filter((person) => before.some((people) => people.has(person)));
  return leavers.map((person) => {
    const then = ifOneLeaves(person, planned, request).targets.map(peopleCounted);
    const counted = then.flatMap((people, target) => {
      const added = [...people].filter((one) => !before[target]?.has(one)).sort();
      return added.length > 0 ? [{ target, people: added }] : [];
    });
    return { person, counted };
  });
}
