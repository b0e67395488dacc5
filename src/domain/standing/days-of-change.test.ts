import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aRule, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { clause, item, partner, programmeAsking } from '../../../test/builders/arbitrary-rules.ts';
import type { Clause } from '../catalogue/clause.ts';
import type { Programme } from '../catalogue/programme.ts';
import { addDays, type Day, day, dayNumber } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import { daysOfChange } from './days-of-change.ts';
import { baseSituation, verdictOfClause } from './evaluate.ts';
import { onDay } from './situation.ts';

const period = { from: day('2020-05-20'), to: day('2020-09-10') };
const everyDay = Array.from({ length: dayNumber(period.to) - dayNumber(period.from) + 1 }, (_, index) =>
  addDays(period.from, index),
);
const dayNear = fc.integer({ min: -70, max: 110 }).map((offset) => addDays(period.from, offset));
const length = fc.constantFrom({ days: 1 }, { days: 45 }, { months: 1 }, { months: 3 });
const pair = fc.tuple(dayNear, dayNear).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));

/** Rules that look at how long ago something was, or end by a day of their own. */
const timedLeaf: fc.Arbitrary<WrittenTree> = fc.oneof(
  fc.record({ people: fc.constantFrom(1, 2), with: fc.record({ item, earnedWithin: length }) }),
  fc.record({ people: fc.constant(1), with: fc.record({ item, countsUntil: dayNear }) }),
  fc.record({ holds: fc.constantFrom('partnership', 'alliance'), for: length }),
  fc.record({ evidence: fc.constant('audit'), within: length }),
  fc.record({
    metric: fc.constant('sales'),
    window: fc.oneof(
      fc.record({ trailing: length }),
      fc.record({ wholeMonths: fc.constantFrom(0, 2) }),
      fc.record({ month: fc.constantFrom(0, -1) }),
    ),
    aggregate: fc.constantFrom('sum', 'latest', 'greatest'),
    atLeast: fc.constantFrom(2, 4),
  }),
  fc.record({
    amount: fc.record({
      minus: fc.tuple(
        fc.record({ metric: fc.constant('sales') }),
        fc.record({
          on: fc.constantFrom({ months: -1 }, { days: -10 }),
          amount: fc.record({ peopleWith: item }),
        }),
      ),
    }),
    atLeast: fc.constantFrom(0, 2),
  }),
) as fc.Arbitrary<WrittenTree>;

const timed = fc.oneof(
  timedLeaf,
  fc.record({ all: fc.tuple(timedLeaf, clause) }),
  fc
    .record({
      window: fc.oneof(fc.record({ trailing: length }), fc.record({ wholeMonths: fc.constantFrom(1, 2) })),
      days: fc.constantFrom('anyDayIn', 'everyDayIn'),
      judgedBy: fc.constantFrom('thatDay', 'today'),
      require: fc.oneof(timedLeaf, clause),
    })
    .map(({ window, days, ...rest }) => ({ [days]: window, ...rest })),
) as fc.Arbitrary<WrittenTree>;

/** Facts that begin and end all over the period. */
const timedPartner = fc
  .record({
    usual: partner({ open: true, people: 2 }),
    people: fc.array(
      fc.record({
        affiliation: fc.array(pair, { minLength: 1, maxLength: 2 }),
        credentials: fc.array(
          fc.tuple(item, pair).map(([name, { from, to }]) => ({ item: name, earned: from, validThrough: to })),
          { maxLength: 3 },
        ),
      }),
      { maxLength: 3 },
    ),
    sales: fc.array(fc.record({ on: dayNear, value: fc.integer({ min: 0, max: 3 }) }), { minLength: 1, maxLength: 4 }),
    audits: fc.array(
      pair.map(({ from, to }) => ({ kind: 'audit', on: from, validThrough: to })),
      { maxLength: 2 },
    ),
    statuses: fc.array(
      fc.tuple(fc.constantFrom('partnership', 'alliance'), pair).map(([status, days]) => ({ status, ...days })),
      { maxLength: 3 },
    ),
  })
  .map(({ usual, people, sales, audits, statuses }) => ({
    ...usual,
    people: [...(usual['people'] as WrittenTree[]), ...people.map((one, index) => ({ id: `t${index + 1}`, ...one }))],
    metrics: { ...(usual['metrics'] as WrittenTree), sales },
    evidence: audits,
    statuses,
  }));

const textOf = (programme: Programme) => programme.competencies.get('web')?.versions[0]?.levels.get('gold') as Clause;

function changesBetweenDays(programme: Programme, written: WrittenTree): { on: Day; told: boolean }[] {
  const facts = aPartner(programme, written);
  const base = baseSituation({ programme, facts, day: period.from, knownAt: endOfTime });
  const text = textOf(programme);
  const told = new Set(daysOfChange([text], base, period));
  const verdicts = everyDay.map((one) => verdictOfClause(text, { ...onDay(base, one), ruleDay: one }));
  return everyDay.flatMap((on, index) =>
    index > 0 && verdicts[index] !== verdicts[index - 1] ? [{ on, told: told.has(on) }] : [],
  );
}

describe('The days of change', () => {
  test('hold every day on which the verdict of a rule about time turns', () => {
    let turns = 0;
    fc.assert(
      fc.property(timed, timedPartner, (asked, written) => {
        const programme = programmeAsking(asked);
        fc.pre(programme !== undefined);
        const changes = changesBetweenDays(programme as Programme, written);
        turns += changes.length;
        expect(changes.filter((one) => !one.told)).toEqual([]);
      }),
      { numRuns: 400 },
    );
    expect(turns).toBeGreaterThan(50);
  });

  test('are few where little happens: what has nothing to do with the rule is not looked at', () => {
    const programme = aRule({ people: 1, with: 'A' });
    const facts = aPartner(programme, {
      people: [
        { id: 'ann', credentials: [{ item: 'A', earned: '2019-01-01', validThrough: '2020-06-30' }] },
        { id: 'bob', affiliation: [{ to: '2020-07-31' }], credentials: [{ item: 'B', validThrough: '2020-06-10' }] },
      ],
    });
    const base = baseSituation({ programme, facts, day: period.from, knownAt: endOfTime });
    expect(daysOfChange([textOf(programme)], base, period)).toEqual([period.from, '2020-07-01']);
  });

  test('are none in a period that is over before it begins', () => {
    const programme = aRule({ people: 1, with: 'A' });
    const base = baseSituation({ programme, facts: aPartner(programme), day: period.from, knownAt: endOfTime });
    expect(daysOfChange([textOf(programme)], base, { from: period.to, to: period.from })).toEqual([]);
  });
});
