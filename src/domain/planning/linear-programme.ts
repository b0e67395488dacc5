import type { Bounded } from './bounded.ts';
import { cheapestWay, type Decisions, type Way } from './choice-tree.ts';
import type { Column, ColumnModel } from './column-model.ts';
import { isOpen, type SearchNode } from './search-node.ts';
import { Basis, type SparseColumn } from './simplex.ts';

/** What stands in the basis. */
export type Tag =
  | { readonly kind: 'column'; readonly block: number; readonly column: number; readonly cost: number }
  | { readonly kind: 'way'; readonly target: number; readonly way: Way; readonly cost: number }
  /** Fills a row up at no cost. */
  | { readonly kind: 'rest' }
  /** Stands for what has to be taken and is not yet. */
  | { readonly kind: 'stand-in' };

const rest: Tag = { kind: 'rest' };
const standIn: Tag = { kind: 'stand-in' };

/** Where the rows of the linear programme stand: those of the model, of the blocks, of the targets, of limited columns. */
export interface Layout {
  readonly blocks: number;
  readonly targets: number;
  readonly limits: number;
  /** Money and risk are counted in large parts, so that a little of them is as much as a little of a place. */
  readonly partsOf: Float64Array;
  readonly limited: readonly { readonly block: number; readonly column: number; readonly bound: 'least' | 'most' }[];
}

/** A case in which columns and ways may be taken in part, as rows and columns. */
export interface LinearProgramme {
  readonly bounded: Bounded;
  readonly node: SearchNode;
  readonly layout: Layout;
  readonly basis: Basis<Tag>;
  /** By block, those of the columns that are listed and can be taken. */
  readonly columns: (ListedColumn | undefined)[][];
}

interface ListedColumn {
  readonly sparse: SparseColumn;
  readonly cost: number;
}

export function linearProgramme(bounded: Bounded, node: SearchNode): LinearProgramme {
  const layout = layoutOf(bounded.model, node);
  const programme = { bounded, node, layout, basis: startOf(bounded, node, layout), columns: [] };
  for (const block of bounded.model.blocks.keys()) takeUp(programme, block);
  return programme;
}

/** Brings in what was listed of a block meanwhile. */
export function takeUp({ bounded, node, layout, columns }: LinearProgramme, block: number): void {
  columns[block] ??= [];
  const own = columns[block];
  const { columns: all } = bounded.model.blocks[block] as ColumnModel['blocks'][number];
  for (let index = own.length; index < all.length; index++) {
    const column = all[index] as Column;
    own.push(
      isOpen(node, block, column) ? { sparse: sparse(column, block, index, layout), cost: column.cost } : undefined,
    );
  }
}

function layoutOf({ rows, blocks, targets }: ColumnModel, { limits }: SearchNode): Layout {
  const limited = [...limits].flatMap(([block, columns]) =>
    [...columns].flatMap(([column, { least, most }]) => [
      ...(least > 0 ? [{ block, column, bound: 'least' as const }] : []),
      ...(most < Infinity ? [{ block, column, bound: 'most' as const }] : []),
    ]),
  );
  const leasts = blocks.flatMap(({ least }, block) =>
    least > 0 ? [{ block, column: anyColumn, bound: 'least' as const }] : [],
  );
  const [blockRows, targetRows] = [rows.length, rows.length + blocks.length];
  return {
    blocks: blockRows,
    targets: targetRows,
    limits: targetRows + targets.length,
    partsOf: Float64Array.from(rows, ({ available }) =>
      available < manyParts ? 1 : 2 ** Math.floor(Math.log2(available)),
    ),
    limited: [...limited, ...leasts],
  };
}

const manyParts = 4_096;
const anyColumn = -1;

/** Nothing is done and nothing is met; where that is not allowed, something stands in. */
function startOf({ model, unmet }: Bounded, node: SearchNode, { limited, partsOf }: Layout): Basis<Tag> {
  return new Basis<Tag>([
    // The tiny excess keeps the steps from going round in circles.
    ...model.rows.map(({ available }, row) => ({
      value: available / (partsOf[row] as number) + jitter(row),
      cost: 0,
      tag: rest,
    })),
    ...model.blocks.map(({ count }, block) => ({ value: count + jitter(block), cost: 0, tag: rest })),
    ...model.targets.map((_, target) =>
      node.decisions[target]?.get(0) === true
        ? { value: 1, cost: 1, tag: standIn }
        : { value: 1, cost: 0, tag: { kind: 'way' as const, target, way: notAtAll, cost: unmet[target] as number } },
    ),
    ...limited.map(({ block, column, bound }) => {
      const limits = node.limits.get(block)?.get(column);
      return bound === 'least'
        ? { value: limits?.least ?? (model.blocks[block] as { least: number }).least, cost: 1, tag: standIn }
        : { value: limits?.most ?? 0, cost: 0, tag: rest };
    }),
  ]);
}

const notAtAll: Way = { demands: [], choices: [] };

const jitter = (index: number): number => 1e-10 * (1 + ((index * 7919) % 1009) / 1009);

/** Rows read "rest = available + supplies − demands", so supplies stand with a minus. */
function sparse({ supplies }: Column, block: number, column: number, layout: Layout): SparseColumn {
  const limits = layout.limited.flatMap((one, index) =>
    one.block === block && (one.column === column || one.column === anyColumn) ? [layout.limits + index] : [],
  );
  return {
    rows: [...supplies.map(([row]) => row), layout.blocks + block, ...limits],
    amounts: [...supplies.map(([row, amount]) => -amount / (layout.partsOf[row] as number)), 1, ...limits.map(() => 1)],
  };
}

/** What could come into the basis and lower the total. */
export interface Entering {
  readonly column: SparseColumn;
  readonly cost: number;
  readonly reduced: number;
  readonly tag: Tag;
}

/** What costs less than this beyond what it is worth does not count as cheaper. */
export const tolerance = 1e-6;

/**
 * The same where only what is missing counts: a minor unit of a large budget is a small part of a place. While targets are unmet that
 * could be met, prices are so high that errors of the steps are more than either.
 */
export function toleranceOf({ basis: { prices } }: LinearProgramme, costsCount: boolean): number {
  let highest = 0;
  for (const price of prices) highest = Math.max(highest, Math.abs(price));
  return Math.max(costsCount ? tolerance : 1e-10, highest * errorOfPrices);
}

const errorOfPrices = 1e-14;

/** What lowers the total most: a column first, then a way, then more than enough of something. */
export function bestEntering(programme: LinearProgramme, costsCount: boolean): Entering | undefined {
  const below = -toleranceOf(programme, costsCount);
  return (
    cheapestColumn(programme, costsCount, below) ??
    cheapestTargetWay(programme, costsCount, below) ??
    cheapestRest(programme, below)
  );
}

function reducedCostOf({ rows, amounts }: SparseColumn, cost: number, prices: Float64Array): number {
  let reduced = cost;
  for (let index = 0; index < rows.length; index++)
    reduced -= (amounts[index] as number) * (prices[rows[index] as number] as number);
  return reduced;
}

function cheapestColumn(
  { columns, basis: { prices } }: LinearProgramme,
  costsCount: boolean,
  below: number,
): Entering | undefined {
  let [least, block, column] = [below, -1, -1];
  for (let at = 0; at < columns.length; at++) {
    const own = columns[at] as LinearProgramme['columns'][number];
    for (let index = 0; index < own.length; index++) {
      const one = own[index];
      if (one === undefined) continue;
      const reduced = reducedCostOf(one.sparse, costsCount ? one.cost : 0, prices);
      if (reduced < least) [least, block, column] = [reduced, at, index];
    }
  }
  const taken = columns[block]?.[column];
  return (
    taken && {
      column: taken.sparse,
      cost: costsCount ? taken.cost : 0,
      reduced: least,
      tag: { kind: 'column', block, column, cost: taken.cost },
    }
  );
}

/** The price of a row for those who ask: never below nothing. Of a rest row the simplex knows it with the other sign. */
export function pricesAsked({ basis: { prices }, bounded, layout: { partsOf } }: LinearProgramme): Float64Array {
  const asked = new Float64Array(bounded.model.rows.length);
  for (let row = 0; row < asked.length; row++)
    asked[row] = Math.max(0, -(prices[row] as number) / (partsOf[row] as number));
  return asked;
}

function cheapestTargetWay(programme: LinearProgramme, costsCount: boolean, below: number): Entering | undefined {
  const { bounded, node, layout, basis } = programme;
  const asked = pricesAsked(programme);
  let found: Entering | undefined;
  const offer = (target: number, way: Way, wayCost: number, priced: number) => {
    const cost = costsCount ? wayCost : 0;
    const asIfAsked = cost + priced - (basis.prices[layout.targets + target] as number);
    const best = found?.reduced ?? below;
    if (asIfAsked >= best) return;
    const column = wayColumn(way, target, layout);
    // What a way supplies is worth what its row says, also where that is still less than nothing.
    const reduced = bounded.trees[target]?.supplies.length ? reducedCostOf(column, cost, basis.prices) : asIfAsked;
    if (reduced >= best) return;
    found = { column, cost, reduced, tag: { kind: 'way', target, way, cost: wayCost } };
  };
  for (const [target, tree] of bounded.trees.entries()) {
    const decisions = node.decisions[target] as Decisions;
    const way = cheapestWay(tree, asked, decisions);
    if (way) offer(target, way, 0, way.cost);
    if (decisions.get(0) !== true) offer(target, notAtAll, bounded.unmet[target] as number, 0);
  }
  return found;
}

const wayColumn = ({ demands }: Way, target: number, layout: Layout): SparseColumn => {
  const byRow = new Map<number, number>();
  for (const [row, count] of demands) byRow.set(row, (byRow.get(row) ?? 0) + count);
  return { rows: [...byRow.keys(), layout.targets + target], amounts: [...byRow.values(), 1] };
};

/** More than enough of a row, somebody who does nothing, more than the least: each may be worth it. */
function cheapestRest({ layout, basis: { prices } }: LinearProgramme, below: number): Entering | undefined {
  const { limits, limited, targets } = layout;
  let [least, at, sign] = [below, -1, 1];
  for (let row = 0; row < targets; row++) {
    const reduced = -(prices[row] as number);
    if (reduced < least) [least, at, sign] = [reduced, row, 1];
  }
  for (const [index, { bound }] of limited.entries()) {
    const price = prices[limits + index] as number;
    const reduced = bound === 'least' ? price : -price;
    if (reduced < least) [least, at, sign] = [reduced, limits + index, bound === 'least' ? -1 : 1];
  }
  return at < 0 ? undefined : { column: { rows: [at], amounts: [sign] }, cost: 0, reduced: least, tag: rest };
}
