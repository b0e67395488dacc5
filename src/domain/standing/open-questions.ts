import { type Clause, clausesBelow } from '../catalogue/clause.ts';
import { remembered } from '../credentials/remembered.ts';
import { ruledReading, type Situation } from './situation.ts';

/** The questions in a clause that no ruling has settled by the day, each once. */
export const openQuestions = (clause: Clause, situation: Situation): readonly string[] =>
  questionsAsked(clause).filter(
    (question) => !situation.readings.has(question) && ruledReading(question, situation) === undefined,
  );

/** All questions in a clause, whether they are settled or not, each once. */
export const questionsAsked = (clause: Clause): readonly string[] =>
  remembered(asked, clause, () => [...new Set(questionsIn(clause))]);

/** The text of a clause never changes. */
const asked = new WeakMap<Clause, readonly string[]>();

const questionsIn = (clause: Clause): readonly string[] => [
  ...(clause.kind === 'open' ? [clause.question] : []),
  ...clausesBelow(clause).flatMap(questionsIn),
];
