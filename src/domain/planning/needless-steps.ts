import type { RequestModel } from './model-from-request.ts';
import type { PersonColumn } from './person-column.ts';
import type { Assignment } from './solution.ts';

/** What one of a block does. */
export interface Doing {
  readonly block: number;
  readonly column: PersonColumn;
}

/**
 * What everybody does in an assignment, one by one, with nothing in it that nobody asked for: what costs nothing is not proved to
 * be needed by its price. Whoever is not in the plan counts for what they hold; those who do most are asked to do less first.
 */
export function withoutNeedlessSteps(
  { taken, ways }: Assignment,
  { model, people, places }: RequestModel,
): readonly Doing[] {
  const oftenOf = (row: number) => places[row]?.together?.each ?? 1;
  const left = model.rows.map(({ available }) => available);
  const add = (row: number, amount: number) => {
    left[row] = (left[row] as number) + amount;
  };
  for (const way of ways) for (const [row, count] of way?.demands ?? []) add(row, -count);
  for (const { block, column, times } of taken)
    for (const [row, amount] of model.blocks[block]?.columns[column]?.supplies ?? []) add(row, amount * times);
  const all = taken.flatMap(({ block, column, times }): readonly Doing[] => {
    const meant = people[block]?.columns[column];
    return meant ? Array.from({ length: times }, () => ({ block, column: meant })) : [];
  });
  const others = people.flatMap(({ ids, columns }, block): readonly Doing[] => {
    const isIdle = ({ schedule }: PersonColumn) => schedule.steps.length === 0;
    const worth = ({ rows }: PersonColumn) => rows.filter((row) => (left[row] as number) < oftenOf(row)).length;
    const column = columns.filter(isIdle).sort((a, b) => worth(b) - worth(a))[0];
    const free = ids.length - all.filter((one) => one.block === block).length;
    if (!column || free <= 0) return [];
    for (const row of column.rows) add(row, free * oftenOf(row));
    return Array.from({ length: free }, () => ({ block, column }));
  });
  return [...all, ...others]
    .sort((a, b) => b.column.schedule.steps.length - a.column.schedule.steps.length)
    .map(({ block, column }) => {
      const needed = column.rows.filter((row) => (left[row] as number) < oftenOf(row));
      const lighter = people[block]?.offered?.lighter(column, needed) ?? column;
      for (const row of column.rows) if (!lighter.rows.includes(row)) add(row, -oftenOf(row));
      return { block, column: lighter };
    });
}
