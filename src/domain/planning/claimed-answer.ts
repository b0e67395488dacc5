import type { ColumnModel } from './column-model.ts';
import type { Proof } from './plan.ts';
import { solve } from './search.ts';
import type { Claim } from './verify.ts';

/** An answer to a model that can be checked without whatever found it. */
export interface ClaimedAnswer extends Claim {
  readonly model: ColumnModel;
}

const usualNodes = 20_000;

/**
 * The columns that a plan takes, which the plan itself tells as actions of people. The search gives the same answer to the same
 * model, so it is asked again.
 */
export function claimedAnswer({ model }: Proof): ClaimedAnswer | undefined {
  const solution = solve(model, { nodes: usualNodes });
  if (solution.status === 'infeasible' || solution.status === 'unknown') return undefined;
  const { assignment, unmetWeight, cost, gap, certificate } = solution;
  return { model, assignment, unmetWeight, cost, gap, certificate };
}
