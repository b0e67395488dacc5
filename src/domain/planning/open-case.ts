import { asMoneyMissing, withoutBudgetRow } from './beyond-budget.ts';
import type { CertificateNode, Prices } from './certificate.ts';
import { dive } from './dive.ts';
import { boundAt, listCheapest, pricedExactly } from './exact-prices.ts';
import type { SearchNode } from './search-node.ts';
import type { Explore, Search } from './search-state.ts';
import { unlistedBound } from './unlisted-bound.ts';

/** Ends a case without having ruled out all that is in it: what these prices prove of it is what the answer is told to be good for. */
export function leftOpen(node: SearchNode, prices: Prices, state: Search): CertificateNode {
  state.openBound = Math.min(state.openBound, provedAt(node, prices, state));
  return { kind: 'bound', ...prices };
}

/** Where columns are not listed yet, it is not known without prices either what those come to at the least who have to do something. */
const provedAt = (node: SearchNode, prices: Prices, { bounded }: Search): number =>
  bounded.source === undefined || prices.prices.some((price) => price > 0) ? boundAt(node, prices, bounded) : 0;

/** The end of a case that cannot be divided any more: perhaps only a little money is missing. */
export function lastOf(node: SearchNode, prices: Prices, state: Search): CertificateNode {
  const { bounded } = state;
  const unlimited = withoutBudgetRow(bounded);
  const missing = unlimited && asMoneyMissing(pricedExactly(node, unlimited).prices, bounded);
  if (!missing) return leftOpen(node, prices, state);
  listCheapest(node, missing, bounded);
  if (bounded.work.isOver) return leftOpen(node, prices, state);
  return boundAt(node, missing, bounded) === Infinity ? { kind: 'bound', ...missing } : leftOpen(node, prices, state);
}

/**
 * The work was over before the case was priced: of what is not listed only that is known which is quickly told, or what was known of the
 * case before. What is listed may hold a plan.
 */
export function interrupted(
  node: SearchNode,
  [inherited, prices]: readonly [Prices, Prices],
  state: Search,
  explore: Explore,
): CertificateNode {
  const { source } = state.bounded;
  if (!source) return leftOpen(node, inherited, state);
  dive(node, inherited, state, explore);
  const before = provedAt(node, inherited, state);
  const told = unlistedBound(node, prices, state.bounded, source);
  if (!told || told.bound <= before) return leftOpen(node, inherited, state);
  state.openBound = Math.min(state.openBound, told.bound);
  return { kind: 'bound', ...told.prices };
}
