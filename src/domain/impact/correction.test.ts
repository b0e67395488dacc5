import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import type { RulingBeside } from '../catalogue/with-rulings.ts';
import { evaluate } from '../standing/evaluate.ts';
import { heldOn } from '../standing/held.ts';
import { addDays, day } from '../time/day.ts';
import { endOfTime, type Instant, instant } from '../time/instant.ts';
import { correctionOf } from './correction.ts';

const lifecycle = {
  term: { months: 12 },
  enforcement: 'atRenewal',
  window: { opens: { days: -30 }, closes: { days: 0 } },
  versionBinds: 'atRenewal',
};
const programme = aProgramme({
  exams: {
    A: {},
    B: {
      retirement: [
        { stated: '2019-01-01', acceptedUntil: '2019-12-31' },
        { stated: '2020-03-01', acceptedUntil: '2020-12-31' },
      ],
    },
  },
  competency: aCompetency('web', { gold: { people: 1, with: 'A' }, silver: { people: 1, with: 'B' } }, { lifecycle }),
});
const [knownThen, knownNow] = [instant('2020-02-01'), instant('2020-07-01')];
const gold = { competency: 'web', level: 'gold' };

const correct = (partner: WrittenTree, overrides: Partial<Parameters<typeof correctionOf>[0]> = {}) =>
  correctionOf({
    programme,
    facts: aPartner(programme, partner),
    knownThen,
    knownNow,
    claims: [gold],
    ...overrides,
  });

describe('A correction', () => {
  const held = [{ status: 'web', level: 'gold', from: '2019-01-15', renewals: [{ done: '2020-01-10' }] }];
  const revoked = {
    people: [
      { id: 'ana', credentials: [{ item: 'A', earned: '2019-01-10', knownFrom: '2019-01-11', knownTo: '2020-05-04' }] },
    ],
    statuses: held,
  };

  test('of a pass that was revoked lists the award and the renewal that it would have altered', () => {
    const { statements, decisions } = correct(revoked, { knownNow: endOfTime });
    expect(statements).toEqual([
      {
        about: { kind: 'credential', person: 'ana', item: 'A' },
        change: 'withdrawn',
        at: instant('2020-05-04'),
        from: '2019-01-10',
      },
    ]);
    expect(decisions).toEqual([
      { claim: gold, decision: 'awarded', on: '2019-01-15', knownThen: 'met', knownNow: 'not-met' },
      { claim: gold, decision: 'renewed', on: '2020-01-10', knownThen: 'met', knownNow: 'not-met' },
    ]);
  });

  test('leaves every decision as it stands: the award is still held', () => {
    const { answers } = correct(revoked);
    expect(answers).toMatchObject([
      { days: { from: '2019-01-10', to: '2019-01-14' }, knownThen: { held: false } },
      { days: { from: '2019-01-15', to: '2020-02-01' }, knownThen: { held: true, verdict: 'met' } },
    ]);
    expect(answers.at(-1)?.knownNow).toEqual({ held: true, verdict: 'not-met' });
    const facts = aPartner(programme, revoked);
    expect(heldOn({ programme, facts, ...gold, day: day('2020-06-30'), knownAt: endOfTime }).held).toBe(true);
  });

  test('of a pass on which a renewal rested that nobody recorded alters the days after that renewal', () => {
    const { answers } = correct({ ...revoked, statuses: [{ status: 'web', level: 'gold', from: '2019-01-15' }] });
    expect(answers.filter(({ days }) => days.from >= '2020-01-16')).toMatchObject([
      { days: { from: '2020-01-16', to: '2020-02-01' }, knownThen: { held: true }, knownNow: { held: false } },
    ]);
  });

  test('of a pass alters decisions from before the first text that was seen, which is then asked', () => {
    const observed = aProgramme({
      competency: {
        id: 'web',
        name: 'Web',
        lifecycle,
        versions: [{ id: '1', effective: '2020-01-20', observed: true, levels: { gold: { people: 1, with: 'A' } } }],
      },
    });
    const asked = { programme: observed, facts: aPartner(observed, revoked), knownThen, knownNow, claims: [gold] };
    expect(correctionOf(asked).decisions).toMatchObject([
      { decision: 'awarded', on: '2019-01-15', knownThen: 'met', knownNow: 'not-met' },
      { decision: 'renewed', on: '2020-01-10', knownThen: 'met', knownNow: 'not-met' },
    ]);
  });

  test('that merges two names is one statement restated for each of them', () => {
    const { statements, answers } = correct({
      people: [
        {
          id: 'ana',
          credentials: [
            { item: 'A', earned: '2019-03-01', knownTo: '2020-04-01' },
            { item: 'A', earned: '2019-02-01', knownFrom: '2020-04-01' },
          ],
        },
      ],
    });
    expect(statements.map((one) => [one.change, one.from])).toEqual([['restated', '2019-02-01']]);
    expect(answers).toMatchObject([
      {
        days: { from: '2019-02-01', to: '2019-02-28' },
        knownThen: { verdict: 'not-met' },
        knownNow: { verdict: 'met' },
      },
    ]);
  });

  test('of the end of an exam alters the answers about the days in question', () => {
    const silver = { competency: 'web', level: 'silver' };
    const { statements, answers } = correct({ people: [{ id: 'bo', credentials: ['B'] }] }, { claims: [silver] });
    expect(statements.map((one) => one.about)).toEqual([{ kind: 'retirement', item: 'B' }]);
    expect(answers).toMatchObject([
      {
        claim: silver,
        days: { from: '2020-01-01', to: '2020-02-01' },
        knownThen: { verdict: 'not-met' },
        knownNow: { verdict: 'met' },
      },
    ]);
  });

  test('of how a competency closes, what takes it over and its life cycle alters who held what', () => {
    const closing = aProgramme({
      programme: {
        lifecycle: [
          lifecycle,
          {
            ...lifecycle,
            from: '2019-12-01',
            stated: '2020-03-10',
            enforcement: 'continuous',
            window: undefined,
            versionBinds: 'onEffectiveDay',
          },
        ],
      },
      competencies: [
        aCompetency(
          'web',
          { gold: { people: 1, with: 'A' } },
          { retirement: [{ ends: '2020-12-31' }, { stated: '2020-05-01', ends: '2020-01-20' }] },
        ),
        aCompetency(
          'cloud',
          { gold: { people: 1, with: 'A' } },
          { succeeds: [{ competency: 'web', from: '2020-01-10', stated: '2020-04-01', how: 'renamed' }] },
        ),
      ],
    });
    const statuses = [{ status: 'web', level: 'gold', from: '2019-06-01' }];
    const of = (now: string) =>
      correctionOf({
        programme: closing,
        facts: aPartner(closing, { statuses }),
        knownThen,
        knownNow: instant(now),
        claims: [gold],
      });
    expect(of('2020-03-01')).toEqual({ statements: [], answers: [], decisions: [] });
    expect(of('2020-07-01').statements.map((one) => [one.about.kind, one.change, one.from])).toEqual([
      ['closing', 'restated', '2020-01-20'],
      ['succession', 'added', '2020-01-10'],
      ['policy', 'added', '2019-12-01'],
    ]);
    // Nobody holds the credential, so the policy that was said in March had ended the award in December.
    expect(of('2020-03-15').answers).toMatchObject([
      { days: { from: '2019-12-01', to: '2020-02-01' }, knownThen: { held: true }, knownNow: { held: false } },
    ]);
    const certified = aPartner(closing, { statuses, people: [{ id: 'ana', credentials: ['A'] }] });
    expect(
      correctionOf({ programme: closing, facts: certified, knownThen, knownNow, claims: [gold] }).answers,
    ).toMatchObject([
      { days: { from: '2020-01-10', to: '2020-01-20' }, knownNow: { held: false, verdict: 'met' } },
      { days: { from: '2020-01-21', to: '2020-02-01' }, knownNow: { held: false, verdict: 'not-met' } },
    ]);
  });

  test('of how an open question is read alters answers and decisions, of questions that the claims ask, in the pack and beside it', () => {
    const ask = (question: string) => ({
      question,
      readings: { one: { people: 1, with: 'A' }, two: { people: 2, with: 'A' } },
    });
    const readings = { one: 'One', two: 'Two' };
    const asking = aProgramme({
      programme: {
        lifecycle,
        questions: {
          how: { text: 'How many?', readings, rulings: [{ reading: 'one', from: '2019-01-01', stated: '2020-03-01' }] },
          whose: { text: 'Whose?', readings },
          other: { text: 'Other?', readings },
        },
      },
      competencies: [
        aCompetency('web', { gold: { meets: 'cloud', level: 'gold' }, silver: ask('how') }),
        aCompetency('cloud', { gold: ask('whose') }),
        aCompetency('data', { gold: ask('other') }),
      ],
    });
    const facts = aPartner(asking, { people: [{ id: 'ana', credentials: ['A'] }], statuses: held });
    const beside = (question: string, from: string, to: Instant = endOfTime): RulingBeside => ({
      ...{ kind: 'ruling', question, reading: 'one', from: day('2019-01-01'), stated: day(from), by: 'The board' },
      ...{ knownFrom: instant(from), knownTo: to },
    });
    const of = (level: string, ...rulings: readonly RulingBeside[]) =>
      correctionOf({
        ...{ programme: asking, rulings, facts, knownThen, knownNow },
        claims: [{ competency: 'web', level }],
      });
    const told = ({ statements, answers, decisions }: ReturnType<typeof of>) => ({
      statements: statements.map(({ about, change, from }) => [about, change, from]),
      answers: answers.map((one) => [one.knownThen.verdict, one.knownNow.verdict]),
      decisions: decisions.map((one) => [one.decision, one.knownThen, one.knownNow]),
    });
    const about = (question: string) => ({ kind: 'ruling', question });

    expect(told(of('silver'))).toMatchObject({
      statements: [[about('how'), 'added', '2019-01-01']],
      answers: [['undetermined', 'met']],
    });
    expect(of('gold', beside('other', '2020-03-01'))).toEqual({ statements: [], answers: [], decisions: [] });
    expect(told(of('gold', beside('whose', '2020-03-01'))).decisions).toEqual([
      ['awarded', 'undetermined', 'met'],
      ['renewed', 'undetermined', 'met'],
    ]);
    expect(told(of('gold', beside('whose', '2019-01-01', instant('2020-03-01'))))).toEqual({
      statements: [[about('whose'), 'withdrawn', '2019-01-01']],
      // Before it was held, and since.
      answers: [
        ['met', 'undetermined'],
        ['met', 'undetermined'],
      ],
      decisions: [
        ['awarded', 'met', 'undetermined'],
        ['renewed', 'met', 'undetermined'],
      ],
    });
    expect(of('gold', beside('whose', '2019-01-01', knownThen)).answers).toEqual([]);
  });

  test('is none where an exam was passed since, however soon it became known', () => {
    expect(
      correct({ people: [{ id: 'ana', credentials: [{ item: 'A', earned: '2020-05-04', knownFrom: '2020-05-04' }] }] }),
    ).toEqual({ statements: [], answers: [], decisions: [] });
  });

  test('names exactly the days on which evaluating with what was known then and now differs', () => {
    const moment = fc.constantFrom('2019-06-01', '2020-02-15', '2020-03-10', '2020-06-20');
    const earned = fc.constantFrom('2019-12-20', '2020-01-05', '2020-02-20', '2020-04-01');
    const credential = fc
      .record({
        item: fc.constantFrom('A', 'B'),
        earned,
        knownFrom: moment,
        knownTo: fc.option(moment, { nil: undefined }),
      })
      .filter((one) => one.knownTo === undefined || one.knownTo > one.knownFrom)
      .map(({ knownTo, ...one }) => ({ ...one, ...(knownTo !== undefined && { knownTo }) }));
    let altered = 0;
    fc.assert(
      fc.property(fc.array(credential, { minLength: 1, maxLength: 4 }), fc.boolean(), (credentials, isHeld) => {
        const partner = {
          people: credentials.map((one, index) => ({ id: `p${index}`, credentials: [one] })),
          ...(isHeld && { statuses: held }),
        };
        const facts = aPartner(programme, partner);
        const { answers, statements } = correct(partner);
        const told = new Set<string>();
        for (const { days, ...answer } of answers)
          for (let on = days.from; on <= days.to; on = addDays(on, 1))
            told.add(`${on} ${answer.knownThen.verdict} ${answer.knownNow.verdict}`);
        const first = statements.map((one) => one.from).reduce((a, b) => (a < b ? a : b), day('2020-06-30'));
        const found = new Set<string>();
        for (let on = day('2019-12-15'); on <= '2020-02-01'; on = addDays(on, 1)) {
          const at = (knownAt: typeof knownThen) => ({
            verdict: evaluate({ programme, facts, ...gold, day: on, knownAt }).verdict,
            held: heldOn({ programme, facts, ...gold, day: on, knownAt }).held,
          });
          const [before, after] = [at(knownThen), at(knownNow)];
          if ((before.verdict !== after.verdict || before.held !== after.held) && on >= first)
            found.add(`${on} ${before.verdict} ${after.verdict}`);
        }
        expect(told).toEqual(found);
        altered += answers.length;
      }),
      { numRuns: 40 },
    );
    expect(altered).toBeGreaterThan(10);
  });
});
