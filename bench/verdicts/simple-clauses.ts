import { canonicalForm } from '../../src/domain/catalogue/canonical-form.ts';
import { type Clause, clausesBelow } from '../../src/domain/catalogue/clause.ts';
import type { Question } from './question.ts';

/** The single counts of people and the single figures with a limit, wherever they stand in the levels, each once. */
export function simpleClauses({ day, clauses }: Question): Question {
  const found = new Map(
    clauses
      .flatMap(withBelow)
      .filter(isSimple)
      .map((clause) => [canonicalForm(clause), clause]),
  );
  return { day, clauses: [...found.values()] };
}

const withBelow = (clause: Clause): readonly Clause[] => [clause, ...clausesBelow(clause).flatMap(withBelow)];

function isSimple(clause: Clause): boolean {
  if (clause.kind === 'compare') return clause.amount.kind === 'metric' && clause.bounds.length === 1;
  if (clause.kind !== 'team' || clause.slots.length !== 1) return false;
  return clause.slots.every(({ ofWhich, people }) => ofWhich.length === 0 && people.kind === 'number');
}
