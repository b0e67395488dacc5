import type { Block, Column, ColumnModel } from './column-model.ts';
import type { AbleFor } from './counting.ts';
import type { RequestModel } from './model-from-request.ts';
import type { Assignment } from './solution.ts';
import { isColumnFor, partsOf, passedIn } from './verify-survival.ts';

/** A model, and what is taken in it. */
export interface AbilitiesIn {
  readonly asked: RequestModel;
  readonly taken: Assignment['taken'];
}

/**
 * The model with a column for each row that somebody is good for after the plan: it does what is done in the plan, and fills
 * this row alone. There it is one of many that were not worth listing, so no plan gets cheaper by it; and whoever claims more than
 * somebody can do has to put a column into the model which would make the plan too dear to be proved.
 */
export function withAbilities(able: readonly AbleFor[], { asked: { model, people }, taken }: AbilitiesIn): ColumnModel {
  const added = model.blocks.map((): Column[] => []);
  const blocksOf = new Map<string, number[]>();
  for (const [block, { ids }] of people.entries())
    for (const id of ids) blocksOf.set(id, [...(blocksOf.get(id) ?? []), block]);
  const takenIn = Map.groupBy(taken, ({ block }) => block);
  for (const { people: ids, done, rows } of able)
    for (const id of ids)
      for (const row of rows) {
        const block = blocksOf.get(id)?.find((one) => people[one]?.offered?.rows.filled.includes(row));
        if (block === undefined) continue;
        const { columns } = model.blocks[block] as Block;
        const own = (takenIn.get(block) ?? []).flatMap(({ column }) => columns[column] ?? []);
        const column = columnFor(row, done, own);
        const listed = [...columns, ...(added[block] as Column[])];
        if (!listed.some((one) => isColumnFor(one, row, done, column.cost))) added[block]?.push(column);
      }
  return {
    ...model,
    blocks: model.blocks.map((block, index) => ({ ...block, columns: [...block.columns, ...(added[index] ?? [])] })),
  };
}

/** Of what is done by people of the block, that in which most of this is done; what costs nothing may have been left out of it. */
function columnFor(row: number, done: readonly string[], taken: readonly Column[]): Column {
  const passed = new Set(done.flatMap(partsOf));
  const doneIn = (column: Column) => passedIn(column).filter((part) => passed.has(part));
  const most = taken
    .filter((one) => doneIn(one).length > 0)
    .toSorted((a, b) => doneIn(b).length - doneIn(a).length || a.cost - b.cost)[0];
  if (!most) return { id: `${row}:`, cost: 0, supplies: [[row, 1]] };
  const used = most.supplies.filter(([, amount]) => amount < 0);
  return { id: `${row}:${doneIn(most).join('+')}`, cost: most.cost, supplies: [[row, 1], ...used] };
}
