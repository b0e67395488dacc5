import type { Bounded } from './bounded.ts';
import type { CertificateNode, Prices } from './certificate.ts';
import { boundAt } from './exact-prices.ts';
import { beyondAllPlans } from './objective.ts';
import type { SearchBudget } from './search-budget.ts';
import type { SearchNode } from './search-node.ts';
import type { Assignment } from './solution.ts';
import { totalOf, unmetIn } from './whole-plan.ts';

/** How far a search has come. */
export interface Search {
  readonly bounded: Bounded;
  readonly budget: SearchBudget;
  nodes: number;
  /** A plan was found in a case of the search, and not only given to begin with. */
  isFound: boolean;
  best?: { readonly total: number; readonly assignment: Assignment };
  /** The least that a plan in a case that was left open could come to. */
  openBound: number;
}

/** Looks at a case, of which these prices are known, and says why no plan of it is better. */
export type Explore = (node: SearchNode, known: Prices, state: Search) => CertificateNode;

/** The best total so far, or what no plan comes to. */
export const bestTotal = ({ best, bounded }: Search): number => best?.total ?? beyondAllPlans(bounded.model);

export function offer(assignment: Assignment | undefined, state: Search): void {
  if (!assignment) return;
  state.isFound = true;
  const total = totalOf(assignment, state.bounded);
  if (state.best === undefined || total < state.best.total) state.best = { total, assignment };
}

/** No more cases are looked at: so many were, so much was done, or what was found is enough. */
export const isOver = (state: Search): boolean =>
  state.nodes >= state.budget.nodes || state.bounded.work.isOver || isEnough(state);

const isEnough = ({ best, budget, isFound, bounded: { model } }: Search): boolean =>
  (budget.rounds === 'first' && isFound) ||
  (budget.isAnyEnough === true &&
    best !== undefined &&
    model.targets.every(({ must }, target) => !must || best.assignment.ways[target] !== undefined));

/** Is too little to be saved in this case to go on after so many? */
export function isNear(node: SearchNode, prices: Prices, { budget, best, nodes, bounded }: Search): boolean {
  if (!budget.nearAfter || nodes <= budget.nearAfter.nodes || !best) return false;
  const cost = best.total - unmetIn(best.assignment, bounded);
  return boundAt(node, prices, bounded) >= best.total - Math.floor((cost * budget.nearAfter.perMille) / 1000);
}
