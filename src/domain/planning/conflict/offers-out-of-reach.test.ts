import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme } from '../../../../test/builders/a-programme.ts';
import { anOffer, aTraining, learningTerms, planDay } from '../../../../test/builders/a-training.ts';
import { companyInPlaces, exams, requestInPlaces } from '../../../../test/builders/arbitrary-places.ts';
import { day } from '../../time/day.ts';
import { endOfTime } from '../../time/instant.ts';
import type { TrainingOffer } from '../../training/training.ts';
import { modelFromRequest } from '../model-from-request.ts';
import { placesIn } from '../objective.ts';
import { plan } from '../plan.ts';
import type { PlanRequest } from '../plan-request.ts';
import { canMeet } from './can-meet.ts';
import { factName } from './conflict-fact.ts';
import { factsOf } from './facts-of-request.ts';
import { offersOutOfReach } from './offers-out-of-reach.ts';
import { goalWithout, thoughtAway } from './thought-away.ts';
import { whyImpossible } from './why-impossible.ts';

const effort = { solves: 2_000, nodes: 5_000 };
const possible = (request: PlanRequest, goal: readonly number[]) => canMeet(request, goal, { nodes: 5_000, left: 1 });
const inLyon = { countries: [], locations: ['Lyon'] };
const inGermany = { countries: ['DE'], locations: [] };

describe('A conflict of people who reach few offers', () => {
  test('is impossible with all its facts, whatever the others are, possible without any one, and made possible by each remedy', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(companyInPlaces, (company) => {
        const request = requestInPlaces(company, true);
        const result = plan(request);
        if ('plan' in result) return;
        const [why] = whyImpossible(result, request, effort);
        if (why?.conflict.kind !== 'facts') throw new Error('There is a reason.');
        const { facts, isMinimal } = why.conflict;
        expect(isMinimal).toBe(true);
        const { places: rows, model } = modelFromRequest(request);
        const own = new Set(facts.map(factName));
        const away = factsOf(request, why.goal, rows)
          .flat()
          .filter((one) => one.kind !== 'no-preparation' && !own.has(factName(one)));
        const places = model.targets.reduce((sum, { need }) => sum + placesIn(need), 0);
        const without = (gone: typeof away) =>
          possible(thoughtAway(request, gone, places), goalWithout(why.goal, gone));
        if (facts.some(({ kind }) => kind === 'no-preparation')) return;
        expect(without(away)).toBe('no');
        for (const fact of facts) {
          seen.set(fact.kind, (seen.get(fact.kind) ?? 0) + 1);
          expect(without([...away, fact])).toBe('yes');
        }
        for (const { remedy, cost } of why.found) {
          if (remedy.kind !== 'offered-there') continue;
          seen.set(remedy.kind, (seen.get(remedy.kind) ?? 0) + 1);
          const answer = plan({ ...request, options: { ...request.options, opened: remedy.of } });
          expect('plan' in answer && answer.plan.cost).toBe(cost);
        }
      }),
      { numRuns: 150 },
    );
    for (const kind of ['place', 'language', 'offered-there']) expect(seen.get(kind) ?? 0).toBeGreaterThan(1);
  });

  test('never has more to do with places where offers are opened: what was possible stays so, at no more cost', () => {
    let cheaper = 0;
    fc.assert(
      fc.property(companyInPlaces, fc.nat(), (company, which) => {
        const request = requestInPlaces(company, false);
        const facts = offersOutOfReach(request, exams);
        const fact = facts[which % Math.max(1, facts.length)];
        if (!fact) return;
        const [before, after] = [plan(request), plan(thoughtAway(request, [fact], 0))];
        if (!('plan' in before && 'plan' in after))
          throw new Error('There is always a plan where nothing must be met.');
        const met = (one: typeof before) => one.plan.targets.filter(({ isMet }) => isMet).length;
        expect(met(after)).toBeGreaterThanOrEqual(met(before));
        if (met(after) === met(before)) expect(after.plan.cost).toBeLessThanOrEqual(before.plan.cost);
        if (met(after) > met(before) || after.plan.cost < before.plan.cost) cheaper++;
      }),
      { numRuns: 60 },
    );
    expect(cheaper).toBeGreaterThan(5);
  });
});

interface Asked {
  readonly where: readonly unknown[];
  readonly offers: readonly TrainingOffer[];
  /** By person. */
  readonly languages?: readonly (readonly string[])[];
}

/** Two people have to pass A by 15 March, and nobody prepares alone. */
function asked({ where, offers, languages = [] }: Asked): PlanRequest {
  const programme = aProgramme({ competency: aCompetency('web', { gold: { people: 2, with: 'A' } }) });
  const people = where.map((affiliation, index) => ({ id: `p${index}`, affiliation: [affiliation] }));
  const { selfStudy: _, ...training } = aTraining({ A: 100 });
  return {
    programme,
    facts: aPartner(programme, { people }),
    training: { ...training, offers },
    learning: learningTerms({
      people: new Map(people.map(({ id }, index) => [id, { absences: [], languages: languages[index] ?? [] }])),
    }),
    day: planDay,
    knownAt: endOfTime,
    targets: [{ claim: { competency: 'web', level: 'gold' }, deadline: day('2020-03-15'), weight: 1, must: true }],
  };
}

function told(one: Asked) {
  const request = asked(one);
  const [why] = whyImpossible(plan(request), request, effort);
  if (why?.conflict.kind !== 'facts') throw new Error('There is a conflict.');
  const facts = why.conflict.facts.filter(({ kind }) => kind === 'place' || kind === 'language');
  const helps = why.found.flatMap(({ remedy, cost }) => (remedy.kind === 'offered-there' ? [[remedy.of, cost]] : []));
  return { facts, helps };
}

const lyon = { country: 'FR', location: 'Lyon' };
const kiel = { country: 'DE', location: 'Kiel' };

describe('What is out of reach', () => {
  test('is named with the place of the people, and that all offers are', () => {
    const offers = [anOffer('class', ['A'], { at: inGermany, price: 30 })];
    expect(told({ where: [lyon, kiel], offers })).toEqual({
      facts: [{ kind: 'place', item: 'A', places: [lyon], offers: ['class'], all: true }],
      helps: [[[{ kind: 'place', item: 'A', places: [lyon] }], 260]],
    });
  });

  test('is an offer of which only a class that is too late is held there, and its other classes would help', () => {
    const on = (id: string, from: string, at?: TrainingOffer['at']) => ({
      id,
      from: day(from),
      to: day(from),
      ...(at && { at }),
    });
    const sessions = [on('kiel', '2020-02-03'), on('lyon', '2020-06-08', inLyon)];
    const offers = [anOffer('class', ['A'], { at: inGermany, price: 30, sessions })];
    expect(told({ where: [lyon, kiel], offers })).toEqual({
      facts: [{ kind: 'place', item: 'A', places: [lyon], offers: ['class'], all: false }],
      helps: [[[{ kind: 'place', item: 'A', places: [lyon] }], 260]],
    });
  });

  test('is only what would be in time, where another offer is held there', () => {
    const offers = [
      anOffer('class', ['A'], { at: inGermany }),
      anOffer('lessons', ['A'], { duration: { days: 300 } }),
      anOffer('ended', ['A'], { to: day('2019-12-31') }),
    ];
    expect(told({ where: [lyon, kiel], offers }).facts).toEqual([
      { kind: 'place', item: 'A', places: [lyon], offers: ['class'], all: false },
    ]);
  });

  test('is told for each place, and for all of them together where no single one would do', () => {
    const offers = [anOffer('class', ['A'], { at: { countries: ['AT'], locations: [] } })];
    const opened = [kiel, lyon].map((one) => ({ kind: 'place', item: 'A', places: [one] }));
    expect(told({ where: [lyon, kiel], offers }).helps).toEqual([[opened, 200]]);
  });

  test('is one fact for many places of which the same is to be said', () => {
    const offers = [anOffer('class', ['A'], { at: { countries: ['AT'], locations: [] } })];
    const places = Array.from({ length: 9 }, (_, index) => ({ location: `town-${index}` }));
    const of = (where: readonly unknown[]) => offersOutOfReach(asked({ where, offers }), ['A']);
    expect(of(places)).toEqual([{ kind: 'place', item: 'A', places, offers: ['class'], all: true }]);
    expect(of(places.slice(1))).toHaveLength(8);
  });

  test('is the language that people learn in, where nothing is offered in it', () => {
    const offers = [anOffer('cours', ['A'], { languages: ['fr'] })];
    expect(told({ where: [lyon, kiel], offers, languages: [['de'], ['de']] })).toEqual({
      facts: [{ kind: 'language', item: 'A', language: 'de', offers: ['cours'], all: true }],
      helps: [[[{ kind: 'language', item: 'A', language: 'de' }], 200]],
    });
  });

  test('has to be offered in both, the place and the language, where neither alone would do', () => {
    const offers = [anOffer('cours', ['A'], { languages: ['fr'], at: inLyon })];
    const { facts, helps } = told({ where: [kiel, kiel], offers, languages: [['de'], ['de']] });
    // Each of the two rules it out by itself, so only one of them is told; what helps is both.
    expect(facts.map(({ kind }) => kind)).toEqual(['language']);
    expect(helps).toEqual([
      [
        [
          { kind: 'place', item: 'A', places: [kiel] },
          { kind: 'language', item: 'A', language: 'de' },
        ],
        200,
      ],
    ]);
  });

  test('has to be offered in as few places and languages as will do', () => {
    const offers = [anOffer('class', ['A'], { at: { countries: ['AT'], locations: [] }, languages: ['en'] })];
    const oslo = { country: 'NO', location: 'Oslo' };
    const where = [kiel, lyon, oslo];
    const { helps } = told({ where, offers });
    expect(helps).toHaveLength(1);
    expect(helps[0]?.[0]).toHaveLength(2);
    const spoken = told({
      where,
      offers: [anOffer('class', ['A'], { languages: ['en'] })],
      languages: [['de'], ['fr'], ['no']],
    });
    expect(spoken.helps).toHaveLength(1);
    expect(spoken.helps[0]?.[0]).toHaveLength(2);
  });

  test('is not the town of the same name in another country', () => {
    const offers = [anOffer('class', ['A'], { at: { countries: ['AT'], locations: [] } })];
    const [here, there] = ['DE', 'FR'].map((country) => ({ country, location: 'Neustadt' }));
    expect(told({ where: [here, there], offers }).helps[0]?.[0]).toHaveLength(2);
  });

  test('is not what is in any language, nor all where something is; what has ended is not counted', () => {
    const offers = [
      anOffer('cours', ['A'], { languages: ['fr'] }),
      anOffer('pictures', ['A'], { duration: { days: 300 } }),
    ];
    expect(told({ where: [lyon, kiel], offers, languages: [['de'], ['de']] }).facts).toEqual([
      { kind: 'language', item: 'A', language: 'de', offers: ['cours'], all: false },
    ]);
    const ended = [anOffer('cours', ['A'], { languages: ['fr'] }), anOffer('ended', ['A'], { to: day('2019-12-31') })];
    expect(told({ where: [lyon, kiel], offers: ended, languages: [['de'], ['de']] }).facts).toEqual([
      { kind: 'language', item: 'A', language: 'de', offers: ['cours'], all: true },
    ]);
  });

  test('is nothing where people prepare alone in time', () => {
    const request = asked({ where: [lyon, kiel], offers: [anOffer('class', ['A'], { at: inGermany })] });
    const { selfStudy } = aTraining();
    const alone = { ...request, training: { ...request.training, ...(selfStudy && { selfStudy }) } };
    expect(whyImpossible(plan(alone), alone, effort)).toEqual([]);
  });
});
