import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { programmeAsking } from '../../../test/builders/arbitrary-rules.ts';
import { clauseOnOneFact, timedClause, timedPartner } from '../../../test/builders/arbitrary-times.ts';
import type { Programme } from '../catalogue/programme.ts';
import type { Cause } from '../standing/cause.ts';
import { addDays, day } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import type { ComingEvent } from './day-ahead.ts';
import { daysAhead } from './days-ahead.ts';
import { forecast, outlookOf } from './forecast.ts';

const ahead = (programme: Programme, partner: WrittenTree, from = '2020-01-01', until = '2021-12-31') => {
  const facts = aPartner(programme, partner);
  const claims = facts.claims.length > 0 ? facts.claims : [{ competency: 'web', level: 'gold' }];
  const found = forecast({ programme, facts, day: day(from), until: day(until), knownAt: endOfTime, claims });
  return { found, days: daysAhead(found, programme, facts) };
};

const yearly = {
  term: { months: 12 },
  enforcement: 'atRenewal',
  window: { opens: { days: -90 }, closes: { days: 0 } },
  reminders: [{ days: -15 }],
  versionBinds: 'atRenewal',
};

const told = ({ days }: ReturnType<typeof ahead>) => days.map(({ from, to, what }) => `${from} ${to} ${what.kind}`);

describe('The days ahead', () => {
  const programme = aProgramme({
    exams: {
      A: { retirement: [{ stated: '2019-01-01', retires: '2020-06-30', acceptedUntil: '2020-12-31' }] },
      B: {},
      C: {},
    },
    competency: aCompetency(
      'web',
      {},
      {
        lifecycle: yearly,
        retirement: { lastEnrolment: '2020-02-01', ends: '2021-06-30' },
        versions: [
          { id: 'old', effective: '2000-01-01', levels: { gold: { people: 1, with: 'A' } } },
          { id: 'new', effective: '2020-03-01', levels: { gold: { people: 1, with: { any: ['A', 'B'] } } } },
        ],
      },
    ),
  });
  const partner = {
    people: [
      {
        id: 'ana',
        affiliation: [
          { type: 'employee', from: '2015-01-01', to: '2020-02-10' },
          { type: 'employee', from: '2020-03-01', to: '2020-09-30' },
        ],
        credentials: [{ item: 'A', earned: '2018-01-01', validThrough: '2020-08-15' }],
      },
      { id: 'bo', credentials: [{ item: 'C', earned: '2018-01-01', validThrough: '2020-08-15' }] },
    ],
    statuses: [{ status: 'web', level: 'gold', from: '2018-05-01' }],
  };

  test('are in order and hold what the awards look at, and nothing else', () => {
    expect(told(ahead(programme, partner))).toEqual([
      '2020-02-01 2020-02-01 competencies-close',
      '2020-02-01 2020-05-01 renewal-window',
      '2020-02-10 2020-02-10 people-leave',
      '2020-03-01 2020-03-01 texts-begin',
      '2020-04-16 2020-04-16 reminder',
      '2020-05-01 2020-05-01 renewal-deadline',
      '2020-05-01 2020-05-01 texts-bind',
      '2020-06-30 2020-06-30 last-day-to-take',
      '2020-08-15 2020-08-15 credentials-end',
      '2020-09-30 2020-09-30 people-leave',
      '2020-12-31 2020-12-31 last-day-accepted',
      '2021-01-31 2021-05-01 renewal-window',
      '2021-04-16 2021-04-16 reminder',
      '2021-05-01 2021-05-01 renewal-deadline',
      '2021-05-01 2021-05-01 last-day-held',
      '2021-06-30 2021-06-30 competencies-close',
    ]);
  });

  test('tell nothing of a renewal that is recorded as done, and remind of the next one', () => {
    const [award] = partner.statuses;
    const done = { ...partner, statuses: [{ ...award, renewals: [{ done: '2020-02-05' }] }] };
    const ofRenewals = told(ahead(programme, done)).filter((one) => /reminder|renewal/.test(one));
    expect(ofRenewals).toEqual([
      '2021-01-31 2021-05-01 renewal-window',
      '2021-04-16 2021-04-16 reminder',
      '2021-05-01 2021-05-01 renewal-deadline',
    ]);
  });

  test('tell when awards that are held are renewed on other terms, once for all of them, and not of what is held no more', () => {
    const lifecycle = [
      { ...yearly, from: '2000-01-01' },
      { ...yearly, from: '2020-04-01', window: { opens: { days: 1 }, closes: { days: 30 } } },
    ];
    const gold = { gold: { people: 1, with: 'A' } };
    const both = aProgramme({
      competencies: ['web', 'data'].map((id) => aCompetency(id, gold)),
      programme: { lifecycle },
    });
    const held = ['web', 'data'].map((status) => ({ status, level: 'gold', from: '2019-05-01' }));
    const people = [{ id: 'ana', credentials: [{ item: 'A', earned: '2018-01-01' }] }];
    const begin = (statuses: readonly object[]) =>
      ahead(both, { people, statuses, claims: ['web/gold', 'data/gold'] }).days.filter(
        ({ what }) => what.kind === 'terms-begin',
      );
    expect(begin(held)).toMatchObject([
      {
        ...{ from: '2020-04-01', claims: [{ competency: 'web' }, { competency: 'data' }] },
        what: { changes: [{ kind: 'window.opens' }, { kind: 'window.closes' }] },
      },
    ]);
    expect(begin(held.slice(1))).toMatchObject([{ claims: [{ competency: 'data' }] }]);
    expect(begin([])).toEqual([]);
  });

  test('of one kind on one day are one entry, with every award that it concerns', () => {
    const two = aProgramme({
      competency: aCompetency('web', { gold: { people: 1, with: 'A' } }, { lifecycle: yearly }),
      competencies: [aCompetency('data', { gold: { people: 1, with: { any: ['A', 'B'] } } }, { lifecycle: yearly })],
    });
    const { days } = ahead(two, {
      people: ['ana', 'bo'].map((id, index) => ({
        id,
        credentials: [{ item: index ? 'B' : 'A', earned: '2018-01-01', validThrough: '2020-08-15' }],
      })),
      claims: ['web/gold', 'data/gold'],
    });
    expect(days).toEqual([
      {
        from: '2020-08-15',
        to: '2020-08-15',
        what: {
          kind: 'credentials-end',
          of: [
            { person: 'ana', item: 'A' },
            { person: 'bo', item: 'B' },
          ],
        },
        claims: [
          { competency: 'web', level: 'gold' },
          { competency: 'data', level: 'gold' },
        ],
        things: [
          ['credentials-end', 'ana', 'A', '1'],
          ['credentials-end', 'bo', 'B', '1'],
        ],
      },
    ]);
  });

  test('tell when a level can be awarded, until when a fresh one is safe, and what must be done by a check', () => {
    const checked = { enforcement: 'checkDays', checkDays: ['07-15'], promotionDays: ['03-01', '09-01'] };
    const two = aProgramme({
      competency: aCompetency(
        'web',
        { gold: { people: 1, with: 'A' } },
        { lifecycle: { ...checked, lockIn: { months: 6 } } },
      ),
      competencies: [aCompetency('data', { gold: { people: 1, with: 'B' } }, { lifecycle: checked })],
    });
    const found = ahead(
      two,
      {
        people: [{ id: 'ana', credentials: [{ item: 'A', earned: '2018-01-01', validThrough: '2020-12-31' }] }],
        statuses: [{ status: 'web', level: 'gold', from: '2019-08-10' }],
        claims: ['web/gold', 'data/gold'],
      },
      '2020-01-01',
      '2021-08-31',
    );
    expect(told(found)).toEqual([
      '2020-02-09 2020-02-09 lock-in-ends',
      '2020-03-01 2020-03-01 promotion-day',
      '2020-07-15 2020-07-15 check-day',
      '2020-09-01 2020-09-01 promotion-day',
      '2020-12-31 2020-12-31 credentials-end',
      '2021-03-01 2021-03-01 promotion-day',
      '2021-07-14 2021-07-14 last-day-held',
      '2021-07-15 2021-07-15 act-by',
    ]);
  });

  test('keep apart the last days to register for an exam, to take it and to have it counted, and say whose count', () => {
    const retiring = aProgramme({
      exams: {
        A: {
          retirement: [
            {
              lastRegistration: '2020-02-15',
              retires: '2020-03-31',
              earnedBy: '2020-03-15',
              acceptedUntil: '2020-12-31',
            },
          ],
        },
        B: { published: '2020-05-04' },
      },
      competency: aCompetency('web', { gold: { people: 1, with: { any: ['A', 'B'] } } }),
    });
    const { days } = ahead(retiring, {
      people: [
        { id: 'ana', credentials: ['A'] },
        { id: 'bo', credentials: [{ item: 'A', earned: '2018-01-01', validThrough: '2020-11-30' }] },
      ],
    });
    const of = (on: string) => days.find((one) => one.to === on)?.what;
    expect(of('2020-02-15')).toEqual({ kind: 'last-day-to-register', items: ['A'] });
    expect(of('2020-03-15')).toEqual({ kind: 'last-day-to-earn', items: ['A'] });
    expect(of('2020-03-31')).toEqual({ kind: 'last-day-to-take', items: ['A'] });
    expect(of('2020-05-04')).toEqual({ kind: 'first-day-to-take', items: ['B'] });
    expect(of('2020-12-31')).toEqual({ kind: 'last-day-accepted', items: ['A'], of: [{ person: 'ana', item: 'A' }] });
  });

  test('tell of an award that goes on under another name, and do not call it lost', () => {
    const merging = aProgramme({
      competency: aCompetency('web', { gold: { people: 1, with: 'A' } }, { lifecycle: yearly }),
      competencies: [
        aCompetency(
          'cloud',
          { gold: { people: 1, with: 'A' } },
          { lifecycle: yearly, succeeds: [{ competency: 'web', from: '2020-03-01', how: 'merged' }] },
        ),
      ],
    });
    const { found, days } = ahead(merging, {
      people: [{ id: 'ana', credentials: ['A'] }],
      statuses: [{ status: 'web', level: 'gold', from: '2019-08-01' }],
    });
    const [award] = found.awards;
    expect(award?.safeUntil).toBe('2020-02-29');
    expect(award && outlookOf(award)).toBe('met');
    expect(days.filter(({ to }) => to === '2020-02-29').map(({ what }) => what)).toEqual([
      { kind: 'last-day-before', successor: 'cloud' },
    ]);
  });

  const text = { en: 'text' };
  const share = { text, readings: { shared: text, distinct: text } };
  const two = [
    { people: 1, with: 'A' },
    { people: 1, with: 'B' },
  ];
  const openRule = (lifecycle: WrittenTree, gold: unknown = { team: two, sharing: 'unspecified', question: 'share' }) =>
    aProgramme({ programme: { questions: { share } }, competency: aCompetency('web', { gold }, { lifecycle }) });
  const oneForBoth = {
    people: [{ id: 'ana', credentials: ['A', 'B'] }],
    statuses: [{ status: 'web', level: 'gold', from: '2019-08-01' }],
  };
  const byRuling = { claim: { competency: 'web', level: 'gold' }, settledBy: { questions: ['share'], facts: false } };
  const eventsOf = (kind: ComingEvent['kind'], { days }: ReturnType<typeof ahead>) =>
    days.map((one) => one.what).filter((one) => one.kind === kind);

  test('tell a renewal of which text and facts admit both neither as failing nor as succeeding', () => {
    const found = ahead(openRule(yearly), oneForBoth, '2020-01-01', '2020-12-31');
    const open = { failing: [], awaiting: [], undetermined: [byRuling] };
    expect(eventsOf('renewal-window', found)).toMatchObject([open]);
    expect(eventsOf('renewal-deadline', found)).toMatchObject([open]);
    expect(eventsOf('last-day-held', found)).toEqual([{ kind: 'last-day-held', afterwards: 'undetermined' }]);
    expect(found.found.awards.map(outlookOf)).toEqual(['undetermined']);
  });

  test('say of an undetermined renewal on which facts it turns, also where they admit it on some days only', () => {
    const disputed = {
      ...oneForBoth,
      people: [
        {
          id: 'ana',
          credentials: [{ item: 'A', earned: '2018-01-01', validThrough: '2020-07-01', state: 'disputed' }],
        },
      ],
    };
    const found = ahead(openRule(yearly, { people: 1, with: 'A' }), disputed, '2020-01-01', '2020-12-31');
    expect(eventsOf('renewal-deadline', found)).toMatchObject([
      { failing: [], undetermined: [{ settledBy: { questions: [], facts: true } }] },
    ]);
  });

  test('tell an award that one undetermined renewal may end, and the next one surely does, as lost', () => {
    const audited = { all: [{ team: two, sharing: 'unspecified', question: 'share' }, { evidence: 'audit' }] };
    const found = ahead(openRule(yearly, audited), {
      ...oneForBoth,
      evidence: [{ kind: 'audit', on: '2019-09-01', validThrough: '2020-12-31' }],
    });
    expect(eventsOf('renewal-deadline', found)).toMatchObject([
      { failing: [], undetermined: [byRuling] },
      { failing: [byRuling.claim], undetermined: [] },
    ]);
    expect(eventsOf('last-day-held', found)).toEqual([{ kind: 'last-day-held', afterwards: 'undetermined' }]);
    expect(found.found.awards.map(outlookOf)).toEqual(['not-met']);
  });

  test('tell an award that an undetermined check, or any undetermined day, may end, and a later one surely does, as lost', () => {
    const audited = { all: [{ team: two, sharing: 'unspecified', question: 'share' }, { evidence: 'audit' }] };
    const audit = (validThrough: string) => ({ evidence: [{ kind: 'audit', on: '2019-09-01', validThrough }] });
    const failing = { kind: 'act-by', failing: [byRuling.claim], awaiting: [], undetermined: [] };
    const open = { kind: 'act-by', failing: [], awaiting: [], undetermined: [byRuling] };
    const checked = { enforcement: 'checkDays', checkDays: ['07-15'] };
    const byCheck = ahead(openRule(checked, audited), { ...oneForBoth, ...audit('2020-12-31') });
    expect(byCheck.found.awards.map(outlookOf)).toEqual(['not-met']);
    expect(byCheck.days.filter(({ what }) => what.kind === 'act-by')).toMatchObject([
      { to: '2020-07-15', what: open },
      { to: '2021-07-15', what: failing },
    ]);
    expect(byCheck.found.awards[0]?.risk?.check?.surelyFails).toBe('2021-07-15');
    const longer = ahead(openRule(checked, audited), { ...oneForBoth, ...audit('2021-07-15') });
    expect(longer.found.awards.map(outlookOf)).toEqual(['undetermined']);
    const boUntil = { id: 'bo', credentials: [{ item: 'B', earned: '2018-01-01', validThrough: '2020-06-30' }] };
    const people = [...oneForBoth.people, boUntil];
    const everyDay = (grace: WrittenTree) =>
      ahead(openRule({ enforcement: 'continuous', ...grace }, audited), {
        ...oneForBoth,
        people,
        ...audit('2020-12-31'),
      });
    expect(eventsOf('act-by', everyDay({}))).toEqual([open, failing]);
    expect(everyDay({}).found.awards[0]?.risk?.check?.surelyFails).toBe('2021-01-01');
    expect(everyDay({ grace: { months: 18 } }).found.awards[0]?.risk?.check?.surelyFails).toBeUndefined();
  });

  test('tell a check, and a day on which a level is awarded, as undetermined where they are', () => {
    const checked = { enforcement: 'checkDays', checkDays: ['07-15'], promotionDays: ['03-01'] };
    const open = { failing: [], undetermined: [byRuling] };
    const held = ahead(openRule(checked), oneForBoth, '2020-01-01', '2020-12-31');
    expect(eventsOf('act-by', held)).toEqual([{ kind: 'act-by', awaiting: [], ...open }]);
    const locked = ahead(openRule({ ...checked, lockIn: { months: 18 } }), oneForBoth, '2020-01-01', '2020-12-31');
    expect(eventsOf('check-day', locked)).toEqual([{ kind: 'check-day', ...open }]);
    const wanted = ahead(openRule(checked), { ...oneForBoth, statuses: [] }, '2020-01-01', '2020-12-31');
    expect(eventsOf('promotion-day', wanted)).toEqual([{ kind: 'promotion-day', ...open }]);
  });

  test('tell of one day together what is surely lost on it, and apart what may be', () => {
    const both = aProgramme({
      programme: { questions: { share } },
      competency: aCompetency(
        'web',
        { gold: { team: two, sharing: 'unspecified', question: 'share' } },
        { lifecycle: yearly },
      ),
      competencies: [aCompetency('data', { gold: { people: 1, with: 'C' } }, { lifecycle: yearly })],
    });
    const found = ahead(
      both,
      {
        ...oneForBoth,
        statuses: ['web', 'data'].map((status) => ({ status, level: 'gold', from: '2019-08-01' })),
        claims: ['web/gold', 'data/gold'],
      },
      '2020-01-01',
      '2020-12-31',
    );
    expect(eventsOf('last-day-held', found)).toEqual([
      { kind: 'last-day-held', afterwards: 'undetermined' },
      { kind: 'last-day-held', afterwards: 'lost' },
    ]);
    expect(eventsOf('renewal-deadline', found)).toMatchObject([
      { failing: [{ competency: 'data', level: 'gold' }], undetermined: [byRuling] },
    ]);
  });

  test('tell of every renewal and check in the list of its verdict, with what settles it where it is undetermined', () => {
    const open = fc.record({ one: timedClause, two: timedClause }).map((readings) => ({ question: 'which', readings }));
    const monthly = { ...yearly, term: { months: 1 }, window: { opens: { days: -20 }, closes: { days: 0 } } };
    const policy = fc.constantFrom(monthly, { enforcement: 'checkDays', checkDays: ['06-15', '07-15'] });
    const counted = { met: 0, 'not-met': 0, undetermined: 0 };
    fc.assert(
      fc.property(fc.oneof(timedClause, open), policy, timedPartner, (clause, lifecycle, written) => {
        const asking = programmeAsking(clause, { competency: aCompetency('web', { gold: clause }, { lifecycle }) });
        fc.pre(asking !== undefined);
        const partner = { ...written, statuses: [{ status: 'web', level: 'gold', from: '2020-05-10' }] };
        const { found, days } = ahead(asking as Programme, partner, '2020-05-20', '2020-08-30');
        const due = found.awards.flatMap(({ renewals, risk: { check } = {} }) => [
          ...renewals.map((one) => ({ ...one, by: one.lastDay, kind: 'renewal-deadline' })),
          ...(check ? [{ ...check, kind: 'act-by' }] : []),
        ]);
        for (const { verdict, awaits, settledBy, by, kind } of due) {
          counted[verdict]++;
          expect(settledBy !== undefined).toBe(verdict === 'undetermined');
          expect(settledBy === undefined || settledBy.facts || settledBy.questions.length > 0).toBe(true);
          if (verdict === 'met') continue;
          const list = awaits ? 'awaiting' : settledBy ? 'undetermined' : 'failing';
          const told = { failing: [], awaiting: [], undetermined: [], [list]: [expect.anything()] };
          expect(days).toContainEqual(
            expect.objectContaining({ to: by, what: expect.objectContaining({ kind, ...told }) }),
          );
        }
      }),
      { numRuns: 100 },
    );
    expect(Math.min(...Object.values(counted))).toBeGreaterThan(3);
  });

  test('have told of everything that ends a requirement, on the day before it does', () => {
    const kinds: Partial<Record<Cause['kind'], ComingEvent['kind']>> = {
      leaves: 'people-leave',
      'credential-ends': 'credentials-end',
      'acceptance-ends': 'last-day-accepted',
      'grant-ends': 'grants-end',
      'status-ends': 'statuses-end',
      'evidence-ends': 'evidence-ends',
      'exception-ends': 'exceptions-end',
    };
    let ended = 0;
    fc.assert(
      fc.property(fc.oneof(timedClause, clauseOnOneFact), timedPartner, (clause, written) => {
        const asking = programmeAsking(clause);
        fc.pre(asking !== undefined);
        const { found, days } = ahead(asking as Programme, written as WrittenTree, '2020-05-20', '2020-08-30');
        for (const { on, causes } of found.awards.flatMap((award) => award.turns))
          for (const cause of causes) {
            const kind = kinds[cause.kind];
            if (!kind) continue;
            ended++;
            expect(days).toContainEqual(
              expect.objectContaining({ to: addDays(on, -1), what: expect.objectContaining({ kind }) }),
            );
          }
      }),
      { numRuns: 300 },
    );
    expect(ended).toBeGreaterThan(40);
  });
});
