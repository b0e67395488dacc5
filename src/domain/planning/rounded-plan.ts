import type { Bounded } from './bounded.ts';
import { questionFor } from './question.ts';
import { type Relaxation, relaxationOf } from './relaxation.ts';
import { divided, type Limits, type SearchNode } from './search-node.ts';
import type { Assignment } from './solution.ts';
import { wholePlanIn } from './whole-plan.ts';

/**
 * A good plan of a case, found quickly and proved to be nothing: what the relaxation takes wholly is kept, of what it takes in part the
 * largest is taken wholly, and the rest is relaxed again with what is then worth listing. `cases` is how many relaxations that took.
 */
export function roundedPlan(
  start: Relaxation,
  node: SearchNode,
  bounded: Bounded,
): { readonly plan?: Assignment; readonly cases: number } {
  let [relaxation, at] = [start, node];
  for (let cases = 0; cases <= mostCases; cases++) {
    if (relaxation.excess !== undefined) return { cases };
    const plan = wholePlanIn(relaxation, bounded);
    if (plan) return { plan, cases };
    const next = takenWholly(relaxation, at, bounded);
    if (!next) return { cases };
    at = next;
    relaxation = relaxationOf(bounded, at);
  }
  return { cases: mostCases };
}

/** Each step takes one column more wholly, so this is enough for some hundred people. */
const mostCases = 150;

/** What is taken so far already is taken wholly in the end. */
const almostWhole = 0.7;
const error = 1e-6;

/** The same case with more of it decided: choices where some are open, else columns. */
function takenWholly(relaxation: Relaxation, node: SearchNode, bounded: Bounded): SearchNode | undefined {
  const question = questionFor(relaxation, bounded);
  if (!question) return undefined;
  if (question.split.kind !== 'column') {
    const cases = divided(node, question, bounded.trees);
    return question.likely ? cases.yes : cases.no;
  }
  const parts = relaxation.columns
    .map((one) => ({
      ...one,
      whole: Math.floor(one.amount + error),
      part: one.amount - Math.floor(one.amount + error),
    }))
    .toSorted((a, b) => b.part - a.part || a.block - b.block || a.column - b.column);
  const limits = new Map([...node.limits].map(([block, own]) => [block, new Map(own)]));
  let isMore = false;
  for (const [index, { block, column, whole, part }] of parts.entries()) {
    const least = part > error && (index === 0 || part >= almostWhole) ? whole + 1 : whole;
    const own = limits.get(block) ?? new Map<number, Limits>();
    const known = own.get(column) ?? { least: 0, most: Infinity };
    if (least <= known.least) continue;
    own.set(column, { ...known, least });
    limits.set(block, own);
    isMore = true;
  }
  return isMore ? { ...node, limits } : undefined;
}
