import { expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme } from '../../../test/builders/a-programme.ts';
import { day } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import { comparisonOf } from './comparison.ts';
import { impactOn } from './impact.ts';
import { ImpactCounter } from './impact-totals.ts';

test('Sums by month count what is kept where every day counts in the month since when it is', () => {
  const everyDay = { from: '2020-03-10', term: { months: 12 }, enforcement: 'continuous' };
  const asking = (people: number) => ({ gold: { people, with: 'A' } });
  const web = (more: readonly unknown[]) =>
    aProgramme({
      programme: { lifecycle: everyDay },
      competency: aCompetency(
        'web',
        {},
        { versions: [{ id: 'old', effective: '2019-01-01', levels: asking(1) }, ...more] },
      ),
    });
  const [before, after] = [web([]), web([{ id: 'new', effective: '2020-04-01', levels: asking(2) }])];
  const facts = aPartner(before, {
    people: ['ana', 'bo'].map((id) => ({ id, credentials: ['A'] })),
    statuses: [{ status: 'web', level: 'gold', from: '2019-09-15' }],
  });
  const months = (on: string) => {
    const request = { comparison: comparisonOf(before, after), facts, day: day(on), knownAt: endOfTime };
    const counter = new ImpactCounter(['web/gold'], () => undefined);
    counter.add(impactOn(request));
    return [...counter.totals().byMonth].map(([month, { kept }]) => [month, kept]);
  };
  expect(months('2020-02-01')).toEqual([['2020-04', 1]]);
  expect(months('2020-07-01')).toEqual([['2020-04', 1]]);
});
