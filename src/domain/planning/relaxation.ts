import type { Bounded } from './bounded.ts';
import { cheapestWay, type Decisions, type Way } from './choice-tree.ts';
import type { Column, ColumnModel } from './column-model.ts';
import type { SearchNode } from './search-node.ts';
import { Basis, type SparseColumn } from './simplex.ts';

/**
 * A case of the problem in which columns and ways may be taken in part: the prices at which it cannot be done cheaper, and how
 * much of what is taken. Ways through the trees are priced, not listed.
 */
export interface Relaxation {
  /** By row: in minor units; or, where the case holds no plan, prices at which this shows, and by how much it does. */
  readonly prices: readonly number[];
  readonly excess?: number;
  readonly columns: readonly Taken[];
  /** By target. */
  readonly ways: readonly (readonly { readonly way: Way; readonly amount: number }[])[];
}

export interface Taken {
  readonly block: number;
  readonly column: number;
  readonly amount: number;
}

type Tag =
  | { readonly kind: 'column'; readonly block: number; readonly column: number; readonly cost: number }
  | { readonly kind: 'way'; readonly target: number; readonly way: Way; readonly cost: number }
  /** Fills a row up at no cost. */
  | { readonly kind: 'rest' }
  /** Stands for what has to be taken and is not yet. */
  | { readonly kind: 'stand-in' };

const rest: Tag = { kind: 'rest' };
const standIn: Tag = { kind: 'stand-in' };

/** Where the rows of the linear programme stand: those of the model, of the blocks, of the targets, of limited columns. */
interface Layout {
  readonly blocks: number;
  readonly targets: number;
  readonly limits: number;
  readonly limited: readonly { readonly block: number; readonly column: number; readonly bound: 'least' | 'most' }[];
}

export function relaxationOf(bounded: Bounded, node: SearchNode): Relaxation {
  const { model } = bounded;
  const layout = layoutOf(model, node);
  const basis = startOf(bounded, node, layout);
  const columns = model.blocks.map((block, index) =>
    block.columns.map((one, column) => sparse(one, index, column, layout)),
  );
  const asked = { bounded, node, layout, basis, columns };
  if (basis.tags.some((tag) => tag.kind === 'stand-in')) {
    // First whatever has to be taken, at any cost.
    improve({ ...asked, costsCount: false });
    const excess = basis.total;
    if (excess > 1e-4) return { ...read(basis, model), excess };
  }
  basis.withCosts(
    (tag) => ('cost' in tag ? tag.cost : 0),
    (tag) => tag.kind === 'stand-in',
  );
  improve({ ...asked, costsCount: true });
  return read(basis, model);
}

interface Improving {
  readonly bounded: Bounded;
  readonly node: SearchNode;
  readonly layout: Layout;
  readonly basis: Basis<Tag>;
  readonly columns: readonly (readonly SparseColumn[])[];
  readonly costsCount: boolean;
}

/** Step by step, what saves most; before the end all is worked out anew, so that no error of the steps decides it. */
function improve(improving: Improving): void {
  const { basis } = improving;
  let isFresh = false;
  for (let steps = 0; steps < mostSteps(basis.size); steps++) {
    const entering = bestEntering(improving);
    if (entering) {
      isFresh = false;
      const { column, cost, reduced, tag } = entering;
      if (basis.enter(column, cost, reduced, tag) === 'entered') continue;
    }
    if (isFresh) return;
    basis.workOutAnew();
    isFresh = true;
  }
}

function bestEntering({ bounded, node, layout, basis, columns, costsCount }: Improving): Entering | undefined {
  const { model } = bounded;
  return (
    cheapestColumn(model, columns, basis.prices, costsCount) ??
    cheapestTargetWay(bounded, node, layout, basis.prices, costsCount) ??
    cheapestRest(model, layout, basis.prices)
  );
}

/** A step that costs nothing may be repeated for ever; nobody needs so many. */
const mostSteps = (size: number): number => 2_000 + 60 * size;

interface Entering {
  readonly column: SparseColumn;
  readonly cost: number;
  readonly reduced: number;
  readonly tag: Tag;
}

const tolerance = 1e-6;

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
    limited: [...limited, ...leasts],
  };
}

const anyColumn = -1;

/** Nothing is done and nothing is met; where that is not allowed, something stands in. */
function startOf({ model, unmet }: Bounded, node: SearchNode, { limited }: Layout): Basis<Tag> {
  return new Basis<Tag>([
    // The tiny excess keeps the steps from going round in circles.
    ...model.rows.map(({ available }, row) => ({ value: available + jitter(row), cost: 0, tag: rest })),
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

const jitter = (index: number): number => 1e-6 * (1 + ((index * 7919) % 1009) / 1009);

/** Rows read "rest = available + supplies − demands", so supplies stand with a minus. */
function sparse({ supplies }: Column, block: number, column: number, layout: Layout): SparseColumn {
  const limits = layout.limited.flatMap((one, index) =>
    one.block === block && (one.column === column || one.column === anyColumn) ? [layout.limits + index] : [],
  );
  return {
    rows: [...supplies.map(([row]) => row), layout.blocks + block, ...limits],
    amounts: [...supplies.map(([, amount]) => -amount), 1, ...limits.map(() => 1)],
  };
}

function reducedCostOf({ rows, amounts }: SparseColumn, cost: number, prices: Float64Array): number {
  let reduced = cost;
  for (let index = 0; index < rows.length; index++)
    reduced -= (amounts[index] as number) * (prices[rows[index] as number] as number);
  return reduced;
}

function cheapestColumn(
  { blocks }: ColumnModel,
  columns: readonly (readonly SparseColumn[])[],
  prices: Float64Array,
  costsCount: boolean,
): Entering | undefined {
  let [least, block, column] = [-tolerance, -1, -1];
  for (let at = 0; at < blocks.length; at++) {
    const own = columns[at] as readonly SparseColumn[];
    const costs = (blocks[at] as ColumnModel['blocks'][number]).columns;
    for (let index = 0; index < own.length; index++) {
      const cost = costsCount ? (costs[index] as Column).cost : 0;
      const reduced = reducedCostOf(own[index] as SparseColumn, cost, prices);
      if (reduced < least) [least, block, column] = [reduced, at, index];
    }
  }
  if (block < 0) return undefined;
  const taken = (blocks[block] as ColumnModel['blocks'][number]).columns[column] as Column;
  return {
    column: (columns[block] as readonly SparseColumn[])[column] as SparseColumn,
    cost: costsCount ? taken.cost : 0,
    reduced: least,
    tag: { kind: 'column', block, column, cost: taken.cost },
  };
}

/** The price of a row for those who ask: never below nothing. Of a rest row the simplex knows it with the other sign. */
const pricesAsked = (prices: Float64Array, rows: number): Float64Array => {
  const asked = new Float64Array(rows);
  for (let row = 0; row < rows; row++) asked[row] = Math.max(0, -(prices[row] as number));
  return asked;
};

function cheapestTargetWay(
  { trees, unmet }: Bounded,
  node: SearchNode,
  layout: Layout,
  prices: Float64Array,
  costsCount: boolean,
): Entering | undefined {
  const asked = pricesAsked(prices, layout.blocks);
  let found: Entering | undefined;
  const offer = (target: number, way: Way, wayCost: number, priced: number) => {
    const cost = costsCount ? wayCost : 0;
    const reduced = cost + priced - (prices[layout.targets + target] as number);
    if (reduced >= (found?.reduced ?? -tolerance)) return;
    found = { column: wayColumn(way, target, layout), cost, reduced, tag: { kind: 'way', target, way, cost: wayCost } };
  };
  for (const [target, tree] of trees.entries()) {
    const decisions = node.decisions[target] as Decisions;
    const way = cheapestWay(tree, asked, decisions);
    if (way) offer(target, way, 0, way.cost);
    if (decisions.get(0) !== true) offer(target, notAtAll, unmet[target] as number, 0);
  }
  return found;
}

const wayColumn = ({ demands }: Way, target: number, layout: Layout): SparseColumn => {
  const byRow = new Map<number, number>();
  for (const [row, count] of demands) byRow.set(row, (byRow.get(row) ?? 0) + count);
  return { rows: [...byRow.keys(), layout.targets + target], amounts: [...byRow.values(), 1] };
};

/** More than enough of a row, somebody who does nothing, more than the least: each may be worth it. */
function cheapestRest(
  { rows, blocks }: ColumnModel,
  { limits, limited }: Layout,
  prices: Float64Array,
): Entering | undefined {
  let [least, at, sign] = [-tolerance, -1, 1];
  for (let row = 0; row < rows.length + blocks.length; row++) {
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

function read(basis: Basis<Tag>, { rows, targets }: ColumnModel): Relaxation {
  const columns: Taken[] = [];
  const ways: { way: Way; amount: number }[][] = targets.map(() => []);
  for (const [row, tag] of basis.tags.entries()) {
    const amount = basis.values[row] as number;
    if (amount < 1e-4) continue;
    if (tag.kind === 'column') columns.push({ block: tag.block, column: tag.column, amount });
    else if (tag.kind === 'way') ways[tag.target]?.push({ way: tag.way, amount });
  }
  return { prices: [...pricesAsked(basis.prices, rows.length)], columns, ways };
}
