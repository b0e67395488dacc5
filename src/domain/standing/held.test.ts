import { describe, expect, test } from 'vitest';
import { aPartner, askedOn } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { renewalOf } from '../../../test/builders/a-renewal.ts';
import type { Lifecycle } from '../catalogue/programme.ts';
import { addDays, type Day, day } from '../time/day.ts';
import { heldOn } from './held.ts';

const award = (lifecycle: WrittenTree, partner: WrittenTree, status: WrittenTree = {}) => {
  const programme = aProgramme({ competency: aCompetency('web', { gold: { people: 1, with: 'A' } }, { lifecycle }) });
  const facts = aPartner(programme, {
    statuses: [{ status: 'web', level: 'gold', from: '2018-03-01', ...status }],
    ...partner,
  });
  return (on: string) => heldOn({ programme, facts, competency: 'web', level: 'gold', ...askedOn({ day: on }) });
};

const anaUntil = (validThrough: string) => ({
  people: [{ id: 'ana', credentials: [{ item: 'A', earned: '2010-01-01', validThrough }] }],
});

/** The days on which the answer differs from that of the day before. */
function changes(holds: (on: string) => { readonly held: boolean }, from: string, to: string): string[] {
  const found: string[] = [];
  let before = holds(from).held;
  for (let on: Day = day(from); on <= to; on = addDays(on, 1)) {
    const now = holds(on).held;
    if (now !== before) found.push(`${on} ${now}`);
    before = now;
  }
  return found;
}

describe('Judged on check days', () => {
  const checks = { enforcement: 'checkDays', checkDays: ['01-15', '07-15'] };

  test('an award is lost on the first check day on which the requirement fails', () => {
    expect(changes(award(checks, anaUntil('2019-03-31')), '2018-03-01', '2021-03-01')).toEqual(['2019-07-15 false']);
  });

  test('an award of a check day is not checked on that day', () => {
    expect(changes(award(checks, anaUntil('2018-07-14'), { from: '2018-07-15' }), '2018-07-15', '2019-03-01')).toEqual([
      '2019-01-15 false',
    ]);
  });

  test('an award with grace is lost when the grace is over, not kept until the next check', () => {
    const holds = award({ ...checks, grace: { days: 30 } }, anaUntil('2019-07-10'));
    const [lost] = changes(holds, '2018-03-01', '2020-03-01');
    expect(lost?.slice(0, 10) ?? 'never').toMatch(/^2019-08-/);
  });

  test('an award is never said to be safe until a day that has passed', () => {
    const holds = award({ ...checks, grace: { days: 30 } }, anaUntil('2019-07-10'));
    for (let on = day('2019-07-01'); on < '2020-02-01'; on = addDays(on, 1)) {
      const { held, until } = holds(on);
      if (held && until !== undefined) expect(until >= on).toBe(true);
    }
  });
});

describe('Before the first text of a competency nothing is known that an award could have failed', () => {
  const versions = [
    { id: 'first', effective: '2019-04-01', observed: true, levels: { gold: { people: 1, with: 'A' } } },
  ];
  const holds = (lifecycle: WrittenTree, texts: readonly WrittenTree[] = versions) => {
    const programme = aProgramme({ competency: aCompetency('web', {}, { lifecycle, versions: texts }) });
    const facts = aPartner(programme, { statuses: [{ status: 'web', level: 'gold', from: '2018-03-01' }] });
    return (on: string) => heldOn({ programme, facts, competency: 'web', level: 'gold', ...askedOn({ day: on }) });
  };
  const checks = { enforcement: 'checkDays', checkDays: ['01-15', '07-15'] };

  test('so a check day before it is taken as passed, and the first one after it decides', () => {
    expect(changes(holds(checks), '2018-03-01', '2021-01-01')).toEqual(['2019-07-15 false']);
    expect(
      changes(holds({ ...checks, versionBinds: 'atRenewal', term: { months: 12 } }), '2018-03-01', '2021-01-01'),
    ).toEqual(['2019-07-15 false']);
  });

  test('so the first day of the text is the first on which a check can fail', () => {
    expect(changes(holds({ ...checks, checkDays: ['03-31'] }), '2018-03-01', '2021-01-01')).toEqual([
      '2020-03-31 false',
    ]);
    expect(changes(holds({ ...checks, checkDays: ['04-01'] }), '2018-03-01', '2021-01-01')).toEqual([
      '2019-04-01 false',
    ]);
  });

  test('so where every day counts, it is the days from then on', () => {
    expect(changes(holds({ enforcement: 'continuous' }), '2018-03-01', '2021-01-01')).toEqual(['2019-04-01 false']);
    expect(changes(holds({ enforcement: 'continuous', grace: { days: 10 } }), '2018-03-01', '2021-01-01')).toEqual([
      '2019-04-11 false',
    ]);
  });

  test('but a text that has ended without another one does not ask for nothing', () => {
    const gap = [
      { ...versions[0], effective: '2018-01-01', until: '2018-12-31' },
      { ...versions[0], id: 'next' },
    ];
    expect(changes(holds(checks, gap as WrittenTree[]), '2018-07-14', '2018-07-20')).toEqual(['2018-07-15 false']);
    expect(holds(checks, gap as WrittenTree[])('2019-02-01').held).toBe(false);
  });
});

describe('Judged every day', () => {
  test('an award with thirty days of grace is lost on the thirty-first day after the requirement was last met', () => {
    expect(
      changes(
        award({ enforcement: 'continuous', grace: { days: 30 } }, anaUntil('2019-03-31')),
        '2018-03-01',
        '2021-03-01',
      ),
    ).toEqual(['2019-05-01 false']);
  });

  test('an award is lost and found with the requirement', () => {
    const holds = award(
      { enforcement: 'continuous' },
      {
        people: [
          {
            id: 'ana',
            credentials: [
              { item: 'A', earned: '2010-01-01', validThrough: '2019-03-31' },
              { item: 'A', earned: '2019-06-01' },
            ],
          },
        ],
      },
    );
    expect(changes(holds, '2018-03-01', '2021-03-01')).toEqual(['2019-04-01 false', '2019-06-01 true']);
  });

  test('an award with a month of grace is held for one whole month and never longer', () => {
    for (const last of ['2019-01-31', '2019-02-28', '2019-03-31', '2019-08-31']) {
      const holds = award({ enforcement: 'continuous', grace: { months: 1 } }, anaUntil(last));
      for (let on = day('2019-01-01'); on < '2019-12-01'; on = addDays(on, 1)) {
        const { held, until } = holds(on);
        if (held && until !== undefined) expect([last, on, until >= on]).toEqual([last, on, true]);
      }
    }
  });

  test('a fresh award is safe for the time of its lock-in', () => {
    expect(
      changes(
        award({ enforcement: 'continuous', lockIn: { months: 18 } }, anaUntil('2018-06-30')),
        '2018-03-01',
        '2021-03-01',
      ),
    ).toEqual(['2019-09-01 false']);
  });
});

describe('Judged at the renewal', () => {
  const yearly = {
    enforcement: 'atRenewal',
    term: { months: 12 },
    window: { opens: { days: -60 }, closes: { days: 30 } },
  };

  test('an award is kept until its window closes and lost on the next day', () => {
    expect(changes(award(yearly, anaUntil('2018-12-30')), '2018-03-01', '2019-03-31')).toEqual([]);
    expect(changes(award(yearly, anaUntil('2018-12-30')), '2018-03-01', '2020-01-01')).toEqual(['2019-04-01 false']);
  });

  test('a requirement met on the first day of the window renews the award, the day before does not', () => {
    // The anniversary is 1 March 2019; the window runs from 31 December 2018 through 31 March 2019.
    expect(award(yearly, anaUntil('2018-12-31'))('2019-04-01').held).toBe(true);
    expect(award(yearly, anaUntil('2018-12-30'))('2019-04-01').held).toBe(false);
  });

  test('a requirement met on the last day of the window renews the award, a day later does not', () => {
    const earned = (on: string) => ({ people: [{ id: 'ana', credentials: [{ item: 'A', earned: on }] }] });
    expect(award(yearly, earned('2019-03-31'))('2019-04-01').held).toBe(true);
    expect(award(yearly, earned('2019-04-01'))('2019-04-01').held).toBe(false);
  });

  test('an award keeps for its grace after the window', () => {
    expect(
      changes(award({ ...yearly, grace: { days: 10 } }, anaUntil('2018-12-30')), '2018-03-01', '2020-01-01'),
    ).toEqual(['2019-04-11 false']);
  });

  test('a renewal that is recorded as done counts, whatever the facts say', () => {
    const holds = award(yearly, anaUntil('2018-01-01'), { renewed: '2019-02-01' });
    expect(changes(holds, '2018-03-01', '2021-01-01')).toEqual(['2020-04-01 false']);
  });

  test('a renewal that is recorded as done shows that those before it were done, also on days before it', () => {
    const holds = award(yearly, anaUntil('2018-01-01'), { renewed: '2021-02-01' });
    expect(changes(holds, '2018-03-01', '2023-01-01')).toEqual(['2022-04-01 false']);
    expect(award(yearly, anaUntil('2018-01-01'), { renewed: '2020-05-01' })('2020-04-15').held).toBe(false);
  });

  test('a renewal before the first text of a competency asked for nothing that is known, so it is taken as done', () => {
    const versions = [
      { id: 'first', effective: '2019-04-01', observed: true, levels: { gold: { people: 1, with: 'A' } } },
    ];
    const programme = aProgramme({ competency: aCompetency('web', {}, { lifecycle: yearly, versions }) });
    const facts = aPartner(programme, { statuses: [{ status: 'web', level: 'gold', from: '2018-03-01' }] });
    const holds = (on: string) =>
      heldOn({ programme, facts, competency: 'web', level: 'gold', ...askedOn({ day: on }) });
    expect(changes(holds, '2018-03-01', '2021-01-01')).toEqual(['2020-04-01 false']);
  });

  test('an extension keeps an award whose renewal has failed, for its own days', () => {
    const exceptions = [
      {
        kind: 'extension',
        competency: 'web',
        level: 'gold',
        from: '2019-04-01',
        to: '2019-06-30',
        by: 'support',
        reason: 'audit is late',
      },
    ];
    expect(changes(award(yearly, { ...anaUntil('2018-12-30'), exceptions }), '2018-03-01', '2020-01-01')).toEqual([
      '2019-07-01 false',
    ]);
  });

  test('a waiver of the whole award keeps it as well', () => {
    const exceptions = [
      {
        kind: 'waiver',
        competency: 'web',
        level: 'gold',
        from: '2019-01-01',
        to: '2019-12-31',
        by: 'support',
        reason: 'flood',
      },
    ];
    expect(award(yearly, { ...anaUntil('2018-12-30'), exceptions })('2019-05-01').held).toBe(true);
  });

  test('a text that was announced too late does not bind, also where the old one has an end of its own', () => {
    const versions = (announced: string) => [
      { id: 'old', effective: '2000-01-01', until: '2019-02-14', levels: { gold: { people: 1, with: 'A' } } },
      { id: 'new', effective: '2019-02-15', announced, levels: { gold: { people: 1, with: 'B' } } },
    ];
    const heldWith = (announced: string) => {
      const lifecycle = { ...yearly, versionBinds: 'atRenewal', notice: { days: 60 } };
      const programme = aProgramme({
        competency: aCompetency('web', {}, { lifecycle, versions: versions(announced) }),
      });
      const facts = aPartner(programme, {
        statuses: [{ status: 'web', level: 'gold', from: '2018-03-01' }],
        people: [{ id: 'ana', credentials: ['A'] }],
      });
      return heldOn({ programme, facts, competency: 'web', level: 'gold', ...askedOn({ day: '2019-04-01' }) }).held;
    };
    // Sixty days before 1 March 2019 is 31 December 2018.
    expect(['2018-12-31', '2019-01-01'].map(heldWith)).toEqual([false, true]);
  });

  test('an own renewal day decides, not the day of the award', () => {
    expect(
      changes(
        award({ ...yearly, window: { opens: { days: -60 }, closes: { days: 0 } } }, anaUntil('2018-07-01'), {
          anniversary: '10-01',
        }),
        '2018-03-01',
        '2018-10-01',
      ),
    ).toEqual([]);
    expect(
      changes(
        award({ ...yearly, window: { opens: { days: -60 }, closes: { days: 0 } } }, anaUntil('2018-07-01'), {
          anniversary: '10-01',
        }),
        '2018-03-01',
        '2019-03-05',
      ),
    ).toEqual(['2018-10-02 false']);
  });

  test('an award of 29 February renews on 28 February, and on the 29th in leap years', () => {
    const lifecycle = [
      { from: '0000-01-01', term: { months: 12 }, window: { opens: { days: 0 }, closes: { days: 0 } } },
    ] as unknown as Lifecycle;
    const begun = { status: 'web', from: day('2016-02-29'), to: day('2030-01-01') } as never;
    expect([1, 2, 3, 4].map((number) => renewalOf(begun, lifecycle, number).anniversary)).toEqual([
      '2017-02-28',
      '2018-02-28',
      '2019-02-28',
      '2020-02-29',
    ]);
  });

  test('an own renewal day of 29 February comes back in leap years', () => {
    const lifecycle = [
      { from: '0000-01-01', term: { months: 12 }, window: { opens: { days: 0 }, closes: { days: 0 } } },
    ] as unknown as Lifecycle;
    const begun = { status: 'web', from: day('2017-03-10'), to: day('2030-01-01'), anniversary: '02-29' } as never;
    expect([1, 2, 3].map((number) => renewalOf(begun, lifecycle, number).anniversary)).toEqual([
      '2018-02-28',
      '2019-02-28',
      '2020-02-29',
    ]);
  });
});
