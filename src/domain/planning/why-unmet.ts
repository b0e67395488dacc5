import type { Clause } from '../catalogue/clause.ts';
import type { Programme } from '../catalogue/programme.ts';
import type { PlannedTarget } from './plan.ts';
import type { PlanTarget } from './plan-request.ts';

/** Why a plan leaves a target unmet. */
export type WhyUnmet =
  /** No text of the programme asks for anything then: the level cannot be had. */
  | { readonly kind: 'no-text' }
  /** Exams do not change these, and without them it is not met whatever people pass. */
  | { readonly kind: 'beyond-exams'; readonly clauses: readonly Clause[] }
  /** Not enough people can pass what is asked in time; where these were met, fewer might do. */
  | { readonly kind: 'too-few'; readonly easier: readonly Clause[] };

export function whyUnmet({ claim }: PlanTarget, { version, given }: PlannedTarget, programme: Programme): WhyUnmet {
  const text = programme.competencies
    .get(claim.competency)
    ?.versions.find(({ id }) => id === version)
    ?.levels.get(claim.level);
  if (!text) return { kind: 'no-text' };
  const failing = [...new Set(given.flatMap(({ clause, isMet }) => (isMet ? [] : [clause])))];
  const needed = failing.filter((clause) => isNeeded(clause, text));
  return needed.length > 0 ? { kind: 'beyond-exams', clauses: needed } : { kind: 'too-few', easier: failing };
}

/** Is the whole never met without this clause? Only where that is plain. */
function isNeeded(clause: Clause, whole: Clause): boolean {
  if (clause === whole) return true;
  return (
    whole.kind === 'n-of' && whole.n === whole.clauses.length && whole.clauses.some((one) => isNeeded(clause, one))
  );
}
