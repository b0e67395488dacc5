import { describe, expect, test } from 'vitest';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { factsFromTree } from './facts-from-written.ts';

const programme = aProgramme({
  programme: { lifecycle: { enforcement: 'atRenewal', window: { opens: { days: -60 }, closes: { days: 30 } } } },
  competency: aCompetency('web', { gold: { people: 1, with: 'A' } }),
});

function refusalsOf(partner: WrittenTree) {
  const read = factsFromTree({ partner: 'northwind', ...partner }, programme);
  return read.ok ? [] : read.problems.map(({ code, path, values }) => ({ code, path, values }));
}

const award = (rest: WrittenTree) => ({ statuses: [{ status: 'web', level: 'gold', from: '2018-03-01', ...rest }] });
const granted = (rest: WrittenTree) => ({
  exceptions: [{ competency: 'web', from: '2020-01-01', to: '2020-12-31', by: 'support', reason: 'flood', ...rest }],
});

describe('A partner file is refused for', () => {
  test('a renewal that was done before the award began', () => {
    expect(refusalsOf(award({ renewals: [{ done: '2019-02-20' }, { done: '2018-02-28' }] }))).toEqual([
      {
        code: 'reversed-days',
        path: ['statuses', 0, 'renewals', 1, 'done'],
        values: { from: '2018-03-01', to: '2018-02-28' },
      },
    ]);
    expect(refusalsOf(award({ renewals: [{ done: '2018-03-01' }] }))).toEqual([]);
  });

  test('such a renewal of an award that came from another on another day than that', () => {
    const succeeds = [{ competency: 'old', from: '2018-03-01', how: 'renamed' }];
    const moved = aProgramme({
      programme: { lifecycle: { enforcement: 'atRenewal', window: { opens: { days: -60 }, closes: { days: 30 } } } },
      competencies: [
        aCompetency('old', { gold: { people: 1, with: 'A' } }),
        aCompetency('web', { gold: { people: 1, with: 'A' } }, { succeeds }),
      ],
    });
    const codes = (from: string, renewals: WrittenTree[]) => {
      const read = factsFromTree({ partner: 'northwind', ...award({ from, renewals }) }, moved);
      return read.ok ? [] : read.problems.map(({ code }) => code);
    };
    const before = [
      { done: '2018-02-20' },
      { done: '2018-02-20', for: '2018-02-15' },
      { done: '2018-03-02', for: '2018-02-15' },
    ];
    expect(codes('2018-03-01', before)).toEqual([]);
    expect(codes('2018-03-02', before)).toEqual(['reversed-days', 'reversed-days', 'not-an-anniversary']);
    expect(codes('2018-03-01', [{ done: '2019-02-20', for: '2019-02-15' }])).toEqual(['not-an-anniversary']);
  });

  test('a renewal for a day that is no anniversary, with the nearest one', () => {
    expect(refusalsOf(award({ renewals: [{ done: '2019-02-20', for: '2019-02-01' }] }))).toEqual([
      {
        code: 'not-an-anniversary',
        path: ['statuses', 0, 'renewals', 0, 'for'],
        values: { found: '2019-02-01', nearest: '2019-03-01' },
      },
    ]);
    expect(refusalsOf(award({ renewals: [{ done: '2019-02-20', for: '2019-03-01' }] }))).toEqual([]);
  });

  test('a waiver that moves anniversaries, and a freeze over anniversaries', () => {
    expect(refusalsOf(granted({ kind: 'waiver', moves: { months: 6 } })).map((one) => one.code)).toEqual([
      'moves-without-extension',
    ]);
    expect(refusalsOf(granted({ kind: 'freeze', over: 'anniversaries' })).map((one) => one.code)).toEqual([
      'over-without-waiver',
    ]);
    expect(refusalsOf(granted({ kind: 'extension', moves: { months: 6 } }))).toEqual([]);
  });

  test('an anniversary that is neither a day of the year nor a whole day', () => {
    expect(refusalsOf(award({ anniversary: '13-01' })).length).toBe(1);
    expect(['02-29', '02-20', '2018-02-20'].flatMap((anniversary) => refusalsOf(award({ anniversary })))).toEqual([]);
  });
});
