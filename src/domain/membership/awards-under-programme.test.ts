import { describe, expect, test } from 'vitest';
import { aPartner, askedOn } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { heldOn } from '../standing/held.ts';

const yearly = { enforcement: 'atRenewal', window: { opens: { days: -60 }, closes: { days: 30 } } };

/** Web and data, which another competency takes over from. */
const merging = (succession: WrittenTree = {}, how = 'merged', overrides: WrittenTree = {}) =>
  aProgramme({
    programme: { lifecycle: yearly },
    competencies: [
      aCompetency('web', { gold: { people: 1, with: 'A' } }),
      aCompetency('data', { gold: { people: 1, with: 'B' } }),
      aCompetency(
        'platform',
        { gold: { people: 1, with: 'C' } },
        { succeeds: ['web', 'data'].map((competency) => ({ competency, from: '2023-01-09', how, ...succession })) },
      ),
    ],
    ...overrides,
  });

const both = [
  { status: 'web', level: 'gold', from: '2021-03-20', renewed: '2022-03-01' },
  { status: 'data', level: 'gold', from: '2021-11-05', renewed: '2022-11-01' },
];

function on(
  programme: ReturnType<typeof merging>,
  competency: string,
  day: string,
  statuses: WrittenTree[],
  knownAt?: string,
) {
  const facts = aPartner(programme, { statuses });
  return heldOn({
    programme,
    facts,
    competency,
    level: 'gold',
    ...askedOn({ day, ...(knownAt !== undefined && { knownAt }) }),
  });
}

describe('Two competencies that are merged', () => {
  test('end for their holders on the day before, and the new one is held from the day', () => {
    const days = ['2023-01-08', '2023-01-09'];
    expect(days.map((day) => on(merging(), 'web', day, both).held)).toEqual([true, false]);
    expect(days.map((day) => on(merging(), 'platform', day, both).held)).toEqual([false, true]);
  });

  test('end as well for who holds the new one already, by an award of its own', () => {
    const three = [...both, { status: 'platform', level: 'gold', from: '2022-12-01' }];
    const heldOnDays = (competency: string) =>
      ['2023-01-08', '2023-01-09'].map((day) => on(merging(), competency, day, three).held);
    expect([heldOnDays('web'), heldOnDays('platform')]).toEqual([
      [true, false],
      [true, true],
    ]);
  });

  test('leave the later renewal day, unless the programme says the earlier or a new term', () => {
    const next = (succession: WrittenTree) =>
      on(merging(succession), 'platform', '2023-01-09', both).renewal?.anniversary;
    expect([{}, { anniversary: 'earliest' }, { anniversary: 'new' }].map(next)).toEqual([
      '2023-11-05',
      '2023-03-20',
      '2024-01-09',
    ]);
  });

  test('leave the own renewal day to who held one of them', () => {
    expect(on(merging(), 'platform', '2023-02-01', both.slice(0, 1)).renewal?.anniversary).toBe('2023-03-20');
  });

  test('go on counting renewals, so that what is asked every second time stays in its years', () => {
    const numberOf = (programme: ReturnType<typeof merging>) =>
      on(programme, 'platform', '2023-02-01', both).renewal?.number;
    expect(numberOf(merging())).toBe(2);
    expect(numberOf(merging({ anniversary: 'new' }))).toBe(1);
  });

  test('pass on a renewal that is done early', () => {
    const early = [
      { status: 'web', level: 'gold', from: '2021-02-20', renewals: [{ done: '2022-02-20' }, { done: '2023-01-02' }] },
    ];
    expect(on(merging(), 'platform', '2023-02-01', early)).toMatchObject({ held: true, because: 'renewed' });
    expect(on(merging(), 'platform', '2023-06-01', early)).toMatchObject({ held: true, because: 'within-term' });
  });

  test('pass nothing on to who had lost both', () => {
    const lost = [{ status: 'web', level: 'gold', from: '2020-03-20' }];
    expect(on(merging(), 'platform', '2023-02-01', lost)).toEqual({ held: false, because: 'lapsed' });
    const ended = [{ status: 'web', level: 'gold', from: '2022-03-20', to: '2022-12-31' }];
    expect(on(merging(), 'platform', '2023-02-01', ended).held).toBe(false);
  });

  test('move nobody where holders have to apply', () => {
    const programme = merging({ holdersMove: false });
    expect(on(programme, 'platform', '2023-02-01', both).held).toBe(false);
    expect(on(programme, 'data', '2023-02-01', both).held).toBe(true);
  });

  test('ask the new requirement at the inherited anniversary', () => {
    const [, data] = both;
    const holds = (item: string) => {
      const programme = merging();
      const facts = aPartner(programme, { statuses: [data], people: [{ id: 'ana', credentials: [item] }] });
      return heldOn({ programme, facts, competency: 'platform', level: 'gold', ...askedOn({ day: '2023-12-06' }) })
        .held;
    };
    expect(['A', 'B', 'C'].map(holds)).toEqual([false, false, true]);
  });

  test('believe a file that states the new award itself', () => {
    const stated = { status: 'platform', level: 'gold', from: '2023-01-09', anniversary: '2023-06-30' };
    expect(on(merging(), 'platform', '2023-02-01', [...both, stated]).renewal?.anniversary).toBe('2023-06-30');
    const awards = aPartner(merging(), { statuses: [...both, stated] }).statuses;
    expect(awards.filter((one) => one.status === 'platform').length).toBe(1);
  });

  test('follow what was known about the earlier awards', () => {
    const corrected = [
      { ...both[0], knownTo: '2023-02-01' },
      { ...both[0], anniversary: '04-20', knownFrom: '2023-02-01' },
    ];
    const seen = ['2023-01-31', '2023-02-01'].map(
      (at) => on(merging(), 'platform', '2023-01-15', corrected, at).renewal?.anniversary,
    );
    expect(seen).toEqual(['2023-03-20', '2023-04-20']);
  });

  test('give way to an award that is recorded later from when it is known, and come back where that is withdrawn', () => {
    const ended = { status: 'platform', level: 'gold', from: '2023-01-09', to: '2023-02-28' };
    const statuses = [both[0] as WrittenTree, { ...ended, knownFrom: '2023-03-10', knownTo: '2023-03-12' }];
    const seen = ['2023-03-09', '2023-03-10', '2023-03-11', '2023-03-12'].map(
      (at) => on(merging(), 'platform', '2023-03-05', statuses, at).because,
    );
    expect(seen).toEqual(['renewal-open', 'ended', 'ended', 'renewal-open']);
  });
});

describe('A competency that was renamed and then split', () => {
  test('is held by its last names, with its first renewal day', () => {
    const programme = aProgramme({
      programme: { lifecycle: yearly },
      competencies: [
        aCompetency('web', { gold: { people: 1, with: 'A' } }),
        aCompetency(
          'apps',
          { gold: { people: 1, with: 'A' } },
          { succeeds: [{ competency: 'web', from: '2020-01-01', how: 'renamed' }] },
        ),
        ...['front', 'back'].map((id) =>
          aCompetency(
            id,
            { gold: { people: 1, with: 'A' } },
            { succeeds: [{ competency: 'apps', from: '2021-01-01', how: 'split' }] },
          ),
        ),
      ],
    });
    const facts = aPartner(programme, {
      statuses: [{ status: 'web', level: 'gold', from: '2019-04-30' }],
      people: [{ id: 'ana', credentials: ['A'] }],
    });
    const asked = (competency: string, day: string) =>
      heldOn({ programme, facts, competency, level: 'gold', ...askedOn({ day }) });
    expect(['web', 'apps', 'front', 'back'].map((id) => asked(id, '2020-06-01').held)).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect(['web', 'apps', 'front', 'back'].map((id) => asked(id, '2021-06-01').held)).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(asked('back', '2021-01-01').renewal?.anniversary).toBe('2021-04-30');
  });
});

describe('An award that shares the renewal day of the first one', () => {
  const sharing = aProgramme({
    programme: { lifecycle: { ...yearly, anniversary: 'ofFirstAward', afterLatePayment: { days: 365 } } },
    competencies: ['web', 'data'].map((id) => aCompetency(id, { gold: { people: 1, with: 'A' } })),
  });
  const people = [{ id: 'ana', credentials: ['A'] }];
  const dataOn = (day: string, statuses: WrittenTree[]) =>
    heldOn({
      programme: sharing,
      facts: aPartner(sharing, { people, statuses }),
      competency: 'data',
      level: 'gold',
      ...askedOn({ day }),
    }).renewal;

  test('renews with it, also after a late payment', () => {
    const web = {
      status: 'web',
      level: 'gold',
      from: '2022-02-10',
      renewals: [{ done: '2023-02-20', paid: '2023-02-20' }],
    };
    const data = { status: 'data', level: 'gold', from: '2022-11-01' };
    expect(dataOn('2022-11-01', [web, data])?.anniversary).toBe('2023-02-10');
    expect(dataOn('2023-06-01', [web, data])).toMatchObject({ anniversary: '2024-02-20', number: 2 });
    // Its own renewals are counted, not those of the first award.
    expect(dataOn('2022-11-01', [{ status: 'web', level: 'gold', from: '2019-02-10' }, data])?.number).toBe(1);
  });

  test('has its own where the first had ended, or where it states one', () => {
    const web = { status: 'web', level: 'gold', from: '2022-02-10' };
    const data = { status: 'data', level: 'gold', from: '2022-11-01' };
    expect(dataOn('2022-11-01', [{ ...web, to: '2022-10-31' }, data])?.anniversary).toBe('2023-11-01');
    expect(dataOn('2022-11-01', [web, { ...data, anniversary: '06-30' }])?.anniversary).toBe('2023-06-30');
  });
});

describe('A competency that retires', () => {
  const retiring = (retirement: WrittenTree, lifecycle: WrittenTree = yearly) =>
    aProgramme({
      competency: aCompetency('web', { gold: { people: 1, with: 'A' } }, { retirement, lifecycle }),
    });
  const holder = (programme: ReturnType<typeof retiring>, day: string, from: string, partner: WrittenTree = {}) =>
    heldOn({
      programme,
      facts: aPartner(programme, {
        people: [{ id: 'ana', credentials: ['A'] }],
        statuses: [{ status: 'web', level: 'gold', from, ...partner }],
      }),
      competency: 'web',
      level: 'gold',
      ...askedOn({ day }),
    });

  test('is renewed until its last renewal day and kept for that term', () => {
    const programme = retiring({ lastEnrolment: '2016-07-30', lastRenewal: '2016-10-30', ends: '2018-01-31' });
    const kept = (from: string) =>
      ['2016-12-15', '2017-12-15', '2018-01-31', '2018-02-01'].map((day) => holder(programme, day, from).held);
    expect(kept('2014-11-01')).toEqual([true, false, false, false]);
    expect(kept('2015-01-15')).toEqual([true, false, false, false]);
    // Its window opens on the very last day to renew.
    expect(kept('2014-12-29')).toEqual([true, true, false, false]);
    expect(kept('2014-12-30')).toEqual([true, false, false, false]);
  });

  test('is held by nobody after its end', () => {
    const programme = retiring({ ends: '2018-01-31' });
    expect(['2018-01-31', '2018-02-01'].map((day) => holder(programme, day, '2015-06-01'))).toMatchObject([
      { held: true },
      { held: false, because: 'ended' },
    ]);
  });

  test('says until when it is safe once it cannot be renewed', () => {
    const programme = retiring({ lastEnrolment: '2016-07-30', lastRenewal: '2016-10-30', ends: '2018-01-31' });
    expect(holder(programme, '2016-12-15', '2014-10-15')).toMatchObject({ held: true, until: '2017-11-14' });
  });

  test('is kept for a time from the own last approval where the programme says so', () => {
    const programme = retiring(
      { lastEnrolment: '2008-06-30', lastRenewal: '2008-06-30', heldFor: { months: 12 } },
      { enforcement: 'atRenewal', window: { opens: { days: 0 }, closes: { days: 0 } } },
    );
    const last = ['2009-03-20', '2009-03-21'].map((day) => holder(programme, day, '2006-03-20').held);
    expect(last).toEqual([true, false]);
    expect(holder(programme, '2008-12-01', '2006-03-20')).toMatchObject({ because: 'retiring', until: '2009-03-20' });
    expect(holder(programme, '2008-08-01', '2006-09-20').until).toBe('2008-09-20');
    // A file that states an award from after the closing is believed, for that time.
    expect(['2009-09-01', '2009-09-02'].map((day) => holder(programme, day, '2008-09-01').held)).toEqual([true, false]);
  });
});
