import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planningProblem, requestOf } from '../../../test/builders/arbitrary-planning-problems.ts';
import { day } from '../time/day.ts';
import { plan } from './plan.ts';
import type { PlanRequest } from './plan-request.ts';
import { preparedRequest } from './prepared-request.ts';
import { RememberedPlans } from './remembered-plans.ts';

/** The same company with its people called otherwise, and in another order. */
function renamed(request: PlanRequest, names: readonly string[]): PlanRequest {
  const { facts, learning, options = {} } = request;
  const nameOf = new Map(facts.people.map(({ id }, index) => [id, `${names[index]}-${index}`]));
  const named = (id: string): string => nameOf.get(id) ?? id;
  return {
    ...request,
    facts: {
      ...facts,
      partner: 'somebody-else',
      people: facts.people
        .map((person) => ({ ...person, id: named(person.id) }))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .reverse(),
    },
    learning: { ...learning, people: new Map([...learning.people].map(([id, own]) => [named(id), own])) },
    options: {
      ...options,
      ...(options.lockedIn && { lockedIn: options.lockedIn.map(named) }),
      ...(options.lockedOut && { lockedOut: options.lockedOut.map(named) }),
      ...(options.forbidden && {
        forbidden: options.forbidden.map((step) => ({ ...step, person: named(step.person) })),
      }),
    },
  };
}

/** Byte for byte, with the order of keys. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one));

const names = fc.array(fc.constantFrom('ana', 'bo', 'cem', 'zoe'), { minLength: 4, maxLength: 4 });
/** Who is not like the others: by position, in what. */
const difference = fc.record({
  who: fc.nat({ max: 3 }),
  how: fc.constantFrom('nothing', 'locked-out', 'forbidden', 'dear', 'away', 'slow'),
});

function withDifference(request: PlanRequest, { who, how }: { who: number; how: string }): PlanRequest {
  const person = `p${who}`;
  const { learning, options } = request;
  const terms = { absences: [], languages: [] };
  const learnsAs = (own: object) => ({
    ...request,
    learning: { ...learning, rates: new Map([['senior', 900]]), people: new Map([[person, { ...terms, ...own }]]) },
  });
  switch (how) {
    case 'locked-out':
      return { ...request, options: { ...options, lockedOut: [person] } };
    case 'forbidden':
      return { ...request, options: { ...options, forbidden: [{ person, item: 'A', offer: 'o0' }] } };
    case 'dear':
      return learnsAs({ role: 'senior' });
    case 'away':
      return learnsAs({ absences: [{ from: request.day, to: request.targets[0]?.deadline }] });
    case 'slow':
      return learnsAs({ pace: 0 });
    default:
      return request;
  }
}

/** Three people who want two golds, with little of everything. */
function aCompany(): PlanRequest {
  const request = requestOf({
    clauses: [
      { people: 2, with: { any: ['A', 'B'] } },
      { people: 1, with: 'C' },
    ],
    counting: { rules: [{ levels: ['gold'], awardsPerPerson: 1 }] },
    held: [['A'], [], []],
    offers: [
      { prepares: ['A', 'C'], price: 100, days: 12, pass: 900, form: 'group' },
      { prepares: ['B'], price: 200, days: 12, pass: 900, form: 'session' },
    ],
    vouchers: 1,
    pace: 2,
    days: 50,
    budget: undefined,
    sure: undefined,
    lockedIn: false,
    must: false,
  });
  if (!request) throw new Error('The rules are refused.');
  const { learning, training } = request;
  const at = { countries: [], locations: ['Kiel'] };
  return {
    ...request,
    learning: { ...learning, rates: new Map([['senior', 900]]) },
    training: { ...training, offers: training.offers.map((offer) => (offer.id === 'o0' ? { ...offer, at } : offer)) },
  };
}

describe('A plan that is remembered of a company that is alike', () => {
  test('is the very plan that this company would have had alone, and so is its proof', () => {
    let acted = 0;
    fc.assert(
      fc.property(planningProblem, difference, names, (problem, unlike, called) => {
        const posed = requestOf(problem);
        if (!posed) return;
        const first = withDifference(posed, unlike);
        const second = renamed(first, called);
        const remembered = new RememberedPlans(2);
        expect(plan(first, remembered)).toStrictEqual(plan(first));
        const [known, alone] = [plan(second, remembered), plan(second)];
        expect(remembered.counts).toEqual({ asked: 2, known: 1 });
        expect(written(known)).toBe(written(alone));
        expect(known).toStrictEqual(alone);
        if ('plan' in known && known.plan.actions.length > 0) acted++;
      }),
      { numRuns: 70 },
    );
    expect(acted).toBeGreaterThan(20);
  });

  test('is never that of a company of the same rules and offers that would have had another', () => {
    let known = 0;
    fc.assert(
      fc.property(planningProblem, difference, difference, names, (problem, one, other, called) => {
        const posed = requestOf(problem);
        if (!posed) return;
        const remembered = new RememberedPlans(2);
        plan(withDifference(posed, one), remembered);
        const second = renamed(withDifference(posed, other), called);
        expect(plan(second, remembered)).toStrictEqual(plan(second));
        known += remembered.counts.known;
      }),
      { numRuns: 70 },
    );
    expect(known).toBeGreaterThan(3);
  });

  test('is forgotten where others were asked for since, and those that were asked for last are kept', () => {
    const remembered = new RememberedPlans(2);
    const request = aCompany();
    const of = (nodes: number) => plan({ ...request, options: { nodes } }, remembered);
    for (const nodes of [1, 2, 1, 3, 1]) of(nodes);
    expect(remembered.counts).toEqual({ asked: 5, known: 2 });
    of(2);
    expect(remembered.counts).toEqual({ asked: 6, known: 2 });
  });
});

describe('Companies are not alike that differ in', () => {
  const base = aCompany();
  const { facts, learning, targets, training, options } = base;
  const [target] = targets;
  const [person, ...others] = facts.people;
  const [credential] = person?.credentials ?? [];
  if (!target || !person || !credential) throw new Error('The company has nobody and nothing.');
  const withPerson = (own: object): PlanRequest => ({
    ...base,
    facts: { ...facts, people: [{ ...person, ...own }, ...others] },
  });
  const withTerms = (own: object): PlanRequest => ({
    ...base,
    learning: { ...learning, people: new Map([['p0', { absences: [], languages: [], ...own }]]) },
  });
  const withTarget = (own: object): PlanRequest => ({ ...base, targets: [{ ...target, ...own }, ...targets.slice(1)] });
  const withOptions = (own: object): PlanRequest => ({ ...base, options: { ...options, ...own } });
  const [voucher] = learning.vouchers;

  const unlike: Record<string, PlanRequest> = {
    'the programme': { ...base, programme: { ...base.programme } },
    'what training is offered': { ...base, training: { ...training } },
    'the first day': { ...base, day: day('2020-01-07') },
    'what was known': { ...base, knownAt: '2020-01-06T00:00:00Z' as PlanRequest['knownAt'] },
    'a deadline': withTarget({ deadline: day('2020-02-24') }),
    'a weight': withTarget({ weight: 7 }),
    'what must be met': withTarget({ must: true }),
    'the day on which a target is judged': withTarget({ judgedOn: day('2020-06-01') }),
    'the award': withTarget({ claim: { competency: 'data', level: 'gold' } }),
    'the number of targets': { ...base, targets: targets.slice(0, 1) },
    'the number of people': { ...base, facts: { ...facts, people: others } },
    'what somebody holds': withPerson({ credentials: [] }),
    'whether what somebody holds counts on the day': withPerson({
      credentials: [{ ...credential, validThrough: day('2020-02-01') }],
    }),
    'how sure it is that somebody holds it': withPerson({ credentials: [{ ...credential, state: 'disputed' }] }),
    'how well it is proved': withPerson({ credentials: [{ ...credential, verification: 'claimed' }] }),
    'when somebody leaves': withPerson({
      affiliations: person.affiliations.map((one) => ({ ...one, to: day('2020-02-01') })),
    }),
    'where somebody is, where an offer is not held there': withPerson({
      affiliations: person.affiliations.map((one) => ({ ...one, location: 'Lyon' })),
    }),
    'what an hour costs': { ...base, learning: { ...learning, otherwiseRate: 100 } },
    'what an hour of somebody costs': withTerms({ role: 'senior' }),
    'the pace': { ...base, learning: { ...learning, pace: 3 } },
    'the pace of somebody': withTerms({ pace: 5 }),
    'an absence': withTerms({ absences: [{ from: day('2020-02-01'), to: day('2020-02-03') }] }),
    'a language': withTerms({ languages: ['de'] }),
    'the number of vouchers': { ...base, learning: { ...learning, vouchers: [{ ...voucher, count: 2 } as never] } },
    'the last day of a voucher': {
      ...base,
      learning: { ...learning, vouchers: [{ ...voucher, until: day('2020-02-10') } as never] },
    },
    'what a voucher is for': { ...base, learning: { ...learning, vouchers: [{ ...voucher, items: ['A'] } as never] } },
    'the budget of the partner': { ...base, learning: { ...learning, budget: 5_000 } },
    'the budget that was asked for': withOptions({ budget: 6_000 }),
    'how sure the plan has to be': withOptions({ sure: 700 }),
    'who takes part in any case': withOptions({ lockedIn: ['p0'] }),
    'who is asked to do nothing': withOptions({ lockedOut: ['p0'] }),
    'what somebody may not take': withOptions({ forbidden: [{ person: 'p0', item: 'B', offer: 'o1' }] }),
    'for how many cases the search goes on': withOptions({ nodes: 3 }),
  };

  test.each(Object.keys(unlike))('%s', (name) => {
    const remembered = new RememberedPlans(2);
    const keyOf = (request: PlanRequest) => remembered.keyOf(preparedRequest(request), request.options?.nodes ?? 20);
    expect(keyOf(unlike[name] as PlanRequest)).not.toBe(keyOf(base));
  });

  test('nothing but names, the days on which people joined and passed, and what nobody is asked for', () => {
    const remembered = new RememberedPlans(2);
    const keyOf = (request: PlanRequest) => remembered.keyOf(preparedRequest(request), 20);
    const joined = person.affiliations.map((one) => ({ ...one, from: day('2011-03-04') }));
    const same = renamed(
      withPerson({
        affiliations: joined,
        credentials: [
          { ...credential, earned: day('2018-01-02') },
          { ...credential, item: 'unheard-of' },
        ],
      }),
      ['zoe', 'bo', 'ana', 'cem'],
    );
    expect(keyOf(same)).toBe(keyOf(base));
  });
});
