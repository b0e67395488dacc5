import type { Certificate } from './certificate.ts';
import { weightOfTotal } from './objective.ts';
import type { Search } from './search-state.ts';
import type { Solution } from './solution.ts';
import { unmetIn } from './whole-plan.ts';

/** What a search that has ended may say: what it found, and how much better a plan could be in the cases that it left open. */
export function answerOf({ bounded, best, openBound, nodes }: Search, certificate: Certificate): Solution {
  const { model } = bounded;
  const isProved = openBound >= (best?.total ?? Infinity);
  if (best === undefined || model.targets.some(({ must }, target) => must && !best.assignment.ways[target]))
    return { status: isProved ? 'infeasible' : 'unknown', certificate, nodes };
  const { assignment, total } = best;
  const cost = total - unmetIn(assignment, bounded);
  const weight = isProved ? 0 : weightOfTotal(total, model) - weightOfTotal(openBound, model);
  return {
    status: isProved ? 'optimal' : 'gap',
    assignment,
    unmetWeight: model.targets.reduce((sum, one, target) => sum + (assignment.ways[target] ? 0 : one.weight), 0),
    cost,
    // Where more could be met, any cost is possible.
    gap: { weight, cost: isProved ? 0 : weight > 0 ? cost : total - openBound },
    certificate,
    nodes,
  };
}
