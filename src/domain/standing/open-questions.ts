import { type Clause, clausesBelow } from '../catalogue/clause.ts';
import { ruledReading, type Situation } from './situation.ts';

/** The questions in a clause that no ruling has settled by the day, each once. */
export function openQuestions(clause: Clause, situation: Situation): readonly string[] {
  const found = new Set<string>();
  const visit = (one: Clause): void => {
    if (
      one.kind === 'open' &&
      !situation.readings.has(one.question) &&
      ruledReading(one.question, situation) === undefined
    )
      found.add(one.question);
    for (const below of clausesBelow(one)) visit(below);
  };
  visit(clause);
  return [...found];
}
