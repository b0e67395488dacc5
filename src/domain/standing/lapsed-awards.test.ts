import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPartner, askedOn } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { programmeAsking } from '../../../test/builders/arbitrary-rules.ts';
import { dayNear, timedClause, timedPartner } from '../../../test/builders/arbitrary-times.ts';
import { addDays, type Day, day } from '../time/day.ts';
import { assess } from './assess.ts';
import { baseSituation } from './evaluate.ts';
import { heldOn } from './held.ts';
import { lapsedAwards } from './lapsed-awards.ts';

const yearly = {
  enforcement: 'atRenewal',
  term: { months: 12 },
  window: { opens: { days: -60 }, closes: { days: 30 } },
  grace: { days: 10 },
};
const continuous = { enforcement: 'continuous', grace: { days: 20 } };
const checks = { enforcement: 'checkDays', checkDays: ['04-15', '07-15'] };
const two = {
  all: [
    { id: 'people', people: 1, with: 'A' },
    { id: 'audited', evidence: 'audit' },
  ],
};

const lapsedOf = (lifecycle: WrittenTree, partner: WrittenTree, on: string, rule: WrittenTree = two) => {
  const programme = aProgramme({ competency: aCompetency('web', { silver: rule, gold: rule }, { lifecycle }) });
  const facts = aPartner(programme, partner);
  const asked = { programme, facts, ...askedOn({ day: on }) };
  return lapsedAwards(assess(asked), asked);
};
const held = (from: string, more: WrittenTree = {}) => ({ status: 'web', level: 'gold', from, ...more });
const anaUntil = (validThrough: string) => [
  { id: 'ana', credentials: [{ item: 'A', earned: '2010-01-01', validThrough }] },
];

describe('A lapsed award', () => {
  test('of a renewal says which one, until when it could be done, and what was not met; since the day after its grace', () => {
    const partner = { statuses: [held('2019-03-01')], people: anaUntil('2030-01-01'), evidence: [] };
    expect(lapsedOf(yearly, partner, '2020-04-10')).toEqual([]);
    expect(lapsedOf(yearly, partner, '2020-09-01')).toEqual([
      {
        claim: { competency: 'web', level: 'gold' },
        since: '2020-04-11',
        moreTimeFrom: '2020-04-01',
        reasons: [
          { kind: 'renewal-missed', anniversary: '2020-03-01', until: '2020-03-31' },
          { kind: 'clause', version: '1', clause: 'audited', verdict: 'not-met' },
        ],
      },
    ]);
  });

  test('that is noticed years later says which renewal it was lost at, and not the ones that could not be done after it', () => {
    const partner = { statuses: [held('2019-03-01')], people: anaUntil('2030-01-01'), evidence: [] };
    const { grace: _, ...ungraced } = yearly;
    expect(lapsedOf(ungraced, partner, '2022-09-01')).toMatchObject([
      {
        since: '2020-04-01',
        // Who would keep it needs more time for the last one.
        moreTimeFrom: '2022-04-01',
        reasons: [{ kind: 'renewal-missed', anniversary: '2020-03-01', until: '2020-03-31' }, { clause: 'audited' }],
      },
    ]);
  });

  test('of an exception that has run out is lapsed since the day after it', () => {
    const exception = {
      kind: 'extension',
      competency: 'web',
      from: '2020-04-01',
      to: '2020-08-01',
      by: 'us',
      reason: 'flood',
    };
    const partner = { statuses: [held('2019-03-01')], exceptions: [exception] };
    expect(lapsedOf(yearly, partner, '2020-08-01')).toEqual([]);
    expect(lapsedOf(yearly, partner, '2020-08-02')).toMatchObject([{ since: '2020-08-02' }]);
  });

  test('of a day of checking says which', () => {
    const partner = {
      statuses: [held('2019-03-01')],
      people: anaUntil('2020-03-31'),
      evidence: [{ kind: 'audit', on: '2019-01-01' }],
    };
    expect(lapsedOf(checks, partner, '2020-08-01')).toMatchObject([
      {
        since: '2020-04-15',
        reasons: [
          { kind: 'check-failed', on: '2020-04-15' },
          { kind: 'clause', clause: 'people' },
        ],
      },
    ]);
  });

  test('that is asked for every day lapsed when its grace was over', () => {
    const partner = {
      statuses: [held('2019-03-01')],
      people: anaUntil('2020-03-31'),
      evidence: [{ kind: 'audit', on: '2019-01-01' }],
    };
    expect(lapsedOf(continuous, partner, '2021-06-01')).toMatchObject([
      {
        since: '2020-04-21',
        reasons: [
          { kind: 'requirement-failed', on: '2020-04-21' },
          { kind: 'clause', clause: 'people' },
        ],
      },
    ]);
  });

  test('is told whether it is claimed or not, and what has ended or was never recorded is not', () => {
    const statuses = [held('2019-03-01'), held('2018-03-01', { level: 'silver', to: '2020-05-31' })];
    const claims = ['web/silver'];
    expect(lapsedOf(yearly, { statuses, claims }, '2020-05-01').map(({ claim }) => claim.level)).toEqual([
      'gold',
      'silver',
    ]);
    expect(lapsedOf(yearly, { statuses, claims }, '2020-06-01').map(({ claim }) => claim.level)).toEqual(['gold']);
    expect(lapsedOf(yearly, { claims }, '2020-06-01')).toEqual([]);
  });

  test('is none where it would have been inherited, and the earlier one was lost before', () => {
    const lifecycle = yearly;
    const programme = aProgramme({
      competencies: [
        aCompetency('web', { gold: two }, { lifecycle }),
        aCompetency(
          'platform',
          { gold: two },
          { lifecycle, succeeds: [{ competency: 'web', from: '2020-07-01', how: 'renamed' }] },
        ),
      ],
    });
    const on = (today: string, evidence: readonly WrittenTree[]) => {
      const people = anaUntil('2030-01-01');
      const facts = aPartner(programme, { statuses: [held('2019-03-01')], people, evidence });
      const asked = { programme, facts, ...askedOn({ day: today }) };
      return lapsedAwards(assess(asked), asked);
    };
    expect(on('2020-06-01', [])).toMatchObject([{ claim: { competency: 'web' } }]);
    expect(on('2020-08-01', [])).toEqual([]);
    const audited = [{ kind: 'audit', on: '2019-01-01', validThrough: '2020-12-01' }];
    expect(on('2021-08-01', audited)).toMatchObject([{ claim: { competency: 'platform' }, since: '2021-04-11' }]);
  });
});

describe.each([
  ['at renewals', yearly],
  ['continuously', { ...continuous, grace: { days: 2 } }],
  ['on check days', checks],
] as const)('Enforced %s', (_, lifecycle) => {
  test('an award is lapsed on just the days on which it is said to be, since the day after the last on which it was held', () => {
    let lapsed = 0;
    fc.assert(
      fc.property(timedClause, timedPartner, dayNear, dayNear, (rule, partner, from, on) => {
        fc.pre(from < on);
        const competency = aCompetency('web', { gold: rule }, { lifecycle });
        const programme = programmeAsking(rule, { competency });
        fc.pre(programme !== undefined);
        // The first renewal falls into the days in which facts begin and end.
        const awarded = lifecycle === yearly ? addDays(from, -365) : from;
        const statuses = [...((partner as WrittenTree)['statuses'] as WrittenTree[]), held(awarded)];
        const facts = aPartner(programme, { ...partner, statuses });
        const asked = { programme, facts, ...askedOn({ day: on }) };
        const base = baseSituation(asked);
        const heldBecause = (when: Day) => heldOn({ ...asked, competency: 'web', level: 'gold', day: when, base });
        const [found] = lapsedAwards(assess(asked), asked);
        expect(found !== undefined).toBe(heldBecause(day(on)).because === 'lapsed');
        if (!found) return;
        lapsed += 1;
        for (let when = found.since; when <= on; when = addDays(when, 1)) expect(heldBecause(when).held).toBe(false);
        if (found.since > awarded) expect(heldBecause(addDays(found.since, -1)).held).toBe(true);
        expect(found.reasons.length).toBeGreaterThan(1);
        // However late it is noticed, why it was lost is the same.
        const atOnce = { ...asked, day: found.since };
        expect(lapsedAwards(assess(atOnce), atOnce)[0]?.reasons).toEqual(found.reasons);
      }),
      { numRuns: 25 },
    );
    expect(lapsed).toBeGreaterThan(2);
  });
});
