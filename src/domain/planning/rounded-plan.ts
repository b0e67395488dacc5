import type { Bounded } from './bounded.ts';
import { questionFor } from './question.ts';
import { type Relaxation, relaxationOf } from './relaxation.ts';
import { divided, type Limits, type SearchNode } from './search-node.ts';
import type { Assignment } from './solution.ts';
import { wholePlanIn } from './whole-plan.ts';

/**
 * A good plan of a case, found quickly and proved to be nothing: what the relaxation takes wholly is kept, of what it takes in part the
 * largest is taken wholly, and the rest is relaxed again with what is then worth listing. `cases` is how many relaxations that took.
 * @param node A case in which no columns are divided.
 */
export function roundedPlan(
  start: Relaxation,
  node: SearchNode,
  bounded: Bounded,
): { readonly plan?: Assignment; readonly cases: number } {
  let [relaxation, at] = [start, node];
  for (let cases = 0; cases <= mostCases; cases++) {
    // What was taken leaves no plan: to go on would find none, only later.
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

/** What is taken so far already is taken wholly in the end: all of it at once, which saves relaxations and hardly a plan. */
const almostWhole = 0.7;
const error = 1e-6;

/** The same case with more of it decided: choices where some are open, else columns. */
function takenWholly(relaxation: Relaxation, node: SearchNode, bounded: Bounded): SearchNode | undefined {
  const question = questionFor(relaxation, bounded);
  if (!question) return undefined;
  if (question.split.kind !== 'column') {
    // Which of the two is gone on with only decides how good the plan is.
    const cases = divided(node, question, bounded.trees);
    return question.likely ? cases.yes : cases.no;
  }
  const parts = relaxation.columns
    .map((one) => ({ ...one, whole: Math.floor(one.amount + error) }))
    .toSorted((a, b) => b.amount - b.whole - (a.amount - a.whole) || a.block - b.block || a.column - b.column);
  const limits = new Map<number, Map<number, Limits>>();
  // What was taken wholly before is still taken, so it is among these.
  for (const [index, { block, column, amount, whole }] of parts.entries()) {
    const least = index === 0 || amount - whole >= almostWhole ? whole + 1 : whole;
    if (least > 0) limits.set(block, new Map([...(limits.get(block) ?? []), [column, { least, most: Infinity }]]));
  }
  return { ...node, limits };
}
