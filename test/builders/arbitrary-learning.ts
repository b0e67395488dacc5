import fc from 'fast-check';
import type { WayToPass } from '../../src/domain/planning/ways-to-pass.ts';
import { addDays, day } from '../../src/domain/time/day.ts';
import { aWay } from './a-training.ts';

export const today = day('2020-01-06');
export const later = (days: number) => addDays(today, days);

const way: fc.Arbitrary<WayToPass> = fc
  .record({
    cost: fc.integer({ min: 1, max: 9 }),
    days: fc.constantFrom(0, 2, 9, 20, 41),
    starts: fc.constantFrom<[number, number] | undefined>(undefined, undefined, undefined, [0, 30], [12, 90]),
    examBy: fc.constantFrom<number | undefined>(undefined, undefined, undefined, 25, 50),
    session: fc.constantFrom<number | undefined>(undefined, undefined, undefined, 5, 33),
    uses: fc.constantFrom<readonly string[]>([], [], [], ['voucher v'], ['group g']),
    tries: fc.constantFrom(1, 1, 2, 3),
    wait: fc.constantFrom<WayToPass['retakeWait']>({ days: 0 }, { days: 9 }, { months: 1 }),
    risk: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ cost, days, starts: [from, to] = [0, 4000], examBy, session, uses, tries, wait, risk }) =>
    aWay({
      cost,
      duration: { days },
      uses,
      tries,
      retakeWait: wait,
      risk,
      ...(session === undefined
        ? { starts: { from: later(from), to: later(to) } }
        : {
            session: { id: `s${session}`, from: later(session), to: later(session + 4) },
            starts: { from: later(session), to: later(session) },
          }),
      ...(examBy !== undefined && { examBy: later(examBy) }),
    }),
  );

export const items = ['A', 'B', 'C', 'D'] as const;
/** Up to four things to earn, with the ways to each, their windows, and how somebody learns. */
export const learningProblem = fc.record({
  ways: fc.tuple(...items.map(() => fc.array(way, { minLength: 1, maxLength: 2 }))),
  windows: fc.array(fc.tuple(fc.constantFrom(0, 0, 0, 15, 40), fc.constantFrom(30, 60, 95, 130)), {
    minLength: 1,
    maxLength: 4,
  }),
  after: fc.boolean(),
  pace: fc.constantFrom(1, 2, 5),
  absences: fc.constantFrom<readonly (readonly [number, number])[]>(
    [],
    [[3, 10]],
    [
      [20, 33],
      [40, 41],
    ],
  ),
});
