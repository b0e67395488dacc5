import type { Bounded } from './bounded.ts';
import type { Prices } from './certificate.ts';
import { cheapestWay, type Decisions } from './choice-tree.ts';
import type { Block } from './column-model.ts';
import type { Limits, SearchNode } from './search-node.ts';

/**
 * What no plan of a case can cost less than, at these prices: each target takes its cheapest way or stays unmet, each block
 * its cheapest columns, and what is there is paid for by the prices. In parts of a minor unit, as the prices; whole numbers
 * throughout, so exact. Infinity where the case holds no plan.
 */
export function lowerBound({ model, trees, unmet }: Bounded, node: SearchNode, { prices, scale }: Prices): number {
  let bound = 0;
  for (const [row, { available }] of model.rows.entries()) bound -= (prices[row] as number) * available;
  for (const [target, tree] of trees.entries()) {
    const decisions = node.decisions[target] as Decisions;
    const way = cheapestWay(tree, prices, decisions)?.cost ?? Infinity;
    bound += decisions.get(0) === true ? way : Math.min(way, (unmet[target] as number) * scale);
  }
  for (const [index, block] of model.blocks.entries())
    bound += cheapestOf(block, node.limits.get(index), prices, scale);
  return bound;
}

/** What one column costs beyond what it supplies is worth. */
export function reducedCost(
  { cost, supplies }: Block['columns'][number],
  prices: ArrayLike<number>,
  scale: number,
): number {
  let reduced = cost * scale;
  for (const [row, amount] of supplies) reduced -= (prices[row] as number) * amount;
  return reduced;
}

/** The cheapest that all of a block can take together: first what they have to, then what is worth more than it costs. */
function cheapestOf(
  { columns, count, least }: Block,
  limits: ReadonlyMap<number, Limits> | undefined,
  prices: readonly number[],
  scale: number,
): number {
  if (!limits && least === 0) {
    let cheapest = 0;
    for (const column of columns) cheapest = Math.min(cheapest, reducedCost(column, prices, scale));
    return count * cheapest;
  }
  let [total, taken] = [0, 0];
  const free = columns.map((column, index) => {
    const reduced = reducedCost(column, prices, scale);
    const { least: atLeast, most } = limits?.get(index) ?? { least: 0, most: Infinity };
    taken += atLeast;
    if (atLeast > 0) total += atLeast * reduced;
    return { reduced, left: most - atLeast };
  });
  if (taken > count) return Infinity;
  for (const { reduced, left } of free.sort((a, b) => a.reduced - b.reduced)) {
    const wanted = reduced < 0 ? count - taken : Math.max(0, least - taken);
    const more = Math.min(left, wanted);
    if (more <= 0) continue;
    taken += more;
    total += more * reduced;
  }
  return taken < least ? Infinity : total;
}
