import type { Prices } from './certificate.ts';
import type { SearchNode } from './search-node.ts';
import type { Explore, Search } from './search-state.ts';

const nodesOfDive = 100;
const workOfDive = 1 / 8;

/** A good plan among what is listed, which proves nothing. */
export function dive(node: SearchNode, worth: Prices, state: Search, explore: Explore): void {
  const { source: _, ...all } = state.bounded;
  const bounded = { ...all, work: all.work.part(workOfDive) };
  const alone: Search = {
    ...state,
    bounded,
    budget: { ...state.budget, nodes: Math.min(state.budget.nodes, state.nodes + nodesOfDive) },
  };
  explore(node, worth, alone);
  state.nodes = alone.nodes;
  all.work.done += bounded.work.done;
  if (alone.best) state.best = alone.best;
}
