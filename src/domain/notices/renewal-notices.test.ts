import { describe, expect, test } from 'vitest';
import { day } from '../time/day.ts';
import type { RenewalMatter } from './matter.ts';
import { isAskedFor, isChosenToEnd, type RenewalToTell, renewalNotices } from './renewal-notices.ts';

const asked: RenewalToTell = {
  ...{ id: 'r', anniversary: day('2020-07-10'), payUntil: day('2020-07-10') },
  choices: [
    { competency: 'web', level: 'gold', renewAt: 'gold', lastDay: day('2020-07-10') },
    { competency: 'data', level: 'gold', renewAt: 'silver', lastDay: day('2020-07-10') },
    { competency: 'apps', level: 'gold', renewAt: null, lastDay: day('2020-07-10') },
  ],
  invoice: { number: 3, gross: 119_000, currency: 'EUR', issuedOn: day('2020-06-15') },
};
const shortly = (renewal: RenewalToTell, on: string) =>
  renewalNotices(renewal, day(on)).map(({ cause, step, on: due }) => `${cause} ${step} ${due}`);
const matterOf = (renewal: RenewalToTell, on: string) =>
  renewalNotices(renewal, day(on))[0]?.matter as RenewalMatter | undefined;

describe('Of a renewal that is to be paid', () => {
  test('the invoice is told at once, then a week before, on the last day, and when that is over', () => {
    const [first, week, last, over] = [
      'renewal-invoiced 0 2020-06-15',
      'renewal-invoiced 1 2020-07-03',
      'renewal-invoiced 2 2020-07-10',
      'renewal-invoiced 3 2020-07-11',
    ];
    expect(shortly(asked, '2020-06-15')).toEqual([first, week]);
    expect(shortly(asked, '2020-07-03')).toEqual([week, last]);
    expect(shortly(asked, '2020-07-10')).toEqual([last, over]);
    expect(shortly(asked, '2020-08-30')).toEqual([over]);
    expect(matterOf(asked, '2020-07-10')).toMatchObject({ by: '2020-07-10', isOver: false, invoice: { number: 3 } });
    expect(matterOf(asked, '2020-07-11')).toMatchObject({ isOver: true });
  });

  test('nobody is reminded on a day on which the invoice itself is told', () => {
    const late = { ...asked, invoice: { ...asked.invoice, issuedOn: day('2020-07-10') } } as RenewalToTell;
    expect(shortly(late, '2020-07-10')).toEqual(['renewal-invoiced 0 2020-07-10', 'renewal-invoiced 3 2020-07-11']);
  });

  test('more time is another thing to hear, with reminders of its own', () => {
    const more = { ...asked, moreTimeOn: day('2020-07-20'), payUntil: day('2020-07-31') };
    expect(shortly(more, '2020-07-20')).toEqual(['renewal-more-time 0 2020-07-20', 'renewal-more-time 1 2020-07-24']);
    const subjects = [asked, more].map((one) => renewalNotices(one, day('2020-07-20'))[0]?.subject);
    expect(subjects).toEqual(['r 3 2020-07-10', 'r 3 2020-07-31']);
  });
});

test('that it is done is told for a time, with what goes on, at which level, and what ends', () => {
  const bound = { on: day('2020-06-20'), paidOn: day('2020-06-18'), next: day('2021-07-10') };
  const done = { ...asked, bound };
  expect(shortly(done, '2020-06-20')).toEqual(['renewal-bound 0 2020-06-20']);
  expect(matterOf(done, '2020-06-20')).toEqual({
    ...{ renewal: 'r', anniversary: '2020-07-10', paidOn: '2020-06-18', next: '2021-07-10' },
    kept: [
      { competency: 'web', level: 'gold' },
      { competency: 'data', level: 'gold', at: 'silver' },
    ],
    ended: [{ competency: 'apps', level: 'gold', ends: '2020-07-10' }],
  });
  expect(shortly(done, '2020-08-19')).toEqual(['renewal-bound 0 2020-06-20']);
  expect(shortly(done, '2020-08-20')).toEqual([]);
});

test('that it was ended is told for a time, with the awards that ended', () => {
  const awards = [{ competency: 'web', level: 'gold', ends: day('2020-07-10') }];
  const { invoice: _, ...credited } = asked;
  const over = { ...credited, ended: { on: day('2020-07-20'), awards } };
  expect(shortly(over, '2020-07-20')).toEqual(['renewal-ended 0 2020-07-20']);
  expect(matterOf(over, '2020-07-20')).toMatchObject({ ended: awards });
  expect(shortly(over, '2020-10-01')).toEqual([]);
});

test('nobody is reminded to ask for what was asked for', () => {
  const open = {
    ...({ role: 'partner-administrator', cause: 'renewal-open', step: 0, since: day('2020-04-11') } as const),
    ...{ on: day('2020-04-11'), matter: { award: { competency: 'web', level: 'gold' }, causes: [] } },
  };
  expect(isAskedFor({ ...open, subject: 'web/gold 2020-07-10' }, [asked])).toBe(true);
  expect(isAskedFor({ ...open, subject: 'web/gold 2021-07-10' }, [asked])).toBe(false);
});

test('whoever chose that an award ends or goes on lower is not told that it is at risk, until its last day', () => {
  const isSilent = (subject: string, on: string, cause: 'at-risk' | 'rules-change' = 'at-risk') =>
    isChosenToEnd({ cause, subject }, [asked], day(on));
  expect(['web/gold', 'data/gold', 'apps/gold'].map((one) => isSilent(one, '2020-07-10'))).toEqual([false, true, true]);
  expect(isSilent('apps/gold', '2020-07-11')).toBe(false);
  expect(isSilent('apps/gold', '2020-07-10', 'rules-change')).toBe(false);
});
