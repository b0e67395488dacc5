import { modelFromRequest } from '../model-from-request.ts';
import { type PlanResult, plan } from '../plan.ts';
import type { PlanRequest } from '../plan-request.ts';
import { budgetOf, withoutBudget } from './budget.ts';
import type { FoundPlan } from './other-plan.ts';
import { type CheapestPart, cheapestWithAll, cheapestWithWeight, type WholeProblem } from './part-of-targets.ts';
import { subsetsOf } from './subsets.ts';

/** What less and more would cost: the cheapest plan for each part of the targets, as if money were no limit. */
export interface Frontier {
  /** Met in the plan, and also without anybody doing anything, or a must; every point meets them too. */
  readonly always: readonly number[];
  /** Every part of the other targets that can be met has its point; or, where they are too many, every weight has. */
  readonly by: 'part' | 'weight';
  /** Most weight first, then the cheapest. */
  readonly points: readonly FrontierPoint[];
  /** Nothing is missing: of each part without a point it is proved that it cannot be met. */
  readonly isComplete: boolean;
}

export interface FrontierPoint extends CheapestPart {
  readonly weight: number;
  /** No point meets as much weight for less, or more for as much. */
  readonly isBest: boolean;
  readonly isWithinBudget: boolean;
}

/** Parts of more targets than this are too many to plan for each. */
const mostInParts = 6;
const usualNodes = 20_000;

/** Nothing where no plan was found as if money were no limit. */
export function frontier(found: FoundPlan, request: PlanRequest): Frontier | undefined {
  const free = withoutBudget(request);
  const planned = plan(free);
  if (!('plan' in planned)) return undefined;
  const idle = plan({ ...free, options: { ...free.options, ...nobodyLearns(free) } });
  const isMet = (result: PlanResult | FoundPlan, index: number) =>
    'plan' in result && (result.plan.targets[index]?.isMet ?? false);
  const positions = [...request.targets.keys()];
  const always = new Set(
    positions.filter(
      (index) => request.targets[index]?.must || [found, planned, idle].every((one) => isMet(one, index)),
    ),
  );
  const others = positions.filter((index) => !always.has(index));
  const nodes = request.options?.nodes ?? usualNodes;
  const by = others.length <= mostInParts ? 'part' : 'weight';
  const { parts, isComplete } = (by === 'part' ? everyPart : everyWeight)(
    modelFromRequest(free),
    always,
    others,
    nodes,
  );
  const budget = budgetOf(request) ?? Infinity;
  const weightOf = (met: readonly number[]) => met.reduce((sum, one) => sum + (request.targets[one]?.weight ?? 0), 0);
  const weighed = parts.map((part) => ({ ...part, weight: weightOf(part.met) }));
  return {
    always: [...always],
    by,
    isComplete,
    points: weighed
      .map((one) => ({
        ...one,
        isBest: !weighed.some((other) => isBetter(other, one)),
        isWithinBudget: one.cost <= budget,
      }))
      .sort((a, b) => b.weight - a.weight || a.cost - b.cost),
  };
}

const nobodyLearns = ({ facts }: PlanRequest) => ({ lockedIn: [], lockedOut: facts.people.map(({ id }) => id) });

const isBetter = (one: Pick<FrontierPoint, 'weight' | 'cost'>, other: Pick<FrontierPoint, 'weight' | 'cost'>) =>
  one.weight >= other.weight && one.cost <= other.cost && (one.weight > other.weight || one.cost < other.cost);

interface Parts {
  readonly parts: readonly CheapestPart[];
  readonly isComplete: boolean;
}

/** Smaller parts first: what contains a part that cannot be met cannot be met either. */
function everyPart(whole: WholeProblem, always: ReadonlySet<number>, others: readonly number[], nodes: number): Parts {
  const parts: CheapestPart[] = [];
  const impossible: (readonly number[])[] = [];
  let isComplete = true;
  for (const part of subsetsOf(others)) {
    if (impossible.some((known) => known.every((one) => part.includes(one)))) continue;
    const found = cheapestWithAll(whole, new Set([...always, ...part]), nodes);
    if ('met' in found) parts.push(found);
    else if (found.status === 'infeasible') impossible.push(part);
    else isComplete = false;
  }
  return { parts, isComplete };
}

/** From nothing upwards: after each point, the cheapest that weighs more. */
function everyWeight(
  whole: WholeProblem,
  always: ReadonlySet<number>,
  others: readonly number[],
  nodes: number,
): Parts {
  const parts: CheapestPart[] = [];
  const weightOf = (met: readonly number[]) =>
    met.reduce((sum, one) => sum + (always.has(one) ? 0 : (whole.model.targets[one]?.weight ?? 0)), 0);
  const all = weightOf(others);
  for (let weight = 0; weight <= all; ) {
    const found = cheapestWithWeight(whole, always, weight, nodes);
    if (!('met' in found)) return { parts, isComplete: found.status === 'infeasible' };
    parts.push(found);
    weight = weightOf(found.met) + 1;
  }
  return { parts, isComplete: true };
}
