import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cheapestByBruteForce } from '../../../test/oracles/brute-force-schedule.ts';
import { addDays, day } from '../time/day.ts';
import { type Acquisition, AcquisitionPool } from './acquisition.ts';
import type { LearnerTerms } from './learner-terms.ts';
import { moneyAlone, Schedules } from './schedules.ts';
import type { WayToPass } from './ways-to-pass.ts';

const today = day('2020-01-06');
const later = (days: number) => addDays(today, days);

const way: fc.Arbitrary<WayToPass> = fc
  .record({
    cost: fc.integer({ min: 1, max: 9 }),
    days: fc.constantFrom(0, 2, 9, 20, 41),
    starts: fc.constantFrom<[number, number] | undefined>(undefined, undefined, undefined, [0, 30], [12, 90]),
    examBy: fc.constantFrom<number | undefined>(undefined, undefined, undefined, 25, 50),
    session: fc.constantFrom<number | undefined>(undefined, undefined, undefined, 5, 33),
    uses: fc.constantFrom<readonly string[]>([], [], [], ['voucher v'], ['group g']),
  })
  .map(({ cost, days, starts: [from, to] = [0, 4000], examBy, session, uses }) => ({
    cost,
    duration: { days },
    uses,
    ...(session === undefined
      ? { starts: { from: later(from), to: later(to) } }
      : {
          session: { id: `s${session}`, from: later(session), to: later(session + 4) },
          starts: { from: later(session), to: later(session) },
        }),
    ...(examBy !== undefined && { examBy: later(examBy) }),
  }));

const items = ['A', 'B', 'C', 'D'] as const;
const problem = fc.record({
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

describe('The schedules of a person', () => {
  test('are as cheap as the cheapest of every order and every way, whatever they use up', () => {
    const pool = new AcquisitionPool();
    let possible = 0;
    fc.assert(
      fc.property(problem, ({ ways, windows, after, pace, absences }) => {
        const wanted = windows.map(
          ([from, to], index): Acquisition => ({
            item: items[index] as string,
            from: later(from),
            to: later(Math.max(from, to)),
            after: after && index === 1 ? ['A'] : [],
          }),
        );
        const terms: LearnerTerms = {
          rate: 0,
          pace,
          languages: [],
          absences: absences.map(([from, to]) => ({ from: later(from), to: later(to) })),
        };
        const waysOf = (item: string) =>
          [...(ways[items.indexOf(item as 'A')] as readonly WayToPass[])].sort((a, b) => a.cost - b.cost);
        const set = wanted.map((one) => pool.only(one)).reduce((a, b) => pool.together(a, b) ?? a);
        const schedules = new Schedules(today, terms, waysOf);
        const all = schedules.all(set, moneyAlone, Infinity);
        const found = new Map(all.map(({ uses, cost }) => [uses.join('|'), cost]));
        const expected = cheapestByBruteForce(wanted, today, terms, waysOf);
        if (expected.size > 0) possible++;
        // A schedule that uses more and costs no less than another one may be left out.
        const uses = (key: string) => key.split('|').filter((one) => one !== '');
        const isWithin = (a: string, b: string) => {
          const rest = uses(b);
          return uses(a).every((one) => {
            const at = rest.indexOf(one);
            if (at >= 0) rest.splice(at, 1);
            return at >= 0;
          });
        };
        for (const [key, cost] of found) expect(cost).toBe(expected.get(key));
        for (const [key, cost] of expected)
          expect([...found].some(([other, own]) => own <= cost && isWithin(other, key))).toBe(true);
        expect(schedules.isCut).toBe(false);
        for (const price of [0, 2, 5]) {
          const comesTo = (cost: number, used: number) => 3 * cost + price * used;
          const told = { money: 3, of: () => price };
          const cheapest = schedules.cheapest(set, told, Infinity);
          const quick = schedules.quick(set, told);
          const least = Math.min(...[...expected].map(([key, cost]) => comesTo(cost, uses(key).length)));
          expect(cheapest ? comesTo(cheapest.cost, cheapest.uses.length) : Infinity).toBe(least);
          if (quick) expect(comesTo(quick.cost, quick.uses.length)).toBeGreaterThanOrEqual(least);
          expect(schedules.cheapest(set, told, least)).toBeUndefined();
          // What was not found below a limit is found just above it.
          if (cheapest) expect(schedules.cheapest(set, told, least + 1)?.cost).toBe(cheapest.cost);
        }
        for (const schedule of all)
          expect(schedule.steps.reduce((sum, step) => sum + step.way.cost, 0)).toBe(schedule.cost);
      }),
      { numRuns: 600 },
    );
    expect(possible).toBeGreaterThan(200);
  });

  test('use the last day', () => {
    const pool = new AcquisitionPool();
    const free: WayToPass = { cost: 1, duration: { days: 10 }, uses: [], starts: { from: today, to: later(400) } };
    const quicker: WayToPass = { ...free, cost: 5, duration: { days: 9 } };
    const costBy = (days: number) => {
      const set = pool.only({ item: 'A', from: today, to: later(days), after: [] });
      const schedules = new Schedules(today, { rate: 0, pace: 1, languages: [], absences: [] }, () => [free, quicker]);
      return [schedules.leastCost(set), schedules.cheapest(set, moneyAlone, Infinity)?.cost];
    };
    expect([11, 10, 9, 8].map(costBy)).toEqual([
      [1, 1],
      [1, 1],
      [5, 5],
      [Infinity, undefined],
    ]);
  });
});
