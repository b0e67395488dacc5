import type { Bounded } from './bounded.ts';
import type { Prices } from './certificate.ts';
import type { ColumnModel } from './column-model.ts';
import { cheapestOne, lowerBound } from './lower-bound.ts';
import { placesIn } from './objective.ts';
import { type Relaxation, relaxationOf } from './relaxation.ts';
import type { SearchNode } from './search-node.ts';

/** Prices in whole numbers at which the cheapest column of each block is listed: a bound at these prices is one for all columns. */
export function pricedExactly(
  node: SearchNode,
  bounded: Bounded,
): { readonly relaxation: Relaxation; readonly prices: Prices } {
  for (let tries = 1; ; tries++) {
    const relaxation = relaxationOf(bounded, node);
    const all = wholePrices(relaxation, bounded);
    // What rounding made worth listing may change the prices once more.
    const isMore = all.map((prices) => listCheapest(node, prices, bounded)).some((one) => one);
    if (isMore && tries < mostTries) continue;
    // Prices that do not show that there is no plan say nothing of what one costs.
    const telling = all.find((prices) => boundAt(node, prices, bounded) > -Infinity);
    return { relaxation, prices: telling ?? noPrices(bounded.model) };
  }
}

const mostTries = 4;

/** Nothing is worth anything. */
export const noPrices = ({ rows }: ColumnModel): Prices => ({ prices: rows.map(() => 0), scale: 1 });

/** Lists the cheapest column of each block at these prices; was there one that was not listed? */
export function listCheapest(node: SearchNode, worth: Prices, { source, model }: Bounded): boolean {
  if (!source || node.listed) return false;
  let isMore = false;
  for (const block of model.blocks.keys())
    while (source.listCheaper(block, worth, cheapestOne(block, { model }, node, worth))) isMore = true;
  return isMore;
}

/**
 * What no plan of a case can cost less than, of the columns that are listed. The scale is a power of two, so the division is exact. Where
 * money counts for nothing, what is missing shows that there is no plan.
 */
export function boundAt(node: SearchNode, prices: Prices, bounded: Bounded): number {
  const bound = lowerBound(bounded, node, prices);
  if (prices.scale === 0) return bound > 0 ? Infinity : -Infinity;
  return Math.ceil(bound / prices.scale);
}

/**
 * As fine as they stay exact. Where there is no plan, prices of what is missing, for which money counts for nothing: as fine as can be,
 * or with the lowest of them as a small whole number, since then rounding loses nothing where each price is a cost.
 */
function wholePrices({ prices, excess }: Relaxation, { model, scale }: Bounded): readonly Prices[] {
  if (excess === undefined) return [{ prices: prices.map((price) => Math.round(price * scale)), scale }];
  const finest = finestScale(prices, model);
  const lowest = prices.reduce((least, price) => (price > 1e-12 ? Math.min(least, price) : least), Infinity);
  return [finest, ...[1, 2, 6].map((parts) => parts / lowest).filter((parts) => parts < finest)].map((parts) => ({
    prices: prices.map((price) => Math.round(price * parts)),
    scale: 0,
  }));
}

/** So many parts that all sums at these prices stay exact. */
function finestScale(prices: readonly number[], { rows, blocks, targets }: ColumnModel): number {
  const worth = (row: number, amount: number) => (prices[row] as number) * Math.abs(amount);
  const available = rows.reduce((sum, one, row) => sum + worth(row, one.available), 0);
  const supplied = blocks.reduce(
    (sum, { columns, count }) =>
      sum +
      count *
        columns.reduce(
          (most, { supplies }) =>
            Math.max(
              most,
              supplies.reduce((all, [row, amount]) => all + worth(row, amount), 0),
            ),
          0,
        ),
    0,
  );
  const dearest = prices.reduce((most, price) => Math.max(most, price), 0);
  const asked = targets.reduce((sum, { need }) => sum + placesIn(need), 0) * dearest;
  const most = Math.max(1e-6, available + supplied + asked);
  return 2 ** Math.floor(Math.log2(Number.MAX_SAFE_INTEGER / 64 / most));
}
