import { describe, expect, test } from 'vitest';
import { aPartner, askedOn, people } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { heldOn } from '../standing/held.ts';
import { addDays, day } from '../time/day.ts';
import { optionsOf, problemsOfChoices, proposedFor } from './choice.ts';
import { loweredAward } from './lowered-award.ts';
import { renewalsAhead } from './renewals-ahead.ts';
import { choicesSubmitted, effectsOf } from './what-binds.ts';

const before = { enforcement: 'atRenewal', window: { opens: { days: -90 }, closes: { days: 0 } } };
const after = { enforcement: 'atRenewal', window: { opens: { days: 1 }, closes: { days: 31 } } };

/** Renewed after the anniversary, so that a payment comes after it as well: it decides when the next one is. */
const moving = (afterLatePayment: WrittenTree) => ({ ...after, afterLatePayment });

const levels = { silver: { people: 1, with: 'A' }, gold: { people: 2, with: 'A' } };
const programme = (lifecycle: WrittenTree = before) =>
  aProgramme({
    programme: { lifecycle, counting: { rules: [{ levels: ['gold'], awardsPerPerson: 1 }] } },
    competencies: ['web', 'data'].map((id) => aCompetency(id, levels)),
  });

const renewed = { done: '2020-03-01', for: '2020-03-01' };

/** Web gold and data silver, renewed on 1 March; so many people hold A. */
const facts = (holders: number, overrides: WrittenTree = {}, rules = programme()) =>
  aPartner(rules, {
    people: people(Object.fromEntries(['ana', 'ben', 'cleo'].slice(0, holders).map((id) => [id, ['A']]))),
    statuses: [
      { status: 'web', level: 'gold', from: '2019-03-01', renewals: [renewed] },
      { status: 'data', level: 'silver', from: '2018-03-01', renewals: [renewed] },
    ],
    ...overrides,
  });

const ahead = (on: string, holders: number, overrides: WrittenTree = {}, lifecycle: WrittenTree = before) =>
  renewalsAhead({
    programme: programme(lifecycle),
    facts: facts(holders, overrides, programme(lifecycle)),
    ...askedOn({ day: on }),
  });

describe('The renewals of a partner', () => {
  test('are one for each renewal day, with its window and all awards that have it', () => {
    const other = { statuses: [{ status: 'web', level: 'gold', from: '2019-06-15' }] };
    expect(ahead('2020-12-10', 2)).toMatchObject([
      {
        anniversary: '2021-03-01',
        window: { from: '2020-12-01', to: '2021-03-01' },
        awards: [{ claim: { competency: 'web' } }, { claim: { competency: 'data' } }],
      },
    ]);
    expect(ahead('2020-04-10', 2, other).map(({ anniversary }) => anniversary)).toEqual(['2020-06-15']);
  });

  test('tell how each would go, at a lower level as well', () => {
    const [renewal] = ahead('2020-12-10', 1);
    const [web, data] = renewal?.awards ?? [];
    expect(web).toMatchObject({
      outlook: { verdict: 'not-met' },
      lower: [{ level: 'silver', outlook: { verdict: 'met' } }],
    });
    expect(data).toMatchObject({ outlook: { verdict: 'met' }, lower: [] });
    expect(web && proposedFor(web, day('2020-12-10'))).toEqual({ competency: 'web', level: 'gold', renewAt: 'silver' });
  });

  test('tell a lower level by the people, though it was never asked for before', () => {
    const never = { statuses: [{ status: 'web', level: 'gold', from: '2015-03-01' }] };
    // Nothing says that the earlier renewals were done: gold has lapsed, so there is nothing to renew.
    expect(ahead('2020-12-10', 1, never)).toEqual([]);
    const lately = { statuses: [{ status: 'web', level: 'gold', from: '2015-03-01', renewals: [renewed] }] };
    expect(ahead('2020-12-10', 1, lately)[0]?.awards[0]?.lower.map(({ level }) => level)).toEqual(['silver']);
  });

  test('offer no lower level that is held anyway', () => {
    const both = {
      statuses: ['gold', 'silver'].map((level) => ({
        status: 'web',
        level,
        from: '2019-03-01',
        renewals: [renewed],
      })),
    };
    expect(ahead('2020-12-10', 2, both)[0]?.awards.map(({ lower }) => lower)).toEqual([[], []]);
  });

  test('say where people would be counted twice', () => {
    const golds = {
      statuses: ['web', 'data'].map((status) => ({ status, level: 'gold', from: '2019-03-01', renewals: [renewed] })),
    };
    const [renewal] = ahead('2020-12-10', 2, golds);
    expect(renewal?.awards.map(({ outlook, together }) => [outlook.verdict, together])).toEqual([
      ['met', 'met'],
      ['met', 'not-met'],
    ]);
  });

  test('of what is renewed already say so, and nothing is chosen about it', () => {
    const done = {
      statuses: [
        {
          status: 'web',
          level: 'gold',
          from: '2019-03-01',
          renewals: [renewed, { done: '2020-12-05' }],
        },
      ],
    };
    const [renewal, next] = ahead('2020-12-10', 0, done);
    expect(renewal?.awards[0]?.outlook.done).toBe(true);
    // Its partner prepares for the next one from then on.
    expect(next).toMatchObject({ anniversary: '2022-03-01', awards: [{ claim: { level: 'gold' } }] });
    expect(renewal && problemsOfChoices([], renewal, day('2020-12-10'))).toEqual([]);
  });
});

describe('What a partner chooses', () => {
  const on = day('2020-12-10');
  const [renewal] = ahead(on, 1);
  if (!renewal) throw new Error('There is a renewal.');
  const choose = (web: string | null, data: string | null = 'silver') => [
    { competency: 'web', level: 'gold', renewAt: web },
    { competency: 'data', level: 'silver', renewAt: data },
  ];
  const kinds = (choices: Parameters<typeof problemsOfChoices>[0]) =>
    problemsOfChoices(choices, renewal, on).map(({ kind }) => kind);

  test('is about every award once, at a level whose requirement is met in the window so far', () => {
    expect(kinds(choose('silver'))).toEqual([]);
    expect(kinds(choose(null, null))).toEqual([]);
    expect(kinds(choose('gold'))).toEqual(['not-met-yet']);
    expect(kinds(choose('bronze'))).toEqual(['no-such-level']);
    expect(kinds(choose('silver').slice(1))).toEqual(['missing']);
    expect(kinds([...choose('silver'), ...choose('silver')])).toEqual(['chosen-twice', 'chosen-twice']);
    expect(kinds([...choose('silver'), { competency: 'cloud', level: 'gold', renewAt: null }])).toEqual([
      'not-renewed-here',
    ]);
  });

  test('cannot be what is met only later in the window, and the day is told', () => {
    const soon = { people: [{ id: 'ana', credentials: [{ item: 'A', earned: '2021-01-20' }] }] };
    const [later] = ahead(on, 0, soon);
    const [, data] = later?.awards ?? [];
    expect(data && optionsOf(data, on)).toMatchObject([{ level: 'silver', state: 'later' }]);
    expect(later && problemsOfChoices(choose(null), later, on)).toMatchObject([
      { kind: 'not-met-yet', from: '2021-01-20' },
    ]);
  });

  test('binds as it was chosen: kept, lowered with the new term, or let go at the end of the window', () => {
    expect(effectsOf(choicesSubmitted(choose('silver'), renewal), on)).toEqual([
      {
        kind: 'lowered',
        claim: { competency: 'web', level: 'gold' },
        level: 'silver',
        ends: '2021-02-28',
        anniversary: '2021-03-01',
      },
      { kind: 'renewed', claim: { competency: 'data', level: 'silver' }, anniversary: '2021-03-01' },
    ]);
    expect(effectsOf(choicesSubmitted(choose(null, null), renewal), on)).toMatchObject([
      { kind: 'let-go', ends: '2021-03-01' },
      { kind: 'let-go', ends: '2021-03-01' },
    ]);
  });

  test('lowers on the day itself where the window lies after the anniversary', () => {
    const [late] = ahead('2021-03-10', 1, {}, after);
    expect(late?.anniversary).toBe('2021-03-01');
    const choices = choicesSubmitted(choose('silver'), late ?? renewal);
    expect(effectsOf(choices, day('2021-03-12'))).toMatchObject([{ kind: 'lowered', ends: '2021-03-11' }, {}]);
  });

  test.each([
    ['before the anniversary', before, '2020-12-10', '2021-03-01', '2022-03-01'],
    ['after it', after, '2021-03-25', '2021-03-25', '2022-03-01'],
    ['paid late', moving({ days: 365 }), '2021-03-25', '2021-03-25', '2022-03-20'],
    // Counted back from the next anniversary, one more would lie between the payment and it.
    ['paid late, with longer than a term from there', moving({ days: 400 }), '2021-03-25', '2021-03-25', '2022-04-24'],
    ['paid late, with less than a term from there', moving({ days: 30 }), '2021-03-25', '2021-03-25', '2021-04-19'],
  ] as const)('comes to what the engine then holds, all on one day: %s', (_, lifecycle, today, begins, next) => {
    const rules = programme(lifecycle);
    const paid = today < begins ? today : '2021-03-20';
    const done = { done: day(today < begins ? today : '2021-03-15'), paid: day(paid), for: day('2021-03-01') };
    const chosen = { anniversary: done.for, lastDay: day('2021-03-31') };
    const [lowered] = effectsOf(
      choose('silver').map((one) => ({ ...one, ...chosen })),
      day(today),
    );
    const [higher] = facts(1, {}, rules).statuses;
    if (lowered?.kind !== 'lowered' || !higher) throw new Error('Gold goes on as silver.');
    const bound = aPartner(rules, {
      people: people({ ana: ['A'] }),
      statuses: [
        { status: 'web', level: 'gold', from: '2019-03-01', to: lowered.ends, renewals: [renewed] },
        loweredAward(higher, lowered, done, rules),
        { status: 'data', level: 'silver', from: '2018-03-01', renewals: [renewed, done] },
      ],
    });
    const held = (competency: string, level: string, when: string) =>
      heldOn({ programme: rules, facts: bound, competency, level, ...askedOn({ day: when }) });
    const days = [addDays(day(begins), -1), begins];
    expect(days.map((one) => [held('web', 'gold', one).held, held('web', 'silver', one).held])).toEqual([
      [true, false],
      [false, true],
    ]);
    // Once the time of this renewal is over.
    const together = renewalsAhead({ programme: rules, facts: bound, ...askedOn({ day: '2021-04-02' }) });
    expect(together.map(({ anniversary, awards }) => [anniversary, awards.length])).toEqual([[next, 2]]);
  });
});
