import type { Bounded } from './bounded.ts';
import type { Prices } from './certificate.ts';
import { cheapestWay, type Decisions } from './choice-tree.ts';
import { reducedCost, type Worth } from './column-source.ts';
import { isOpen, type SearchNode } from './search-node.ts';

/**
 * What no plan of a case can cost less than, at these prices: each target takes its cheapest way or stays unmet, each block
 * its cheapest columns, and what is there is paid for by the prices. In parts of a minor unit, as the prices; whole numbers
 * throughout, so exact. Infinity where the case holds no plan.
 */
export function lowerBound(bounded: Bounded, node: SearchNode, worth: Prices): number {
  const { model, trees, unmet } = bounded;
  const { prices, scale } = worth;
  let bound = 0;
  for (const [row, { available }] of model.rows.entries()) bound -= (prices[row] as number) * available;
  for (const [target, tree] of trees.entries()) {
    const decisions = node.decisions[target] as Decisions;
    const way = cheapestWay(tree, prices, decisions)?.cost ?? Infinity;
    bound += decisions.get(0) === true ? way : Math.min(way, (unmet[target] as number) * scale);
  }
  for (const block of model.blocks.keys()) bound += cheapestOf(block, bounded, node, worth);
  return bound;
}

/** The least that one more column of a block comes to; nothing where none is needed and none is worth it. */
export function cheapestOne(block: number, { model }: Pick<Bounded, 'model'>, node: SearchNode, worth: Worth): number {
  const { columns, least } = model.blocks[block] as Bounded['model']['blocks'][number];
  let cheapest = least > 0 ? Infinity : 0;
  for (const column of columns)
    if (isOpen(node, block, column)) cheapest = Math.min(cheapest, reducedCost(column, worth));
  return cheapest;
}

/** The cheapest that all of a block can take together: first what they have to, then what is worth more than it costs. */
function cheapestOf(index: number, bounded: Bounded, node: SearchNode, worth: Prices): number {
  const { columns, count, least } = bounded.model.blocks[index] as Bounded['model']['blocks'][number];
  const limits = node.limits.get(index);
  if (!limits && least === 0) return count * cheapestOne(index, bounded, node, worth);
  let [total, taken] = [0, 0];
  const free = columns.flatMap((column, position) => {
    if (!isOpen(node, index, column)) return [];
    const reduced = reducedCost(column, worth);
    const { least: atLeast, most } = limits?.get(position) ?? { least: 0, most: Infinity };
    taken += atLeast;
    if (atLeast > 0) total += atLeast * reduced;
    return [{ reduced, left: most - atLeast }];
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
