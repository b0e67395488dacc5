import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { programmeAsking } from '../../../test/builders/arbitrary-rules.ts';
import { timedClause, timedPartner } from '../../../test/builders/arbitrary-times.ts';
import type { Programme } from '../catalogue/programme.ts';
import { heldOn } from '../standing/held.ts';
import { addDays, day } from '../time/day.ts';
import { endOfTime, type Instant, readInstant } from '../time/instant.ts';
import { withoutRelease } from './changed-competencies.ts';
import { comparisonOf } from './comparison.ts';
import { impactOn } from './impact.ts';

const mpnLike: WrittenTree = {
  term: { months: 12 },
  enforcement: 'atRenewal',
  window: { opens: { days: -90 }, closes: { days: 0 } },
  versionBinds: 'atRenewal',
};

const text = (item: string): WrittenTree => ({ people: 1, with: item });

const twoTexts = (policy: WrittenTree = {}, release: WrittenTree = {}, old: WrittenTree = {}): Programme =>
  aProgramme({
    programme: { lifecycle: { ...mpnLike, ...policy } },
    competency: aCompetency(
      'web',
      {},
      {
        versions: [
          { id: 'old', effective: '2000-01-01', levels: { silver: text('A'), gold: text('B') }, ...old },
          { id: 'new', effective: '2020-06-10', levels: { silver: text('C'), gold: text('B') }, ...release },
        ],
      },
    ),
  });

interface Given {
  readonly programme?: Programme;
  readonly held?: readonly string[];
  readonly award?: WrittenTree;
  readonly statuses?: readonly WrittenTree[];
  readonly on?: string;
}

function impactGiven({ programme = twoTexts(), held = ['A'], award, statuses, on = '2020-07-01' }: Given) {
  const facts = aPartner(programme, {
    people: [{ id: 'ana', credentials: held }],
    statuses: statuses ?? (award ? [{ status: 'web', level: 'silver', from: '2019-09-15', ...award }] : []),
  });
  const comparison = comparisonOf(withoutRelease(programme, 'new'), programme);
  return impactOn({ comparison, facts, day: day(on), knownAt: endOfTime });
}

const ofSilver = (given: Given) => {
  const { levels, unaffected } = impactGiven(given);
  const level = levels.find((one) => one.claim.level === 'silver');
  const why = unaffected.find((one) => one.claim.level === 'silver');
  return level ? `${level.effect} ${level.on}` : `${why?.why}${why?.until === undefined ? '' : ` ${why.until}`}`;
};

describe('the impact on a level that is held', () => {
  it.each([
    [['A'], 'lost 2020-09-15'],
    [['A', 'C'], 'kept 2020-09-15'],
    [['C'], 'relieved 2020-09-15'],
    [['B'], 'fails-anyway 2020-09-15'],
  ])('with %j is: %s', (held, effect) => expect(ofSilver({ held, award: {} })).toBe(effect));

  it('is open where the data admits both', () => {
    const credentials = ['A', { item: 'C', state: 'disputed' }] as never;
    expect(ofSilver({ held: credentials, award: {} })).toBe('open 2020-09-15');
  });

  it('says by which texts, at which renewal, and what would keep it', () => {
    expect(impactGiven({ award: {} }).levels).toMatchObject([
      {
        before: { verdict: 'met', version: 'old' },
        after: { verdict: 'not-met', version: 'new' },
        renewal: { anniversary: '2020-09-15', window: { from: '2020-06-17', to: '2020-09-15' } },
        standing: { ways: [{ exams: 1, newPeople: 0, steps: [{ people: 1, candidates: [{ person: 'ana' }] }] }] },
      },
    ]);
  });

  it('comes at the first renewal at least the notice after the announcement', () => {
    const programme = twoTexts({ notice: { days: 120 } }, { announced: '2020-05-25' });
    expect(ofSilver({ programme, award: {} })).toBe('lost 2021-09-15');
    expect(ofSilver({ programme, award: { anniversary: '09-22' } })).toBe('lost 2020-09-22');
  });

  it('comes at the next renewal where this one is done already, recorded or by what was there in its window', () => {
    expect(ofSilver({ award: { renewed: '2020-06-20' } })).toBe('lost 2021-09-15');
    const earlier = { item: 'C', earned: '2020-01-01', validThrough: '2020-06-20' };
    expect(ofSilver({ held: [earlier] as never, award: {} })).toBe('relieved 2020-09-15');
  });

  it('is not the first to decide where an earlier renewal fails with or without the change, and that one is named', () => {
    const coming = twoTexts({}, { effective: '2020-12-01', announced: '2020-05-25' });
    const impact = (held: readonly string[], on = '2020-07-01') =>
      impactGiven({ programme: coming, held, award: {}, on }).levels.filter((one) => one.held)[0];
    expect(impact([])).toMatchObject({
      effect: 'fails-anyway',
      on: '2021-09-15',
      failsEarlier: { on: '2020-09-15', renewal: { anniversary: '2020-09-15' }, standing: { verdict: 'not-met' } },
    });
    expect(impact(['A'])).toMatchObject({ effect: 'lost', on: '2021-09-15' });
    expect(impact(['A'])?.failsEarlier).toBeUndefined();
    expect(impact([], '2020-10-01')?.failsEarlier).toBeUndefined();
  });

  it('waits for an extension, and for an anniversary that one has moved', () => {
    const granted = {
      kind: 'extension',
      competency: 'web',
      from: '2020-09-01',
      to: '2020-10-31',
      by: 'x',
      reason: 'x',
    };
    const onDay = (exception: WrittenTree, today = '2020-07-01') => {
      const programme = twoTexts();
      const facts = aPartner(programme, {
        people: [{ id: 'ana', credentials: ['A'] }],
        statuses: [{ status: 'web', level: 'silver', from: '2019-09-15' }],
        exceptions: [exception],
      });
      const comparison = comparisonOf(withoutRelease(programme, 'new'), programme);
      return impactOn({ comparison, facts, day: day(today), knownAt: endOfTime }).levels[0]?.on;
    };
    expect(onDay(granted)).toBe('2020-10-31');
    expect(onDay(granted, '2020-09-20')).toBe('2020-10-31');
    expect(onDay(granted, '2020-11-01')).not.toBe('2020-10-31');
    expect(onDay({ ...granted, moves: { months: 3 } })).toBe('2020-12-15');
  });

  it('ends with the window where the programme renews after the anniversary', () => {
    const window = { opens: { days: 1 }, closes: { days: 30 } };
    expect(ofSilver({ programme: twoTexts({ window }), award: {} })).toBe('lost 2020-10-15');
  });

  it('comes when the text does where rules bind by date, and on the next check day where there are such', () => {
    const continuous = twoTexts({ enforcement: 'continuous', versionBinds: 'onEffectiveDay', window: undefined });
    expect(ofSilver({ programme: continuous, award: {}, on: '2020-06-01' })).toBe('lost 2020-06-10');
    expect(ofSilver({ programme: continuous, award: {}, on: '2020-06-20' })).toBe('lost 2020-06-09');
    const checked = {
      enforcement: 'checkDays',
      checkDays: ['01-15', '07-15'],
      versionBinds: 'onEffectiveDay',
      window: undefined,
    };
    expect(ofSilver({ programme: twoTexts(checked), award: {}, on: '2020-06-01' })).toBe('lost 2020-07-15');
    const grandfathering = twoTexts({ enforcement: 'continuous' });
    expect(ofSilver({ programme: grandfathering, award: {}, on: '2020-06-20' })).toBe('lost 2020-09-15');
  });
});

describe('a change that has bound already', () => {
  it('says since when, and that the award was lost or kept', () => {
    const after = { on: '2020-11-01' };
    expect(impactGiven({ award: {}, ...after }).levels).toMatchObject([
      { effect: 'lost', on: '2020-09-15', since: '2020-09-16', renewal: { anniversary: '2020-09-15' } },
    ]);
    expect(impactGiven({ held: ['C'], award: {}, ...after }).levels).toMatchObject([
      { effect: 'relieved', on: '2020-09-15', since: '2020-09-16' },
    ]);
    expect(impactGiven({ held: ['A', 'C'], award: {}, ...after }).levels).toMatchObject([
      { effect: 'kept', on: '2021-09-15', since: '2020-09-15' },
    ]);
    const renewed = { renewals: [{ done: '2020-09-01', for: '2020-09-15' }] };
    expect(impactGiven({ award: renewed, ...after }).levels).toMatchObject([
      { effect: 'lost', on: '2021-09-15', since: '2020-09-15' },
    ]);
  });

  it('keeps an award for its grace only, after a renewal that failed', () => {
    const graceful = twoTexts({ grace: { days: 90 } });
    expect(impactGiven({ programme: graceful, award: {}, on: '2020-11-01' }).levels).toMatchObject([
      { effect: 'lost', on: '2020-12-14', since: '2020-09-16' },
    ]);
  });

  it('is told where nothing ahead differs', () => {
    const ending = { to: '2021-06-30', renewals: [{ done: '2020-09-01', for: '2020-09-15' }] };
    expect(impactGiven({ award: ending, on: '2020-11-01' }).unaffected).toContainEqual({
      claim: { competency: 'web', level: 'silver' },
      why: 'bound',
      since: '2020-09-15',
    });
  });

  it('is still ahead while the renewal at which it binds can be done', () => {
    const window = { opens: { days: 1 }, closes: { days: 30 } };
    const { levels } = impactGiven({ programme: twoTexts({ window }), award: {}, on: '2020-09-20' });
    expect(levels).toMatchObject([{ effect: 'lost', on: '2020-10-15' }]);
    expect(levels[0]).not.toHaveProperty('since');
  });
});

describe('a level that is not touched', () => {
  it('keeps its rule', () => {
    const { levels, unaffected } = impactGiven({
      held: ['B'],
      statuses: [{ status: 'web', level: 'gold', from: '2019-09-15' }],
    });
    expect(levels).toEqual([]);
    expect(unaffected).toEqual([
      { claim: { competency: 'web', level: 'silver' }, why: 'not-held' },
      { claim: { competency: 'web', level: 'gold' }, why: 'same-rule' },
    ]);
  });

  it('ends first', () => {
    expect(ofSilver({ award: { to: '2020-08-31' } })).toBe('ends-first 2020-08-31');
    expect(ofSilver({ award: { to: '2020-09-14' } })).toBe('lost 2020-09-15');
  });
});

describe('a change that was not known yet', () => {
  it('is told as such to holders and others', () => {
    const programme = twoTexts({}, { announced: '2020-05-25' });
    const facts = aPartner(programme, { statuses: [{ status: 'web', level: 'silver', from: '2019-09-15' }] });
    const comparison = comparisonOf(withoutRelease(programme, 'new'), programme);
    const knownAt = readInstant('2020-05-01') as Instant;
    expect(impactOn({ comparison, facts, day: day('2020-07-01'), knownAt })).toMatchObject({
      levels: [],
      unaffected: [{ why: 'not-known' }, { why: 'not-known' }],
    });
  });
});

describe('a level that is not held', () => {
  it('is gained or closed from the day of the text, and told apart from what does not move', () => {
    expect(ofSilver({ held: ['C'], on: '2020-06-01' })).toBe('gained 2020-06-10');
    expect(ofSilver({ held: ['A'], on: '2020-07-01' })).toBe('closed 2020-07-01');
    expect(ofSilver({ held: ['A', 'C'] })).toBe('not-held');
  });
});

describe('a change behind the texts', () => {
  const ending = (acceptedUntil: string) =>
    aProgramme({
      exams: { A: { retirement: [{ retires: '2019-06-30', acceptedUntil }] }, B: {}, C: {}, D: {} },
      programme: { lifecycle: mpnLike },
      competency: aCompetency('web', { silver: text('A') }),
    });
  const impactOf = (before: string, after: string) => {
    const comparison = comparisonOf(ending(before), ending(after));
    const facts = aPartner(comparison.after, {
      people: [{ id: 'ana', credentials: ['A'] }],
      statuses: [{ status: 'web', level: 'silver', from: '2019-09-15' }],
    });
    return impactOn({ comparison, facts, day: day('2020-07-01'), knownAt: endOfTime });
  };

  it('is found at the first renewal at which an item no longer counts', () => {
    expect(impactOf('2022-12-31', '2020-12-31').levels).toMatchObject([{ effect: 'lost', on: '2021-09-15' }]);
    expect(impactOf('2021-12-31', '2021-12-01')).toMatchObject({
      levels: [],
      unaffected: [{ why: 'nothing-moves' }],
    });
  });

  it('is told where the level fails anyway and now takes more to meet, and where its end lies beyond the change', () => {
    const state = (acceptedUntil: string): Programme =>
      aProgramme({
        programme: { lifecycle: mpnLike },
        exams: { A: { retirement: [{ acceptedUntil }] }, B: {} },
        competency: aCompetency(
          'web',
          { silver: { all: [text('A'), text('B')] } },
          { retirement: { ends: '2023-06-30' } },
        ),
      });
    const given = (credentials: readonly string[], acceptedUntil = '2020-08-31') => {
      const comparison = comparisonOf(state('2022-12-31'), state(acceptedUntil));
      const facts = aPartner(comparison.after, {
        people: [{ id: 'ana', credentials }],
        statuses: [{ status: 'web', level: 'silver', from: '2019-09-15' }],
      });
      return impactOn({ comparison, facts, day: day('2020-07-01'), knownAt: endOfTime });
    };
    expect(given(['A']).levels).toMatchObject([
      { effect: 'fails-anyway', on: '2020-09-15', standing: { gaps: [{}, {}] } },
    ]);
    expect(given([], '2022-06-30')).toMatchObject({ levels: [], unaffected: [{ why: 'nothing-moves' }] });
  });

  it('reaches a competency that asks for the changed one', () => {
    const asking = (item: string) =>
      aProgramme({
        programme: { lifecycle: mpnLike },
        competencies: [
          aCompetency('web', { silver: text(item) }),
          aCompetency('cloud', { gold: { meets: 'web', level: 'silver' } }),
        ],
      });
    expect(comparisonOf(asking('A'), asking('B')).changed).toMatchObject([
      { id: 'web', behind: false },
      { id: 'cloud', behind: true },
    ]);
  });
});

const lifecycle: fc.Arbitrary<WrittenTree> = fc.record({
  enforcement: fc.constant('atRenewal'),
  term: fc.constantFrom({ months: 1 }, { months: 2 }, { days: 45 }),
  window: fc.constantFrom(
    { opens: { days: -20 }, closes: { days: 0 } },
    { opens: { days: 1 }, closes: { days: 15 } },
    { opens: { days: 0 }, closes: { days: 0 } },
  ),
  versionBinds: fc.constantFrom('atRenewal', 'onEffectiveDay'),
  notice: fc.constantFrom({ days: 0 }, { days: 20 }),
});

test('What is lost, kept or relieved at a renewal is what the status itself says on the day after its window', () => {
  const seen = new Map<string, number>();
  const award = fc.constantFrom<WrittenTree>(
    { from: '2020-05-01' },
    { from: '2020-04-20', renewed: '2020-05-20' },
    { from: '2020-04-29', to: '2020-06-29' },
  );
  fc.assert(
    fc.property(timedClause, timedClause, lifecycle, timedPartner, award, (old, now, policy, partner, held) => {
      const probe = [old, now].map((one) => programmeAsking(one));
      fc.pre(probe.every((one) => one !== undefined));
      const versions = [
        { id: 'old', effective: '2000-01-01', levels: { gold: old } },
        { id: 'new', effective: '2020-06-10', announced: '2020-05-25', levels: { gold: now } },
      ];
      const competency = aCompetency('web', {}, { lifecycle: policy, versions });
      const after = programmeAsking(old, { competency }) as Programme;
      const before = withoutRelease(after, 'new');
      const statuses = [...(partner.statuses as WrittenTree[]), { status: 'web', level: 'gold', ...held }];
      const facts = aPartner(after, { ...partner, statuses });
      const asked = { facts, knownAt: endOfTime, day: day('2020-05-20') };
      const { levels, unaffected } = impactOn({ ...asked, comparison: comparisonOf(before, after) });
      for (const { effect, on, after: byNew, before: byOld } of levels.filter((one) => one.held)) {
        const open = {
          ...facts,
          statuses: facts.statuses.map((one) => (one.status === 'web' ? { ...one, to: '9999-12-31' as never } : one)),
        };
        const heldAfter = (programme: Programme) =>
          heldOn({ ...asked, programme, facts: open, competency: 'web', level: 'gold', day: addDays(on, 1) }).held;
        expect([byOld.verdict === 'met', byNew.verdict === 'met']).toEqual([heldAfter(before), heldAfter(after)]);
        seen.set(effect, (seen.get(effect) ?? 0) + 1);
      }
      for (const { why } of unaffected) seen.set(why, (seen.get(why) ?? 0) + 1);
    }),
    { numRuns: 70 },
  );
  expect([...seen.keys()]).toEqual(expect.arrayContaining(['lost', 'relieved', 'fails-anyway', 'ends-first']));
});

describe('a release that is taken away', () => {
  it('leaves the text before it in force, also where its end was stated', () => {
    const programme = twoTexts({}, {}, { until: '2020-06-09' });
    expect(ofSilver({ programme, award: {} })).toBe('lost 2020-09-15');
  });
});

describe('a release that brings a merger', () => {
  const merged = (retirement?: WrittenTree) =>
    aProgramme({
      programme: { lifecycle: mpnLike },
      competencies: [
        aCompetency('web', { silver: text('A') }, retirement && { retirement }),
        aCompetency(
          'site',
          {},
          {
            succeeds: [{ competency: 'web', from: '2020-08-01', how: 'merged' }],
            versions: [{ id: 'new', effective: '2020-08-01', levels: { silver: text('C') } }],
          },
        ),
      ],
    });

  it.each([[undefined], [{ ends: '2020-07-31' }]])('is taken away whole, with the end %j', (retirement) => {
    const { levels } = impactGiven({ programme: merged(retirement), award: {} });
    expect(levels).toMatchObject([
      {
        effect: 'lost',
        on: '2020-09-15',
        becomes: [{ claim: { competency: 'site' }, on: '2020-08-01', how: 'merged' }],
      },
    ]);
  });
});
