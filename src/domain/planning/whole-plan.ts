import type { Bounded } from './bounded.ts';
import type { ChoiceTree, Way } from './choice-tree.ts';
import type { ColumnModel } from './column-model.ts';
import type { Relaxation } from './relaxation.ts';
import type { Assignment, TakenWay } from './solution.ts';

/** The plan that a relaxation comes to when every part is rounded, where that is one. */
export function wholePlanIn({ columns, ways }: Relaxation, { model, trees }: Bounded): Assignment | undefined {
  const taken = columns.flatMap(({ block, column, amount }) => {
    const times = Math.round(amount);
    return times > 0 ? [{ block, column, times }] : [];
  });
  const chosen = ways.map((some, target): TakenWay | undefined => {
    const most = some.reduce((a, b) => (b.amount > a.amount ? b : a), some[0] ?? { way: notMet, amount: 1 });
    return most.way.choices.length > 0 ? inPaths(most.way, trees[target] as ChoiceTree) : undefined;
  });
  const assignment = { taken, ways: chosen };
  return isPlan(assignment, model) ? assignment : undefined;
}

const inPaths = ({ choices, demands }: Way, tree: ChoiceTree): TakenWay => ({
  demands,
  choices: choices.flatMap((choice) => {
    const split = tree.choices[choice]?.split;
    return split?.kind === 'branch' || split?.kind === 'option' ? [split.path] : [];
  }),
});

const notMet: Way = { demands: [], choices: [] };

/** Is every row supplied, and does nobody do two things? */
export function isPlan({ taken, ways }: Assignment, { rows, blocks }: ColumnModel): boolean {
  const left = rows.map(({ available }) => available);
  const busy = blocks.map(() => 0);
  for (const { block, column, times } of taken) {
    busy[block] = (busy[block] as number) + times;
    for (const [row, amount] of blocks[block]?.columns[column]?.supplies ?? [])
      left[row] = (left[row] as number) + amount * times;
  }
  for (const way of ways) for (const [row, count] of way?.demands ?? []) left[row] = (left[row] as number) - count;
  return (
    left.every((amount) => amount >= 0) &&
    blocks.every(({ count, least }, block) => (busy[block] as number) <= count && (busy[block] as number) >= least)
  );
}

/** Cost and unmet weight in one number (objective.ts). */
export const totalOf = (assignment: Assignment, bounded: Bounded): number =>
  assignment.taken.reduce(
    (sum, { block, column, times }) => sum + times * (bounded.model.blocks[block]?.columns[column]?.cost ?? 0),
    unmetIn(assignment, bounded),
  );

export const unmetIn = ({ ways }: Assignment, { unmet }: Bounded): number =>
  unmet.reduce((sum, cost, target) => sum + (ways[target] ? 0 : cost), 0);
