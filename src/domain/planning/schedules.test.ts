import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aWay } from '../../../test/builders/a-training.ts';
import { items, later, learningProblem, today } from '../../../test/builders/arbitrary-learning.ts';
import { coursesByBruteForce, type PossibleCourse } from '../../../test/oracles/brute-force-schedule.ts';
import { type Acquisition, AcquisitionPool } from './acquisition.ts';
import type { LearnerTerms } from './learner-terms.ts';
import { moneyAlone, Schedules } from './schedules.ts';
import type { WayToPass } from './ways-to-pass.ts';

/** Costs and risks no more, and uses up nothing else. */
function isNoWorse(one: PossibleCourse, other: PossibleCourse): boolean {
  const rest = [...other.uses];
  const isWithin = one.uses.every((use) => {
    const at = rest.indexOf(use);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return one.cost <= other.cost && one.risk <= other.risk && isWithin;
}

describe('The schedules of a person', () => {
  test('are as cheap and as safe as the best of every order and every way, whatever they use up', () => {
    const pool = new AcquisitionPool();
    let possible = 0;
    let torn = 0;
    fc.assert(
      fc.property(learningProblem, ({ ways, windows, after, pace, absences }) => {
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
        const all = schedules.all(set, moneyAlone, Infinity, 20_000).found ?? [];
        const expected = coursesByBruteForce(wanted, today, terms, waysOf);
        if (expected.length > 0) possible++;
        if (expected.some(({ cost, risk }) => expected.some((other) => other.cost < cost && other.risk > risk))) torn++;
        for (const { cost, risk, uses } of all) expect(expected).toContainEqual({ cost, risk, uses });
        for (const one of expected) expect(all.some((other) => isNoWorse(other, one))).toBe(true);
        expect(schedules.isCut).toBe(false);
        for (const [price, risk] of [
          [0, 0],
          [2, 0],
          [5, 7],
          [0, 2],
        ] as const) {
          const comesTo = (one: PossibleCourse) => 3 * one.cost + price * one.uses.length + risk * one.risk;
          const told = { money: 3, of: () => price, risk };
          const cheapest = schedules.cheapest(set, told, Infinity);
          const quick = schedules.quick(set, told, Infinity);
          const least = Math.min(...expected.map(comesTo));
          expect(cheapest ? comesTo(cheapest) : Infinity).toBe(least);
          if (quick) expect(comesTo(quick)).toBeGreaterThanOrEqual(least);
          expect(schedules.cheapest(set, told, least)).toBeUndefined();
          // What was not found below a limit is found just above it.
          const again = schedules.cheapest(set, told, least + 1);
          expect(again && comesTo(again)).toBe(cheapest && comesTo(cheapest));
          const listed = schedules.all(set, told, least + 5, 20_000).found ?? [];
          for (const one of expected)
            if (comesTo(one) < least + 5) expect(listed.some((other) => isNoWorse(other, one))).toBe(true);
        }
        for (const { steps, cost, risk } of all) {
          expect(steps.reduce((sum, step) => sum + step.way.cost, 0)).toBe(cost);
          expect(steps.reduce((sum, step) => sum + step.way.risk, 0)).toBe(risk);
          for (const [index, { until, acquisition }] of steps.entries()) {
            expect(until <= acquisition.to).toBe(true);
            const after = steps[index + 1];
            if (after) expect(until < after.from).toBe(true);
          }
        }
      }),
      { numRuns: 600 },
    );
    expect(possible).toBeGreaterThan(200);
    expect(torn).toBeGreaterThan(20);
  });

  test('use the last day', () => {
    const pool = new AcquisitionPool();
    const free = aWay({ cost: 1, duration: { days: 10 }, starts: { from: today, to: later(400) } });
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

  test('tell apart what differs only in the time that is kept for tries', () => {
    const pool = new AcquisitionPool();
    const window = { from: today, to: later(35), after: [] };
    const set = pool.together(pool.only({ item: 'A', ...window }), pool.only({ item: 'B', ...window }));
    const terms: LearnerTerms = { rate: 0, pace: 1, languages: [], absences: [] };
    // One exam a month: only if A comes first is there time for its second try.
    const wait = { retakeWait: { days: 28 } };
    const schedules = new Schedules(today, terms, (item) => [aWay({ ...wait, tries: item === 'A' ? 2 : 1 })]);
    const found = set && schedules.cheapest(set, moneyAlone, Infinity);
    expect(found?.steps.map(({ item }) => item)).toEqual(['A', 'B']);
  });
});
