import { describe, expect, it } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aRule, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { addDays, day } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import { causesBetween } from './causes-between.ts';
import { baseSituation } from './evaluate.ts';

/** What happens from one day to the next that a rule looks at. */
function causes(clause: unknown, partner: WrittenTree, on: string) {
  const programme = aRule(clause);
  const facts = aPartner(programme, partner);
  const texts = programme.competencies.get('web')?.versions.flatMap((one) => one.levels.get('gold') ?? []) ?? [];
  const base = baseSituation({ programme, facts, day: day(on), knownAt: endOfTime });
  return causesBetween(addDays(day(on), -1), day(on), texts, { programme, facts, competency: 'web' }, base);
}

describe('The cause of a turn', () => {
  const yearOld = { evidence: 'audit', within: { months: 12 }, outcome: 'pass' };

  it('is the evidence that is too old from the day on, and none that was so before, or is of another outcome', () => {
    const evidence = [
      { kind: 'audit', outcome: 'pass', on: '2019-03-10' },
      { kind: 'audit', outcome: 'fail', on: '2019-03-20' },
      { kind: 'reference', on: '2019-03-10' },
    ];
    expect(causes(yearOld, { evidence }, '2020-03-11')).toEqual([{ kind: 'evidence-too-old', evidence: 'audit' }]);
    for (const on of ['2020-03-10', '2020-03-12', '2020-03-21'])
      expect(causes(yearOld, { evidence }, on)).toEqual([{ kind: 'time-passes' }]);
  });

  it('is told once where evidence that has expired would be too old as well', () => {
    const evidence = [{ kind: 'audit', outcome: 'pass', on: '2019-03-10', validThrough: '2020-03-10' }];
    expect(causes(yearOld, { evidence }, '2020-03-11')).toEqual([{ kind: 'evidence-ends', evidence: 'audit' }]);
  });

  it('is the credential that is too old for the rule, of whom belongs to the company', () => {
    const people = (to: string) => [
      { id: 'ana', affiliation: [{ type: 'employee', to }], credentials: [{ item: 'A', earned: '2019-03-10' }] },
    ];
    const recent = { people: 1, with: { item: 'A', earnedWithin: { months: 12 } } };
    const tooOld = [{ kind: 'credential-too-old', person: 'ana', item: 'A' }];
    expect(causes(recent, { people: people('2021-12-31') }, '2020-03-11')).toEqual(tooOld);
    expect(causes(recent, { people: people('2020-01-31') }, '2020-03-11')).toEqual([{ kind: 'time-passes' }]);
    const counted = { amount: { peopleWith: { item: 'A', earnedWithin: { months: 12 } } }, atLeast: 1 };
    expect(causes(counted, { people: people('2021-12-31') }, '2020-03-11')).toEqual(tooOld);
  });

  it('is the status that has been held for long enough', () => {
    const since = { holds: 'partnership', for: { months: 6 } };
    const statuses = [{ status: 'partnership', from: '2019-09-15' }];
    const enough = [{ kind: 'status-long-enough', status: 'partnership' }];
    expect(causes(since, { statuses }, '2020-03-15')).toEqual(enough);
    expect(causes(since, { statuses }, '2020-03-16')).toEqual([{ kind: 'time-passes' }]);
  });

  it('is the records that leave the time that the rule looks at, beside the figures that do', () => {
    const deals = { amount: { records: 'deals', window: { trailing: { months: 12 } } }, atLeast: 1 };
    const sales = { metric: 'sales', window: { trailing: { months: 12 } }, aggregate: 'sum', atLeast: 1 };
    const partner = {
      records: { deals: [{ on: '2019-03-10' }] },
      metrics: { sales: [{ on: '2019-03-10', value: 3 }] },
    };
    expect(causes(deals, partner, '2020-03-10')).toEqual([{ kind: 'records-move', records: ['deals'] }]);
    expect(causes({ all: [deals, sales] }, partner, '2020-03-10')).toEqual([
      { kind: 'figures-move', metrics: ['sales'], last: '2019-03-10' },
      { kind: 'records-move', records: ['deals'] },
    ]);
    expect(causes(deals, partner, '2020-03-11')).toEqual([{ kind: 'time-passes' }]);
  });

  it('names the newest figure that leaves the time, where it is the same of all metrics', () => {
    const yearly = { window: { trailing: { months: 12 } }, aggregate: 'sum', atLeast: 1 };
    const lastMonth = { metric: 'seats', window: { month: -1 }, atLeast: 1 };
    const sales = { metric: 'sales', ...yearly };
    const metrics = {
      sales: [
        { on: '2019-03-01', value: 3 },
        { on: '2019-02-01', value: 2 },
        { on: '2019-06-01', value: 1 },
      ],
      seats: [{ month: '2020-01', value: 9 }],
    };
    const found = (clause: WrittenTree) => causes(clause, { metrics }, '2020-03-01');
    expect(found(sales)).toEqual([{ kind: 'figures-move', metrics: ['sales'], last: '2019-03-01' }]);
    expect(found(lastMonth)).toEqual([{ kind: 'figures-move', metrics: ['seats'], last: '2020-01-01' }]);
    expect(found({ all: [sales, lastMonth] })).toEqual([{ kind: 'figures-move', metrics: ['sales', 'seats'] }]);
  });

  it('is the window of days that moves on, where nothing else did', () => {
    const monthly = { anyDayIn: { wholeMonths: 5 }, require: { holds: 'partnership' } };
    const statuses = [{ status: 'partnership', from: '2020-03-02', to: '2020-03-09' }];
    expect(causes(monthly, { statuses }, '2020-09-01')).toEqual([{ kind: 'window-moves', from: '2020-04-01' }]);
    expect(causes(monthly, { statuses }, '2020-09-02')).toEqual([{ kind: 'time-passes' }]);
    expect(causes(monthly, { statuses }, '2020-03-10')).toEqual([{ kind: 'status-ends', status: 'partnership' }]);
  });
});
