import type { Bounded } from './bounded.ts';
import type { CertificateNode, Prices } from './certificate.ts';
import { dive } from './dive.ts';
import { cheapestOne, lowerBound } from './lower-bound.ts';
import { leftOpen } from './open-case.ts';
import type { SearchNode } from './search-node.ts';
import { bestTotal, type Explore, type Search } from './search-state.ts';

/** How far from the cheapest of each block columns are listed before a plan is sought: nothing, then more and more. */
const partsOfSpare = [0, 1 / 64, 1 / 16, 1 / 4];

/**
 * Columns that are too dear for any better plan stay out of what follows, and all others are listed. First a good plan is
 * sought among what is listed: the better it is, the fewer columns there are to look at.
 */
export function listedOnly(node: SearchNode, worth: Prices, state: Search, explore: Explore): CertificateNode {
  const { bounded } = state;
  const { source } = bounded;
  const spare = () => bestTotal(state) * worth.scale - lowerBound(bounded, node, worth);
  const within = (part: number) => {
    const more = Math.ceil(spare() * part);
    return bounded.model.blocks.map((_, block) =>
      node.limits.has(block) ? Infinity : cheapestOne(block, bounded, node, worth) + more,
    );
  };
  let [before, now] = [-1, 0];
  for (const part of partsOfSpare) {
    if (bounded.work.isOver) break;
    const some = within(part);
    for (const [block, below] of some.entries())
      if (below < Infinity && source?.hasMore(block)) source.listAll(block, worth, below);
    [before, now] = [now, listedSoFar(bounded)];
    // The same columns would lead the same way.
    if (now > before) dive(node, worth, state, explore);
    if (spare() <= 0) return { kind: 'bound', ...worth };
  }
  const below = within(1);
  const isComplete = below.every((most, block) => !source?.hasMore(block) || source.listAll(block, worth, most));
  if (!isComplete) return leftOpen(node, worth, state);
  return { kind: 'without', ...worth, rest: explore({ ...node, listed: { worth, below } }, worth, state) };
}

const listedSoFar = ({ model }: Bounded): number => model.blocks.reduce((sum, { columns }) => sum + columns.length, 0);
