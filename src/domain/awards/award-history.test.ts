import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPartner, askedOn } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { programmeAsking } from '../../../test/builders/arbitrary-rules.ts';
import { dayNear, daysNear, timedClause, timedPartner } from '../../../test/builders/arbitrary-times.ts';
import type { Programme } from '../catalogue/programme.ts';
import { baseSituation } from '../standing/evaluate.ts';
import { heldOn } from '../standing/held.ts';
import { addDays, type Day, day } from '../time/day.ts';
import type { AwardDecision } from './award-decision.ts';
import { type AwardEvent, heldAfter } from './award-event.ts';
import { awardHistory } from './award-history.ts';

const yearly = {
  enforcement: 'atRenewal',
  term: { months: 12 },
  window: { opens: { days: -60 }, closes: { days: 30 } },
  grace: { days: 10 },
};
const continuous = { enforcement: 'continuous', grace: { days: 20 } };
const checks = { enforcement: 'checkDays', checkDays: ['04-15', '07-15'] };

interface Looked {
  readonly on: string;
  readonly competency?: string;
  readonly level?: string;
  readonly decisions?: readonly AwardDecision[];
}

function historyOf(
  programme: Programme,
  partner: WrittenTree,
  { on, competency = 'web', level = 'gold', decisions = [] }: Looked,
): readonly AwardEvent[] {
  const facts = aPartner(programme, partner);
  return awardHistory({ programme, facts, competency, level, decisions, ...askedOn({ day: on }) });
}

const shortly = (events: readonly AwardEvent[]): readonly string[] =>
  events.map(({ day: on, kind }) => `${on} ${kind}`);

const rule = { people: 1, with: 'A' };
const web = (lifecycle: WrittenTree) =>
  aProgramme({ competency: aCompetency('web', { silver: rule, gold: rule }, { lifecycle }) });
const gold = (from: string, more: WrittenTree = {}) => ({ status: 'web', level: 'gold', from, ...more });
const ana = (...credentials: readonly (readonly [string, string])[]) => [
  { id: 'ana', credentials: credentials.map(([earned, validThrough]) => ({ item: 'A', earned, validThrough })) },
];

describe('Where it is decided at renewals, the history of an award', () => {
  test('tells its enrolment, each renewal for which the requirement was met, and one that was recorded', () => {
    const partner = {
      statuses: [gold('2018-03-01', { renewals: [{ done: '2020-02-10', for: '2020-03-01', paid: '2020-02-12' }] })],
      people: ana(['2010-01-01', '2019-12-31']),
    };
    expect(historyOf(web(yearly), partner, { on: '2020-06-01' })).toEqual([
      { day: '2018-03-01', kind: 'enrolled', again: false },
      { day: '2018-12-31', kind: 'kept', anniversary: '2019-03-01', because: 'met' },
      { day: '2020-02-10', kind: 'renewed', anniversary: '2020-03-01', paid: '2020-02-12' },
    ]);
  });

  test('tells the grace after a renewal that was missed, the lapse with its reasons, and what came back with a later renewal', () => {
    const statuses = [gold('2018-03-01', { renewals: [{ done: '2019-06-01', for: '2019-03-01' }] })];
    expect(historyOf(web(yearly), { statuses }, { on: '2019-09-01' })).toEqual([
      { day: '2018-03-01', kind: 'enrolled', again: false },
      { day: '2019-04-01', kind: 'grace', until: '2019-04-10' },
      {
        day: '2019-04-11',
        kind: 'lapsed',
        reasons: [
          { kind: 'renewal-missed', anniversary: '2019-03-01', until: '2019-03-31' },
          { kind: 'clause', version: '1', clause: '1', verdict: 'not-met' },
        ],
      },
      { day: '2019-06-01', kind: 'renewed', anniversary: '2019-03-01' },
      { day: '2019-06-01', kind: 'reinstated', because: 'within-term' },
    ]);
  });

  test('tells an extension in which it was kept, and that the requirement was met in it', () => {
    const partner = {
      statuses: [gold('2018-03-01')],
      people: ana(['2019-05-10', '2030-01-01']),
      exceptions: [
        { kind: 'extension', competency: 'web', from: '2019-04-01', to: '2019-07-01', by: 'us', reason: 'flood' },
      ],
    };
    expect(historyOf(web(yearly), partner, { on: '2019-06-01' })).toMatchObject([
      { day: '2018-03-01', kind: 'enrolled' },
      { day: '2019-04-01', kind: 'exception', exception: { kind: 'extension', by: 'us', to: '2019-07-01' } },
      { day: '2019-04-01', kind: 'grace' },
      { day: '2019-04-11', kind: 'kept-by-exception', exception: { to: '2019-07-01' } },
      { day: '2019-05-10', kind: 'kept', anniversary: '2019-03-01', because: 'met-late' },
    ]);
  });

  test('tells an end that was recorded, and a later award as one that begins again', () => {
    const statuses = [gold('2018-03-01', { to: '2018-12-31' }), gold('2019-05-01')];
    expect(historyOf(web(yearly), { statuses }, { on: '2019-06-01' })).toEqual([
      { day: '2018-03-01', kind: 'enrolled', again: false },
      { day: '2019-01-01', kind: 'ended' },
      { day: '2019-05-01', kind: 'enrolled', again: true },
    ]);
  });

  test('tells the level at which it goes on', () => {
    const statuses = [gold('2018-03-01', { to: '2018-12-31' }), gold('2019-01-01', { level: 'silver' })];
    expect(historyOf(web(yearly), { statuses }, { on: '2019-06-01' }).at(-1)).toEqual({
      ...{ day: '2019-01-01', kind: 'went-on-at', level: 'silver' },
    });
    expect(historyOf(web(yearly), { statuses }, { on: '2019-06-01', level: 'silver' })).toEqual([
      { day: '2019-01-01', kind: 'enrolled', again: false, after: 'gold' },
    ]);
  });

  test('is none of what was never recorded, and of what begins later', () => {
    expect(historyOf(web(yearly), {}, { on: '2019-06-01' })).toEqual([]);
    expect(historyOf(web(yearly), { statuses: [gold('2020-01-01')] }, { on: '2019-06-01' })).toEqual([]);
  });
});

describe('What was decided stands in the history', () => {
  const by = { kind: 'user', name: 'Kim' } as const;

  test('an award that was ended by a decision lapsed on its day, for the reasons that were noticed then', () => {
    const reasons = [{ kind: 'renewal-missed', anniversary: day('2019-03-01'), until: day('2019-03-31') }] as const;
    const since = day('2019-04-11');
    const decisions: readonly AwardDecision[] = [
      { on: day('2019-05-02'), kind: 'demoted', since, reasons, by, reason: 'No plan.' },
      { on: day('2019-04-11'), kind: 'demotion-pending', since, reasons },
    ];
    const statuses = [gold('2018-03-01', { to: '2019-04-10' })];
    expect(historyOf(web(yearly), { statuses }, { on: '2019-06-01', decisions }).slice(2)).toEqual([
      { day: '2019-04-11', kind: 'lapsed', reasons },
      { day: '2019-04-11', kind: 'decision', decision: decisions[1] },
      { day: '2019-05-02', kind: 'decision', decision: decisions[0] },
    ]);
  });

  test('an award that begins by a decision is reinstated, and one that its partner let go is told so', () => {
    const decisions: readonly AwardDecision[] = [
      { on: day('2018-11-01'), kind: 'let-go', ends: day('2018-12-31'), isBinding: true },
      { on: day('2019-05-02'), kind: 'reinstated', from: day('2019-05-01'), by, reason: 'Our mistake.' },
    ];
    const statuses = [gold('2018-03-01', { to: '2018-12-31' }), gold('2019-05-01')];
    expect(shortly(historyOf(web(yearly), { statuses }, { on: '2019-06-01', decisions }))).toEqual([
      '2018-03-01 enrolled',
      '2018-11-01 decision',
      '2019-01-01 let-go',
      '2019-05-01 reinstated',
      '2019-05-02 decision',
    ]);
  });
});

test('What a partner lets go by a renewal that waits for its payment is told when the award ends, not before', () => {
  const decisions: readonly AwardDecision[] = [
    { on: day('2018-11-01'), kind: 'let-go', ends: day('2018-12-31'), isBinding: false },
  ];
  const statuses = [gold('2018-03-01', { to: '2018-12-31' })];
  expect(shortly(historyOf(web(yearly), { statuses }, { on: '2019-06-01', decisions }))).toEqual([
    '2018-03-01 enrolled',
    '2019-01-01 let-go',
  ]);
});

test('Where it is decided on every day, what is lost and met again comes back by itself', () => {
  const people = ana(['2010-01-01', '2019-03-31'], ['2019-06-01', '2019-08-31'], ['2019-09-10', '2030-01-01']);
  const partner = { statuses: [gold('2018-03-01')], people };
  expect(shortly(historyOf(web(continuous), partner, { on: '2019-12-01' }))).toEqual([
    '2018-03-01 enrolled',
    '2019-04-01 grace',
    '2019-04-21 lapsed',
    '2019-06-01 reinstated',
    '2019-09-01 grace',
    '2019-09-10 met-again',
  ]);
});

describe.each([
  ['at renewals', yearly],
  ['continuously', continuous],
  ['on check days', checks],
] as const)('Enforced %s', (_, lifecycle) => {
  test('on each day the last thing that happened says whether the award is held', () => {
    let [lost, back] = [0, 0];
    const extension = daysNear.map((days) => ({
      kind: 'extension',
      competency: 'web',
      by: 'us',
      reason: 'ok',
      ...days,
    }));
    fc.assert(
      fc.property(
        ...[timedClause, timedPartner, dayNear, dayNear, fc.array(extension, { maxLength: 2 }), fc.array(dayNear)],
        (asks, partner, from, until, exceptions, ends) => {
          fc.pre(from < until);
          const competency = aCompetency('web', { gold: asks }, { lifecycle });
          const programme = programmeAsking(asks, { competency });
          fc.pre(programme !== undefined);
          // The first renewal falls into the days in which facts begin and end.
          const awarded = lifecycle === yearly ? addDays(from, -365) : from;
          const [to] = ends.filter((one) => one > from);
          const statuses = [
            ...((partner as WrittenTree)['statuses'] as WrittenTree[]),
            gold(awarded, to === undefined ? {} : { to }),
            ...(to === undefined ? [] : [gold(addDays(to, 20))]),
          ];
          const facts = aPartner(programme, { ...partner, statuses, exceptions });
          const asked = { programme, facts, competency: 'web', level: 'gold', ...askedOn({ day: until }) };
          const events = awardHistory({ ...asked, decisions: [] });
          const base = baseSituation(asked);
          lost += events.filter(({ kind }) => kind === 'lapsed' || kind === 'ended').length;
          back += events.filter(({ kind }) => kind === 'reinstated').length;
          for (let on: Day = awarded; on <= until; on = addDays(on, 1)) {
            const said = events
              .filter((one) => one.day <= on)
              .map(heldAfter)
              .findLast((one) => one !== undefined);
            expect([on, said ?? false]).toEqual([on, heldOn({ ...asked, day: on, base }).held]);
          }
          expect(events.every(({ day: on }) => awarded <= on && on <= until)).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
    expect(lost).toBeGreaterThan(4);
    expect(back).toBeGreaterThan(lifecycle === continuous ? 2 : -1);
  });
});
