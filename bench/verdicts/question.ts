import type { Clause } from '../../src/domain/catalogue/clause.ts';
import type { Programme } from '../../src/domain/catalogue/programme.ts';
import { versionsInForce } from '../../src/domain/catalogue/version-in-force.ts';
import { type Day, day, lastDay } from '../../src/domain/time/day.ts';

/** All levels by the texts in force on one day, judged as of that day. */
export interface Question {
  readonly day: Day;
  readonly clauses: readonly Clause[];
}

/** The two states of the rules between which MPN partners moved in the autumn of 2017. */
export const bothVersions = (programme: Programme): readonly Question[] =>
  [day('2017-09-15'), day('2017-12-20')].map((on) => ({ day: on, clauses: levelsInForce(programme, on) }));

const levelsInForce = (programme: Programme, on: Day): readonly Clause[] =>
  [...programme.competencies.values()].flatMap((competency) =>
    versionsInForce(competency, 'new', on, lastDay).flatMap((version) => [...version.levels.values()]),
  );
