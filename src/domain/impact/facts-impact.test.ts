import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { programmeAsking } from '../../../test/builders/arbitrary-rules.ts';
import { dayNear, timedClause, timedPartner } from '../../../test/builders/arbitrary-times.ts';
import { type Claim, claimName, type Facts } from '../membership/facts.ts';
import { ifLeaves } from '../membership/if-leaves.ts';
import { assess } from '../standing/assess.ts';
import { addDays, type Day, day } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import { factsImpact } from './facts-impact.ts';
import { type AwardForecast, forecast } from './forecast.ts';
import { isGapWider } from './gap.ts';

const [today, until] = [day('2020-05-20'), day('2020-10-31')];

describe('What a leaver does', () => {
  const arbitrary = fc
    .record({
      web: timedClause,
      cloud: timedClause,
      partner: timedPartner,
      last: dayNear,
      claims: fc.constantFrom([], ['web/gold', 'cloud/gold']),
      person: fc.nat(),
      lifecycle: fc.constantFrom('atRenewal', 'continuous'),
      perPerson: fc.boolean(),
    })
    .map(({ web, cloud, lifecycle, perPerson, partner, claims, ...rest }) => ({
      ...rest,
      programme:
        programmeAsking(cloud) &&
        programmeAsking(web, {
          programme: perPerson ? { counting: { rules: [{ awardsPerPerson: 1 }] } } : {},
          competency: aCompetency('web', { gold: web }, { lifecycle: { enforcement: lifecycle, term: { months: 2 } } }),
          competencies: [aCompetency('cloud', { gold: cloud })],
        }),
      partner: {
        ...partner,
        claims,
        statuses: [...partner.statuses, { status: 'web', level: 'gold', from: '2020-04-01' }],
      } as WrittenTree,
    }))
    .filter(({ programme }) => programme !== undefined);

  /** The same by another way: in the facts, after they were read. */
  const left = (facts: Facts, person: string, last: Day): Facts => ({
    ...facts,
    people: facts.people.map((one) =>
      one.id !== person
        ? one
        : {
            ...one,
            affiliations: one.affiliations
              .filter(({ from }) => from <= last)
              .map((each) => ({ ...each, to: each.to < last ? each.to : last })),
          },
    ),
  });

  test('equals the forecast and the standing made after the leaver has left', () => {
    fc.assert(
      fc.property(arbitrary, ({ programme, partner, last, person }) => {
        if (!programme) return;
        const people = partner['people'] as readonly { readonly id: string; readonly count?: number }[];
        const named = people.filter(({ count }) => count === undefined);
        const who = named[person % Math.max(named.length, 1)]?.id ?? 'nobody';
        const before = aPartner(programme, partner);
        const after = aPartner(programme, ifLeaves(partner, who, last) as WrittenTree);
        const gone = left(before, who, last);
        const on = last < today ? today : addDays(last, 1);
        const impacts = factsImpact({ programme, before, after, day: today, on, until, knownAt: endOfTime });
        const claims = impacts.map(({ claim }) => claim);
        for (const [side, facts] of [
          ['before', before],
          ['after', gone],
        ] as const) {
          const ahead = forecast({ programme, facts, day: today, until, knownAt: endOfTime, claims });
          for (const impact of impacts) {
            const state = impact[side];
            const award = ahead.awards.find((one) => claimName(one.claim) === claimName(impact.claim));
            expect(state).toMatchObject({
              held: award?.heldToday,
              ...(award?.safeUntil !== undefined && { safeUntil: award.safeUntil }),
              ...(award?.risk && { risk: award.risk.from === undefined ? {} : { from: award.risk.from } }),
            });
            expect(state.risk?.renewal?.anniversary).toBe(surelyFailing(award)?.renewal.anniversary);
            expect([state.safeUntil, state.risk === undefined]).toEqual([award?.safeUntil, award?.risk === undefined]);
            expect(state.verdict).toBe(verdictOf(programme, facts, impact.claim, on));
          }
        }
      }),
      { numRuns: 120 },
    );
  });

  const surelyFailing = (award: AwardForecast | undefined) =>
    award?.risk?.renewal?.verdict === 'not-met' && !award.risk.awaits ? award.risk.renewal : undefined;

  const verdictOf = (programme: Parameters<typeof assess>[0]['programme'], facts: Facts, claim: Claim, on: Day) => {
    const claims = facts.claims.length > 0 ? facts.claims : [claim];
    const { claims: judged } = assess({ programme, facts, day: on, knownAt: endOfTime, claims });
    const found = judged.find((one) => claimName(one.claim) === claimName(claim));
    return facts.claims.length > 0 ? found?.together : found?.alone.verdict;
  };

  test('is nothing where nothing changes, whoever it is', () => {
    fc.assert(
      fc.property(arbitrary, ({ programme, partner, last }) => {
        if (!programme) return;
        const facts = aPartner(programme, partner);
        const on = last < today ? today : last;
        const impacts = factsImpact({
          programme,
          before: facts,
          after: facts,
          day: today,
          on,
          until,
          knownAt: endOfTime,
        });
        expect(impacts.filter(({ effect }) => effect !== 'same')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('What a change of the facts does', () => {
  const programme = aProgramme({
    programme: { counting: { rules: [{ awardsPerPerson: 1 }] } },
    competencies: ['web', 'data', 'cloud'].map((id) =>
      aCompetency(id, { gold: { people: 1, with: 'A' } }, { lifecycle: { enforcement: 'atRenewal' } }),
    ),
  });
  const file = (names: readonly string[], held: readonly string[], claims: readonly string[]): WrittenTree => ({
    people: names.map((id) => ({ id, credentials: ['A'] })),
    statuses: held.map((status) => ({ status, level: 'gold', from: '2019-09-01' })),
    claims,
  });
  const impactOf = (before: WrittenTree, after: WrittenTree) =>
    factsImpact({
      ...{ programme, before: aPartner(programme, before), after: aPartner(programme, after) },
      ...{ day: today, on: day('2020-06-01'), until, knownAt: endOfTime },
    });

  test('on awards that share people is told of the one for which nobody is left, which only counting together shows', () => {
    const claims = ['web/gold', 'data/gold'];
    const impacts = impactOf(file(['ana', 'bo'], ['web'], claims), file(['ana'], ['web'], claims));
    expect(impacts).toMatchObject([
      { claim: { competency: 'data' }, effect: 'worse', before: { verdict: 'met' }, after: { verdict: 'not-met' } },
      { claim: { competency: 'web' }, effect: 'same', before: { verdict: 'met' }, after: { verdict: 'met' } },
    ]);
  });

  test('on a held award is from when it is at risk and until when it is held', () => {
    const [impact] = impactOf(file(['ana'], ['web'], ['web/gold']), file([], ['web'], ['web/gold']));
    expect(impact).toMatchObject({
      effect: 'worse',
      before: { verdict: 'met', held: true },
      after: { verdict: 'not-met', held: true, safeUntil: '2020-09-01', risk: {} },
    });
    expect(impact?.before).not.toHaveProperty('risk');
    expect(impact?.before).not.toHaveProperty('safeUntil');
  });

  test('on an award that is at risk either way is what closes the gap, where that takes more or less', () => {
    const three = aProgramme({
      competency: aCompetency('web', { gold: { people: 3, with: 'A' } }, { lifecycle: { enforcement: 'atRenewal' } }),
    });
    const of = (certified: readonly string[], others: readonly string[]) =>
      aPartner(three, {
        people: [...certified.map((id) => ({ id, credentials: ['A'] })), ...others.map((id) => ({ id }))],
        statuses: [{ status: 'web', level: 'gold', from: '2019-09-01' }],
      });
    const impactIn = (before: Facts, after: Facts) =>
      factsImpact({ programme: three, before, after, day: today, on: day('2020-06-01'), until, knownAt: endOfTime });
    const [two, one] = [of(['ana', 'bo'], ['cy', 'di', 'eve']), of(['ana'], ['cy', 'di', 'eve'])];
    const [wider] = impactIn(two, one);
    expect(wider).toMatchObject({
      effect: 'same',
      gap: { before: { exams: 1, newPeople: 0 }, after: { exams: 2, newPeople: 0 } },
    });
    expect([wider, impactIn(one, two)[0]].map((impact) => isGapWider(impact?.gap))).toEqual([true, false]);
    expect(impactIn(two, two)[0]).not.toHaveProperty('gap');
    // Where too few are left to pass it, somebody has to come: that is more than any exam.
    const [few] = impactIn(two, of(['ana'], ['cy']));
    expect(few).toMatchObject({ gap: { after: { newPeople: 1 } } });
    expect(isGapWider(few?.gap)).toBe(true);
  });

  test('that helps stands after what harms, and before what stays', () => {
    const claims = ['web/gold', 'cloud/gold'];
    const impacts = impactOf(file(['ana'], ['web', 'cloud'], claims), file(['ana', 'bo'], ['web', 'cloud'], claims));
    expect(impacts.map(({ claim, effect }) => [claim.competency, effect])).toEqual([
      ['cloud', 'better'],
      ['web', 'same'],
    ]);
  });

  test('is told of what is claimed and of what is held besides, and of nothing where there is neither', () => {
    const names = (impacts: ReturnType<typeof impactOf>) => impacts.map(({ claim }) => claim.competency).sort();
    const held = file(['ana'], ['web'], ['data/gold']);
    expect(names(impactOf(held, held))).toEqual(['data', 'web']);
    const none = file(['ana'], [], []);
    expect(impactOf(none, none)).toEqual([]);
  });

  test('is not told of what ends by its record before anything is otherwise, nor of what is decided, and they are counted for', () => {
    const before = file(['ana', 'bo', 'cy'], ['web', 'data', 'cloud'], []);
    const ends = (to: string): WrittenTree => ({
      ...before,
      statuses: [
        { status: 'web', level: 'gold', from: '2019-09-01', to },
        ...['data', 'cloud'].map((status) => ({ status, level: 'gold', from: '2019-09-01' })),
      ],
    });
    const without = (tree: WrittenTree): WrittenTree => ({ ...tree, people: [{ id: 'ana', credentials: ['A'] }] });
    const worse = (tree: WrittenTree, decided: readonly Claim[] = []) =>
      factsImpact({
        ...{ programme, before: aPartner(programme, tree), after: aPartner(programme, without(tree)), decided },
        ...{ day: today, on: day('2020-06-01'), until, knownAt: endOfTime },
      })
        .filter(({ effect }) => effect === 'worse')
        .map(({ claim }) => claim.competency)
        .sort();
    const all = worse(before);
    expect(all.length).toBeGreaterThan(1);
    const [first = ''] = all;
    expect(worse(before, [{ competency: first, level: 'gold' }])).toEqual(all.slice(1));
    const told = (to: string) =>
      factsImpact({
        ...{ programme, before: aPartner(programme, ends(to)), after: aPartner(programme, without(ends(to))) },
        ...{ day: today, on: day('2020-06-01'), until, knownAt: endOfTime },
      }).map(({ claim }) => claim.competency);
    expect(told('2020-05-31')).not.toContain('web');
    expect(told('2020-06-01')).toContain('web');
  });

  test('names the text of the renewal that would fail, where today’s text is met without the leaver', () => {
    const texts = [1, 2].map((people) => ({
      ...{ id: `asks-${people}`, effective: people === 1 ? '2000-01-01' : '2020-07-01', announced: '2020-01-01' },
      levels: { gold: { people, with: 'A' } },
    }));
    const lifecycle = { enforcement: 'atRenewal', term: { months: 12 } };
    const harder = aProgramme({ competency: aCompetency('web', {}, { lifecycle, versions: texts }) });
    const [before, after] = [['ana', 'bo'], ['bo']].map((names) =>
      aPartner(harder, file(names, ['web'], ['web/gold'])),
    );
    const asked = { programme: harder, day: today, on: day('2020-06-01'), until, knownAt: endOfTime };
    expect(factsImpact({ ...asked, before: before as Facts, after: after as Facts })).toMatchObject([
      {
        effect: 'worse',
        before: { verdict: 'met' },
        after: { verdict: 'met', risk: { renewal: { anniversary: '2020-09-01', version: 'asks-2' } } },
      },
    ]);
  });

  describe('on an award that the partner claims and held once', () => {
    const gone = (people: readonly string[], award: WrittenTree): WrittenTree => ({
      ...file([], ['web'], ['web/gold', 'data/gold']),
      people: people.map((id) => ({ id, credentials: [{ item: 'A', earned: '2020-02-01' }] })),
      statuses: [
        { status: 'web', level: 'gold', from: '2019-09-01' },
        { status: 'data', level: 'gold', ...award },
      ],
    });
    const told = (before: WrittenTree, after: WrittenTree) =>
      impactOf(before, after).map(({ claim, effect }) => [claim.competency, effect]);
    const ended = { from: '2019-01-01', to: '2020-05-01' };
    const lapsed = { from: '2018-01-01' };

    test('is not told of what has ended, unless it is held again', () => {
      expect(told(gone(['ana', 'bo'], ended), gone(['ana'], ended))).toEqual([['web', 'same']]);
      expect(told(gone(['ana'], ended), gone(['ana', 'bo'], ended))).toEqual([['web', 'same']]);
      expect(told(gone(['ana'], ended), gone(['ana'], { from: '2019-12-01' }))).toContainEqual(['data', 'better']);
    });

    test('is told of what has lapsed where it would be met once more, and of nothing else', () => {
      const one = gone(['ana'], lapsed);
      expect(told(one, one)).toEqual([['web', 'same']]);
      expect(told(one, gone(['ana', 'bo'], lapsed))).toContainEqual(['data', 'better']);
    });
  });
});

test('more people can make an award worse off: another that comes first is met now, and people are counted for it', () => {
  const gold = (clause: WrittenTree) => ({ gold: clause });
  const programme = aProgramme({
    programme: { counting: { rules: [{ awardsPerPerson: 1 }] } },
    competency: aCompetency(
      'web',
      gold({
        all: [
          { people: 1, with: 'A' },
          { people: 2, with: 'B' },
        ],
      }),
    ),
    competencies: [aCompetency('cloud', gold({ people: 2, with: 'B' }))],
  });
  const partner = (people: readonly WrittenTree[]) =>
    aPartner(programme, {
      claims: ['web/gold', 'cloud/gold'],
      priority: ['web/gold', 'cloud/gold'],
      statuses: [{ status: 'cloud', level: 'gold', from: '2020-01-01' }],
      people,
    } as WrittenTree);
  const those = [
    { id: '1', credentials: ['B'] },
    { id: '2', credentials: ['B'] },
  ];
  const impacts = factsImpact({
    ...{ programme, day: today, on: today, until, knownAt: endOfTime },
    before: partner(those),
    after: partner([...those, { id: '3', credentials: ['A'] }]),
  });
  const cloud = impacts.find(({ claim }) => claim.competency === 'cloud');
  expect(cloud).toMatchObject({
    ...{ effect: 'worse', before: { verdict: 'met' }, overtakenBy: [{ competency: 'web', level: 'gold' }] },
    after: {
      verdict: 'not-met',
      // The one with A does not compete: of the three places of web only two do.
      conflict: {
        ...{ with: [{ competency: 'web', level: 'gold' }], needed: 4, available: 2 },
        places: [
          { competing: 2, inAll: 3 },
          { competing: 2, inAll: 2 },
        ],
      },
    },
  });
});
