import fc from 'fast-check';
import type { PlanRequest } from '../../src/domain/planning/plan-request.ts';
import { addMonths, day } from '../../src/domain/time/day.ts';
import { endOfTime } from '../../src/domain/time/instant.ts';
import { aPartner } from './a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from './a-programme.ts';
import { aTraining, learningTerms, planDay } from './a-training.ts';

const ids = ['web', 'data', 'cloud'];
const exams = ['A', 'B', 'C'];
const some = (most: number) => fc.uniqueArray(fc.constantFrom(...exams), { maxLength: most });

const slot = fc
  .record({
    people: fc.constantFrom(1, 1, 2, 2, 3),
    with: fc.constantFrom<unknown>('A', 'B', { all: ['A', 'B'] }, 'C'),
  })
  .map((one): WrittenTree => one);
const clause: fc.Arbitrary<WrittenTree> = fc.oneof(
  { weight: 3, arbitrary: slot },
  { weight: 1, arbitrary: fc.record({ team: fc.array(slot, { minLength: 2, maxLength: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ all: fc.array(slot, { minLength: 2, maxLength: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ any: fc.array(slot, { minLength: 2, maxLength: 2 }) }) },
) as fc.Arbitrary<WrittenTree>;

/**
 * Small companies that are asked for more than many of them can do: awards that must be met, in a few months, with few people of whom
 * some are away, locked out or take no exams, exams that retire or expire, and sometimes a budget.
 */
export const arbitraryScarcity: fc.Arbitrary<PlanRequest> = fc
  .record({
    clauses: fc.array(clause, { minLength: 1, maxLength: 3 }),
    held: fc.array(some(2), { minLength: 2, maxLength: 5 }),
    counting: fc.constantFrom<WrittenTree | undefined>(undefined, { rules: [{ awardsPerPerson: 1 }] }),
    months: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }),
    pace: fc.constantFrom(1, 1, 2),
    retires: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
    validity: fc.option(fc.integer({ min: 2, max: 30 }), { nil: undefined }),
    budget: fc.option(fc.integer({ min: 50, max: 400 }), { nil: undefined, freq: 2 }),
    away: fc.boolean(),
    lockedOut: fc.boolean(),
    noExams: fc.boolean(),
  })
  .map(
    ({ clauses, held, counting, months, pace, retires, validity, budget, away, lockedOut, noExams }): PlanRequest => {
      const programme = aProgramme({
        exams: {
          A: {},
          B: retires === undefined ? {} : { retirement: [{ lastRegistration: addMonths(planDay, retires) }] },
          C: validity === undefined ? {} : { validity: { months: validity } },
        },
        competencies: clauses.map((one, index) => aCompetency(ids[index] as string, { gold: one })),
        ...(counting && { programme: { counting } }),
      });
      const people = held.map((items, index) => ({
        id: `p${index}`,
        credentials: items.map((item) => ({ item, earned: '2018-06-01' })),
      }));
      const terms = { languages: [], absences: [] };
      return {
        programme,
        facts: aPartner(programme, { people }),
        training: aTraining({ A: 100, B: 130, C: 170 }),
        learning: learningTerms({
          pace,
          people: new Map([
            ['p0', { ...terms, ...(away && { absences: [{ from: planDay, to: day('2020-02-20') }] }) }],
            ['p1', { ...terms, ...(noExams && { pace: 0 }) }],
          ]),
        }),
        day: planDay,
        knownAt: endOfTime,
        targets: clauses.map((_, index) => ({
          claim: { competency: ids[index] as string, level: 'gold' },
          deadline: addMonths(day('2020-01-25'), months[index] ?? 0),
          weight: 1,
          must: true,
        })),
        options: { ...(budget !== undefined && { budget }), ...(lockedOut && { lockedOut: ['p2'] }) },
      };
    },
  );
