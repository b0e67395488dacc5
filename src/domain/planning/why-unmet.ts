import type { Clause } from '../catalogue/clause.ts';
import type { Programme } from '../catalogue/programme.ts';
import type { PlanTarget } from './plan-request.ts';
import type { PlannedTarget } from './planned.ts';

/** Why a plan leaves a target unmet. */
export type WhyUnmet =
  /** No text of the programme asks for anything then: the level cannot be had. */
  | { readonly kind: 'no-text' }
  /** Exams do not change these, and without them it is not met whatever people pass. */
  | { readonly kind: 'beyond-exams'; readonly clauses: readonly Clause[] }
  /** These ask for awards that are targets of the plan too, and that it does not reach. */
  | { readonly kind: 'awards-unmet'; readonly clauses: readonly Clause[] }
  /** What people can pass in time is not enough; where these were met, less might do. Points may be counted that exams do not bring. */
  | { readonly kind: 'too-few'; readonly easier: readonly Clause[]; readonly hasPoints: boolean };

export function whyUnmet({ claim }: PlanTarget, { version, given }: PlannedTarget, programme: Programme): WhyUnmet {
  const text = programme.competencies
    .get(claim.competency)
    ?.versions.find(({ id }) => id === version)
    ?.levels.get(claim.level);
  if (!text) return { kind: 'no-text' };
  const failing = given.filter(({ isMet }) => !isMet);
  const needed = failing.filter(({ clause }) => isNeeded(clause, text, programme));
  const beyond = clausesOf(needed.filter(({ by }) => !by));
  if (beyond.length > 0) return { kind: 'beyond-exams', clauses: beyond };
  if (needed.length > 0) return { kind: 'awards-unmet', clauses: clausesOf(needed) };
  return { kind: 'too-few', easier: clausesOf(failing), hasPoints: hasScore(text) };
}

const clausesOf = (given: PlannedTarget['given']): readonly Clause[] => [...new Set(given.map(({ clause }) => clause))];

/** Is the whole never met without this clause? Only where that is plain. */
function isNeeded(clause: Clause, whole: Clause, programme: Programme): boolean {
  if (clause === whole) return true;
  if (whole.kind === 'meets') {
    const [text, ...others] = (programme.competencies.get(whole.competency)?.versions ?? []).flatMap(
      ({ levels }) => levels.get(whole.level) ?? [],
    );
    return text !== undefined && others.length === 0 && isNeeded(clause, text, programme);
  }
  return (
    whole.kind === 'n-of' &&
    whole.n === whole.clauses.length &&
    whole.clauses.some((one) => isNeeded(clause, one, programme))
  );
}

const hasScore = (clause: Clause): boolean =>
  clause.kind === 'score' || (clause.kind === 'n-of' && clause.clauses.some(hasScore));
