import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme } from '../../../test/builders/a-programme.ts';
import { anOffer, aTraining, learningTerms, planDay } from '../../../test/builders/a-training.ts';
import {
  type CompanyInPlaces,
  classesOf,
  companyInPlaces,
  deadline,
  type exams,
  requestInPlaces,
} from '../../../test/builders/arbitrary-places.ts';
import { assess } from '../standing/assess.ts';
import { addDays } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import type { TrainingOffer } from '../training/training.ts';
import { modelFromRequest } from './model-from-request.ts';
import { plan } from './plan.ts';
import type { PlanRequest } from './plan-request.ts';
import { RememberedPlans } from './remembered-plans.ts';

const fee = 100;

/** Told apart from the code: can this person take part without travelling? */
function canTake(
  { places, languages }: CompanyInPlaces['people'][number],
  offer: CompanyInPlaces['offers'][number],
  classes = classesOf(offer),
): boolean {
  const { at: where, languages: taught } = offer;
  if (languages.length > 0 && taught.length > 0 && !taught.some((one) => languages.includes(one))) return false;
  const stated = places.filter(({ country, location }) => country || location);
  if (stated.length === 0) return true;
  const names = stated.flatMap(({ country, location }) => [`country ${country}`, `location ${location}`]);
  const held = classes.length === 0 ? [where] : classes.map((own) => own ?? where);
  return held.some((at) => {
    if (!at) return true;
    const places = [...at.countries.map((one) => `country ${one}`), ...at.locations.map((one) => `location ${one}`)];
    return places.some((one) => names.includes(one));
  });
}

/** Every set of exams that everybody could come to pass: the most that is met, and at which least cost. */
function bruteForce({ people, offers, alone }: CompanyInPlaces, { programme, facts, targets }: PlanRequest) {
  const costOf = (who: CompanyInPlaces['people'][number], item: (typeof exams)[number]) => {
    const own = offers.filter((one) => one.prepares.includes(item) && canTake(who, one)).map(({ price }) => price);
    return fee + (own.length > 0 ? Math.min(...own) : (alone ?? Infinity));
  };
  const choices = people.map((who) =>
    [[], ['A'], ['B'], ['A', 'B']].map((passed) => ({
      passed,
      cost: passed.reduce((sum, item) => sum + costOf(who, item as 'A' | 'B'), 0),
    })),
  );
  const combinations = choices.reduce<readonly { passed: readonly (readonly string[])[]; cost: number }[]>(
    (all, some) =>
      all.flatMap((before) =>
        some
          .filter(({ cost }) => cost < Infinity)
          .map((one) => ({ passed: [...before.passed, one.passed], cost: before.cost + one.cost })),
      ),
    [{ passed: [], cost: 0 }],
  );
  const judged = combinations.map(({ passed, cost }) => {
    const after = aPartner(programme, {
      people: people.map(({ held }, index) => ({ id: `p${index}`, credentials: [...held, ...(passed[index] ?? [])] })),
    });
    // Without a counting policy nobody is used up, so each is met or not by itself.
    const met = targets.filter(({ claim }) => {
      const { claims } = assess({ programme, facts: after, day: deadline, knownAt: endOfTime, claims: [claim] });
      return claims.every((one) => one.together === 'met');
    }).length;
    return { met, cost };
  });
  expect(facts.people).toHaveLength(people.length);
  return judged.reduce((best, one) =>
    one.met > best.met || (one.met === best.met && one.cost < best.cost) ? one : best,
  );
}

describe('A plan', () => {
  test('meets as much, for as little, as brute force can where nobody attends elsewhere, and in it nobody does', () => {
    let [acted, kept, ofClass] = [0, 0, 0];
    fc.assert(
      fc.property(companyInPlaces, (one) => {
        const request = requestInPlaces(one, false);
        const result = plan(request);
        if (!('plan' in result)) throw new Error(result.status);
        const best = bruteForce(one, request);
        const { targets, cost, actions } = result.plan;
        expect({ status: result.status, met: targets.filter(({ isMet }) => isMet).length, cost }).toEqual({
          status: 'optimal',
          ...best,
        });
        for (const { person: id, way } of actions) {
          acted++;
          const who = one.people[Number(id.slice(1))];
          const taken = way.offer && one.offers[Number(way.offer.id.slice(1))];
          const held = way.session && taken && [classesOf(taken)[Number(way.session.id.slice(1))]];
          if (who && taken) expect(canTake(who, taken, held)).toBe(true);
          if (taken?.at) kept++;
          if (held?.[0]) ofClass++;
        }
      }),
      { numRuns: 100 },
    );
    expect(acted).toBeGreaterThan(60);
    expect(kept).toBeGreaterThan(20);
    expect(ofClass).toBeGreaterThan(10);
  });
});

const inKiel = anOffer('kiel', ['A'], { price: 50, at: { countries: [], locations: ['Kiel'] } });
const online = anOffer('online', ['A'], { price: 70 });

/** Two people who differ in nothing but where they are, and one place for whoever passes A. */
function twoPeople(affiliations: readonly unknown[], offers = [inKiel, online], people = 2): PlanRequest {
  const programme = aProgramme({ competency: aCompetency('web', { gold: { people, with: 'A' } }) });
  return {
    programme,
    facts: aPartner(programme, {
      people: affiliations.map((affiliation, index) => ({ id: `p${index}`, affiliation })),
    }),
    training: aTraining({}, { offers }),
    learning: learningTerms(),
    day: planDay,
    knownAt: endOfTime,
    targets: [{ claim: { competency: 'web', level: 'gold' }, deadline, weight: 1, must: true }],
  };
}

const blocksOf = (request: PlanRequest) => modelFromRequest(request).people.map(({ ids: some }) => some);
const takenIn = (request: PlanRequest) => {
  const result = plan(request);
  return 'plan' in result ? result.plan.actions.map(({ person: id, way }) => [id, way.offer?.id]) : result.status;
};

describe('People in different places', () => {
  test('are not taken for alike where an offer tells them apart, and are where none does', () => {
    const apart = [[{ location: 'Kiel' }], [{ location: 'Lyon' }]];
    expect(blocksOf(twoPeople(apart))).toHaveLength(2);
    expect(blocksOf(twoPeople(apart, [online]))).toEqual([['p0', 'p1']]);
    expect(blocksOf(twoPeople([[{ location: 'Oslo' }], [{ location: 'Lyon' }]]))).toEqual([['p0', 'p1']]);
    expect(takenIn(twoPeople(apart))).toEqual([
      ['p0', 'kiel'],
      ['p1', 'online'],
    ]);
  });

  test('go to the class that is held where they are, whatever the offer says, and to no other', () => {
    const on = (id: string, days: number, at?: TrainingOffer['at']) => {
      const from = addDays(planDay, days);
      return { id, from, to: from, ...(at && { at }) };
    };
    const at = (location: string) => ({ countries: [], locations: [location] });
    const class2 = anOffer('class', ['A'], {
      price: 50,
      at: at('Oslo'),
      sessions: [on('oslo', 5), on('kiel', 6, at('Kiel')), on('lyon', 7, at('Lyon'))],
    });
    const whereabouts = [
      [{ location: 'Lyon' }],
      [{ location: 'Oslo' }],
      [{ location: 'Kiel' }],
      [{ location: 'Bonn' }],
    ];
    const result = plan(twoPeople(whereabouts, [class2, online], 4));
    if (!('plan' in result)) throw new Error(result.status);
    expect(result.plan.actions.map(({ person: id, way }) => [id, way.session?.id ?? way.offer?.id]).sort()).toEqual([
      ['p0', 'lyon'],
      ['p1', 'oslo'],
      ['p2', 'kiel'],
      ['p3', 'online'],
    ]);
  });

  test('get no plan that is remembered of a company whose people are elsewhere', () => {
    const remembered = new RememberedPlans(5);
    const here = twoPeople([[{ location: 'Kiel' }], [{ location: 'Kiel' }]]);
    const as = (affiliation: unknown): PlanRequest => ({
      ...here,
      facts: aPartner(here.programme, { people: ['x', 'y'].map((id) => ({ id, affiliation })) }),
    });
    const costOf = (request: PlanRequest) => {
      const result = plan(request, remembered);
      return 'plan' in result ? result.plan.cost : result.status;
    };
    expect(costOf(here)).toBe(2 * (fee + 50));
    expect(costOf(as([{ location: 'Lyon' }]))).toBe(2 * (fee + 70));
    expect(remembered.counts).toEqual({ asked: 2, known: 0 });
    expect(costOf(as([{ location: 'Kiel', country: 'DE' }]))).toBe(2 * (fee + 50));
    expect(costOf(as([{ location: 'Oslo' }]))).toBe(2 * (fee + 70));
    expect(remembered.counts).toEqual({ asked: 4, known: 2 });
  });
});

describe('Where somebody is', () => {
  const offerOf = (...affiliation: readonly unknown[]) => {
    const taken = takenIn(twoPeople([affiliation], [inKiel, online], 1));
    return typeof taken === 'string' ? taken : taken[0]?.[1];
  };
  const later = { from: '2020-03-01', location: 'Lyon' };

  test('is where they belong to the partner on the day on which the plan begins', () => {
    expect(offerOf({ location: 'Kiel' })).toBe('kiel');
    expect(offerOf({ location: 'Lyon' })).toBe('online');
    expect(offerOf({ location: 'Kiel', to: '2020-02-29' }, later)).toBe('kiel');
    expect(offerOf({ location: 'Kiel', to: '2020-01-05' }, { from: '2020-01-06', location: 'Lyon' })).toBe('online');
    expect(offerOf({ location: 'Lyon', to: '2020-02-29' }, { from: '2020-03-01', location: 'Kiel' })).toBe('online');
  });

  test('is where they are when they join, for those who have not joined yet', () => {
    expect(offerOf(later)).toBe('online');
    expect(offerOf({ ...later, location: 'Kiel' }, { from: '2020-04-01', location: 'Lyon' })).toBe('kiel');
    expect(offerOf({ ...later, location: 'Kiel', from: '2020-04-01' }, later)).toBe('online');
  });

  test('is any place where none is stated or known, and each that is stated', () => {
    expect(offerOf({})).toBe('kiel');
    expect(offerOf({ location: 'Lyon', knownTo: '2019-06-01' }, {})).toBe('kiel');
    expect(offerOf({ location: 'Lyon' }, { location: 'Kiel' })).toBe('kiel');
    expect(offerOf({ location: 'Lyon' }, {})).toBe('online');
  });
});
