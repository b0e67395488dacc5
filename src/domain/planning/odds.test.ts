import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aWay, learningTerms, planDay } from '../../../test/builders/a-training.ts';
import { chanceByBruteForce, outcomesByBruteForce } from '../../../test/oracles/brute-force-odds.ts';
import { wholePart } from '../numbers/rational.ts';
import { addDays } from '../time/day.ts';
import { type Acquisition, AcquisitionPool } from './acquisition.ts';
import { termsOfPerson } from './learner-terms.ts';
import { oddsOf } from './odds.ts';
import type { PlanRequest } from './plan-request.ts';
import type { Plan, PlannedAction } from './planned.ts';
import { moneyAlone, Schedules } from './schedules.ts';

const later = (days: number) => addDays(planDay, days);
const items = ['A', 'B', 'C'] as const;

const step = fc.record({
  pass: fc.constantFrom(200, 600, 850, 1000),
  days: fc.constantFrom(1, 6, 15),
  wait: fc.constantFrom<{ days: number } | { months: number }>({ days: 0 }, { days: 7 }, { days: 14 }, { months: 1 }),
  to: fc.constantFrom(20, 40, 58),
  session: fc.constantFrom<number | undefined>(undefined, undefined, undefined, 22),
  tries: fc.constantFrom(1, 1, 2),
  examBy: fc.constantFrom<number | undefined>(undefined, undefined, 30),
  serves: fc.constantFrom<readonly number[]>([0], [1], [0, 1]),
});
const person = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 3 }),
  isChained: fc.boolean(),
  pace: fc.constantFrom(1, 2, 5),
  absences: fc.constantFrom<readonly (readonly [number, number])[]>([], [[16, 25]]),
});
type Person = typeof person extends fc.Arbitrary<infer Of> ? Of : never;
const company = fc.array(person, { minLength: 1, maxLength: 2 });

const learningOf = (people: readonly Person[]) =>
  learningTerms({
    people: new Map(
      people.map(({ pace, absences }, index) => [
        `p${index}`,
        { pace, languages: [], absences: absences.map(([from, to]) => ({ from: later(from), to: later(to) })) },
      ]),
    ),
  });

/** A schedule as the planner makes it, if there is one; or one with a step that was left out of it again. */
function actionsOf(one: Person, id: string, learning: PlanRequest['learning']): readonly PlannedAction[] | undefined {
  const pool = new AcquisitionPool();
  const wanted = one.steps.map(
    ({ to }, index): Acquisition => ({
      item: items[index] as string,
      from: planDay,
      to: later(to),
      after: one.isChained && index === 1 ? ['A'] : [],
    }),
  );
  const waysOf = (item: string) => {
    const { days, wait, session, examBy, pass, tries } = one.steps[
      items.indexOf(item as 'A')
    ] as Person['steps'][number];
    return [
      aWay({
        pass,
        tries,
        duration: { days },
        retakeWait: wait,
        ...(session !== undefined && {
          session: { id: 's', from: later(session), to: later(session + 2) },
          starts: { from: later(session), to: later(session) },
        }),
        ...(examBy !== undefined && { examBy: later(examBy) }),
      }),
    ];
  };
  const set = wanted.map((each) => pool.only(each)).reduce((a, b) => pool.together(a, b) ?? a);
  const schedule = new Schedules(planDay, termsOfPerson({ id }, learning), waysOf).cheapest(set, moneyAlone, Infinity);
  return schedule?.steps.map((own) => ({
    ...own,
    person: id,
    cost: 0,
    serves: one.steps[items.indexOf(own.item as 'A')]?.serves ?? [],
  }));
}

const requestOf = (learning: PlanRequest['learning']) => ({ day: planDay, learning }) as unknown as PlanRequest;
const targets: Plan['targets'] = [0, 1, 2].map((index) => ({ isMet: index < 2, counted: [], given: [] }));

describe('The odds of a plan', () => {
  test('are those of every way in which all tries can turn out, for the whole plan and for each target', () => {
    const seen = { asked: 0, unsure: 0, gaps: 0 };
    fc.assert(
      fc.property(company, fc.boolean(), (people, isThinned) => {
        const learning = learningOf(people);
        const planned = people.map((one, index) => actionsOf(one, `p${index}`, learning));
        const byPerson = planned.flatMap((some) => (some ? [isThinned && some.length > 2 ? some.slice(1) : some] : []));
        if (byPerson.length < people.length) return;
        seen.asked++;
        if (isThinned && byPerson.some((some, index) => some !== planned[index])) seen.gaps++;
        const actions = byPerson.flat().sort((a, b) => (a.exam < b.exam ? -1 : a.exam > b.exam ? 1 : 0));
        const odds = oddsOf({ actions, bought: [], targets, cost: 0 }, requestOf(learning));
        const outcomes = byPerson.map((some) =>
          outcomesByBruteForce(some, planDay, termsOfPerson({ id: some[0]?.person ?? '' }, learning)),
        );
        const expected = (isAsked: (action: PlannedAction) => boolean) => {
          const { numerator, denominator } = chanceByBruteForce(
            byPerson.map((some, index) => ({
              outcomes: outcomes[index] ?? [],
              asked: some.filter(isAsked).map(({ item }) => item),
            })),
          );
          return Number(wholePart({ numerator: numerator * 1000n, denominator }));
        };
        expect(odds).toEqual({
          plan: expected(() => true),
          targets: [
            expected(({ serves }) => serves.includes(0)),
            expected(({ serves }) => serves.includes(1)),
            undefined,
          ],
        });
        if (odds && odds.plan > 0 && odds.plan < 1000) seen.unsure++;
      }),
      { numRuns: 400 },
    );
    expect(seen.asked).toBeGreaterThan(100);
    expect(seen.unsure).toBeGreaterThan(70);
    expect(seen.gaps).toBeGreaterThan(5);
  });

  test('are certain where nobody has to pass anything, and where everything is passed for sure', () => {
    const sure = actionsOf(
      {
        steps: [
          {
            pass: 1000,
            days: 6,
            wait: { days: 7 },
            to: 20,
            session: undefined,
            tries: 1,
            examBy: undefined,
            serves: [0],
          },
        ],
        isChained: false,
        pace: 1,
        absences: [],
      },
      'p0',
      learningTerms(),
    );
    for (const actions of [[], sure ?? []])
      expect(oddsOf({ actions, bought: [], targets, cost: 0 }, requestOf(learningTerms()))).toEqual({
        plan: 1000,
        targets: [1000, 1000, undefined],
      });
  });

  test('are not told of a plan that meets nothing, as that cannot fail', () => {
    const nothing = targets.map((one) => ({ ...one, isMet: false }));
    expect(oddsOf({ actions: [], bought: [], targets: nothing, cost: 0 }, requestOf(learningTerms()))).toBeUndefined();
  });

  test('fall where somebody is let down by a first exam, even by what comes after it', () => {
    const way = aWay({ pass: 500, retakeWait: { days: 10 } });
    const action = (item: string, from: number, exam: number): PlannedAction => ({
      person: 'p0',
      item,
      way,
      acquisition: { item, from: planDay, to: later(21), after: [] },
      from: later(from),
      exam: later(exam),
      until: later(exam),
      cost: 0,
      serves: [0],
    });
    const told = (actions: readonly PlannedAction[]) =>
      oddsOf({ actions, bought: [], targets, cost: 0 }, requestOf(learningTerms()))?.plan;
    // Tries on days 1, 11 and 21: 7 in 8.
    expect(told([action('A', 0, 1)])).toBe(875);
    // B is tried on 3, 13 (passed A on 1), or on 13 (passed A on 11), and has no time after 21.
    expect(told([action('A', 0, 1), action('B', 2, 3)])).toBe(500);
  });
});
