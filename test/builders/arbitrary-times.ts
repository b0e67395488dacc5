import fc from 'fast-check';
import { addDays, type Day } from '../../src/domain/time/day.ts';
import type { WrittenTree } from './a-programme.ts';
import { clause, item, partner } from './arbitrary-rules.ts';

/** Days from ten weeks before 20 May 2020 to sixteen weeks after it. */
export const dayNear = fc.integer({ min: -70, max: 110 }).map((offset) => addDays('2020-05-20' as Day, offset));
const length = fc.constantFrom({ days: 1 }, { days: 45 }, { months: 1 }, { months: 3 });
export const daysNear = fc.tuple(dayNear, dayNear).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));

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

/** Rules of every kind, those about time above all. */
export const timedClause = fc.oneof(
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

/** Rules that are met by one fact alone, so that its end ends them. */
export const clauseOnOneFact = fc.oneof(
  fc.record({ people: fc.constant(1), with: item }),
  fc.record({ evidence: fc.constant('audit') }),
  fc.record({ holds: fc.constantFrom('partnership', 'alliance') }),
) as fc.Arbitrary<WrittenTree>;

/** Facts that begin and end all over the period. */
export const timedPartner = fc
  .record({
    usual: partner({ open: true, people: 2 }),
    people: fc.array(
      fc.record({
        affiliation: fc.array(daysNear, { minLength: 1, maxLength: 2 }),
        credentials: fc.array(
          fc.tuple(item, daysNear).map(([name, { from, to }]) => ({ item: name, earned: from, validThrough: to })),
          { maxLength: 3 },
        ),
      }),
      { maxLength: 3 },
    ),
    sales: fc.array(fc.record({ on: dayNear, value: fc.integer({ min: 0, max: 3 }) }), { minLength: 1, maxLength: 4 }),
    audits: fc.array(
      daysNear.map(({ from, to }) => ({ kind: 'audit', on: from, validThrough: to })),
      { maxLength: 2 },
    ),
    statuses: fc.array(
      fc.tuple(fc.constantFrom('partnership', 'alliance'), daysNear).map(([status, days]) => ({ status, ...days })),
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

/** People at a location that is in a country for a time. */
export const placedPartner = fc
  .record({
    partner: timedPartner,
    days: daysNear,
    country: fc.constantFrom('DE', 'FR'),
    at: fc.integer({ min: 0, max: 7 }),
  })
  .map(({ partner: usual, days, country, at }) => ({
    ...usual,
    locations: [{ code: 'kiel', country, ...days }],
    people: usual.people.map((person, index) => (at & (1 << index) ? { ...person, location: 'kiel' } : person)),
  }));
