import type { Block, Column, ColumnModel } from './column-model.ts';
import type { Need } from './need.ts';

/**
 * Weight before cost in one number: what it costs, in minor units, to leave a target unmet is more than any plan that could be
 * the answer costs. One that must be met costs more than all that are wished for.
 */
export function unmetCosts(model: ColumnModel): readonly number[] {
  const wished = model.targets.reduce((sum, { weight, must }) => sum + (must ? 0 : weight), 0);
  return model.targets.map(({ weight, must }) => model.unit * weight * (must ? wished + 1 : 1));
}

/** The weight in such a number; each target that must be met weighs more than all others together. */
export const weightOfTotal = (total: number, model: ColumnModel): number => Math.floor(total / model.unit);

/** A unit of weight that is enough for a model whose columns are all listed. */
export const unitFor = (model: Omit<ColumnModel, 'unit'>): number => mostThatCanCost(model) + 1;

/** More than any plan comes to that could be the answer: that of meeting nothing, and a plan's cost. */
export const beyondAllPlans = (model: ColumnModel): number =>
  unmetCosts(model).reduce((sum, cost) => sum + cost, model.unit);

/** Prices are whole numbers of so many parts of a minor unit: as fine as numbers stay exact. */
export function scaleOf(model: ColumnModel): number {
  const most = unmetCosts(model).reduce((sum, cost) => sum + cost, model.unit);
  // The more there is of something, the more a rounded price of it counts.
  const isMuch = model.rows.some(({ available }) => available > 4_096);
  let scale = isMuch ? 2 ** 20 : 2 ** 14;
  while (scale > 1 && most * scale * 64 > Number.MAX_SAFE_INTEGER) scale /= 2;
  return scale;
}

/** In a plan without needless columns each place, and each seat used, is supplied by one column. */
function mostThatCanCost({ rows, blocks, targets }: Omit<ColumnModel, 'unit'>): number {
  const everybody = blocks.reduce((sum, block) => sum + block.count * dearest(block.columns), 0);
  const supplied = new Set(blocks.flatMap((block) => block.columns.flatMap(suppliedRows)));
  const usedUp = (column: Column) =>
    column.supplies.reduce((sum, [row, amount]) => sum + (supplied.has(row) ? Math.max(0, -amount) : 0), 0);
  const suppliers = blocks.flatMap(({ columns }) => columns.filter((column) => usedUp(column) === 0));
  const users = blocks.flatMap(({ columns }) => columns.filter((column) => usedUp(column) > 0));
  const usedRows = new Set(
    users.flatMap((column) => column.supplies.flatMap(([row, amount]) => (amount < 0 ? [row] : []))),
  );
  const isSimple = users.every((column) => column.supplies.every(([row, amount]) => amount < 0 || !usedRows.has(row)));
  if (!isSimple || rows.some(({ available }) => available < 0)) return everybody;
  const asked =
    targets.reduce((sum, { need }) => sum + placesIn(need), 0) + blocks.reduce((sum, { least }) => sum + least, 0);
  const most = users.reduce((max, column) => Math.max(max, usedUp(column)), 0);
  return Math.min(everybody, asked * (dearest([...suppliers, ...users]) + most * dearest(suppliers)));
}

const dearest = (columns: Block['columns']): number => columns.reduce((most, { cost }) => Math.max(most, cost), 0);

const suppliedRows = ({ supplies }: Column): readonly number[] =>
  supplies.flatMap(([row, amount]) => (amount > 0 ? [row] : []));

export function placesIn(need: Need): number {
  switch (need.kind) {
    case 'places':
      return need.count;
    case 'n-of':
      return need.of.reduce((sum, one) => sum + placesIn(one), 0);
    case 'score':
      return need.parts.flat().reduce((sum, one) => sum + placesIn(one.need), 0);
    default:
      return need satisfies never;
  }
}
