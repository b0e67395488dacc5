import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aRule, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { programmeAsking } from '../../../test/builders/arbitrary-rules.ts';
import { placedPartner, timedClause, timedPartner } from '../../../test/builders/arbitrary-times.ts';
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
      fc.property(timedClause, fc.oneof(timedPartner, placedPartner), (asked, written) => {
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
