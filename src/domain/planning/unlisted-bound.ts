import type { Bounded } from './bounded.ts';
import type { Prices } from './certificate.ts';
import type { ColumnSource } from './column-source.ts';
import { cheapestOne, lowerBound } from './lower-bound.ts';
import type { SearchNode } from './search-node.ts';

/** Lower prices make less of what nobody has looked at. */
const partsOfPrices = [8, 7, 6, 5, 4, 3, 2, 1];

/**
 * What no plan of a case can cost less than, where columns that are not listed may be cheaper than those that are: of each block only
 * that counts which its source tells without looking. Whole numbers, at the part of the prices at which this is most.
 */
export function unlistedBound(
  node: SearchNode,
  { prices, scale }: Prices,
  bounded: Bounded,
  source: ColumnSource,
): { readonly prices: Prices; readonly bound: number } | undefined {
  if (scale === 0 || node.limits.size > 0) return undefined;
  const { blocks } = bounded.model;
  const nobody: Bounded = { ...bounded, model: { ...bounded.model, blocks: [] } };
  return partsOfPrices
    .map((part) => {
      const worth = { prices: prices.map((price) => Math.floor((price * part) / 8)), scale };
      const least = (block: number) =>
        source.hasMore(block) ? source.least(block, worth) : Math.min(0, cheapestOne(block, bounded, node, worth));
      const bound = blocks.reduce(
        (sum, { count }, block) => sum + count * least(block),
        lowerBound(nobody, node, worth),
      );
      return { prices: worth, bound: Math.ceil(bound / scale) };
    })
    .reduce((best, one) => (one.bound > best.bound ? one : best));
}
