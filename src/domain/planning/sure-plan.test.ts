import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anOffer, aTraining, aWay, learningTerms, planDay } from '../../../test/builders/a-training.ts';
import {
  arbitraryCompany,
  bestOf,
  everyPlan,
  type PossibleStep,
  requestOf,
  type SmallCompany,
} from '../../../test/builders/arbitrary-companies.ts';
import { examDay, retakeDay } from '../../../test/oracles/brute-force-schedule.ts';
import { compare, greatest, multiply, one, type Rational, rational, zero } from '../numbers/rational.ts';
import { addDays, type Day } from '../time/day.ts';
import type { LearnerTerms } from './learner-terms.ts';
import { oddsOf } from './odds.ts';
import { plan } from './plan.ts';
import type { PlanOptions, PlanRequest } from './plan-request.ts';

const wait = { days: 14 };
const offers = [
  anOffer('class', ['A'], { price: 7_000, hours: 1, pass: 900, duration: { days: 4 } }),
  anOffer('lessons', ['A'], { price: 1_000, hours: 3, retakeHours: 1, pass: 600, duration: { days: 9 } }),
  anOffer('book', ['B', 'E'], { hours: 2, retakeHours: 1, pass: 750, duration: { days: 6 } }),
];
const fees: Readonly<Record<string, number>> = { A: 300, B: 1_700, E: 3_950 };
const rates: Readonly<Record<string, number>> = { junior: 1_000, senior: 2_500 };
const exams = new Map(Object.entries(fees).map(([item, fee]) => [item, { fee, retakeWait: wait }]));
const { selfStudy: _, ...training } = aTraining({}, { offers, exams });

interface Terms {
  readonly days: number;
  readonly pace: number;
  readonly budget?: number;
}

const company = arbitraryCompany(2);
const terms: fc.Arbitrary<Terms> = fc.record({
  days: fc.constantFrom(25, 40, 58, 90),
  pace: fc.constantFrom(1, 20),
});

function asked(small: SmallCompany, { days, pace, budget }: Terms, sure?: number): PlanRequest {
  const options: PlanOptions = { ...(sure !== undefined && { sure }), ...(budget !== undefined && { budget }) };
  const request = requestOf(small, options);
  const people = new Map([...request.learning.people].map(([id, own]) => [id, { ...own, pace }] as const));
  return {
    ...request,
    training,
    learning: learningTerms({ rates: new Map(Object.entries(rates)), people }),
    targets: request.targets.map((target) => ({ ...target, deadline: addDays(planDay, days) })),
  };
}

function planned(request: PlanRequest) {
  const result = plan(request);
  if (!('plan' in result)) throw new Error(result.status);
  expect(result.status).toBe('optimal');
  const reached = { met: result.plan.targets.filter(({ isMet }) => isMet).length, cost: result.plan.cost };
  return { ...result, reached, odds: oddsOf(result.plan, request)?.plan ?? 1000 };
}

/** The most that the chance of passing all these one after the other can be, over all orders and so many tries of each. */
function safest(steps: readonly PossibleStep[], { days, pace }: Terms): Rational {
  const learner: LearnerTerms = { rate: 0, pace, absences: [], languages: [] };
  const to = addDays(planDay, days);
  const goOn = (left: readonly PossibleStep[], free: Day, taken: readonly Day[]): Rational => {
    if (left.length === 0) return one;
    let best = zero;
    for (const next of left) {
      const offer = offers.find(({ id }) => id === next.offer);
      const way = aWay({ duration: offer?.duration ?? { days: 0 }, retakeWait: wait });
      const first = examDay({ item: next.item, from: planDay, to, after: [] }, way, free, taken, learner);
      const rest = left.filter((other) => other !== next);
      const fail = rational(1000 - (offer?.pass ?? 0), 1000);
      let failing = fail;
      for (let last = first; last !== undefined && last <= to; last = retakeDay(last, way, learner)) {
        const passing = rational(failing.denominator - failing.numerator, failing.denominator);
        best = greatest(best, multiply(passing, goOn(rest, addDays(last, 1), [...taken, first as Day])));
        failing = multiply(failing, fail);
      }
    }
    return best;
  };
  return goOn(steps, planDay, []);
}

/** Every set of steps of everybody, with what it is expected to cost and how sure it can be. */
function everySurePlan(small: SmallCompany, given: Terms, sure: number) {
  const known = new Map<string, Rational>();
  const chanceOf = (steps: readonly PossibleStep[]) => {
    const key = steps.map(({ item, offer }) => `${item} ${offer}`).join();
    const chance = known.get(key) ?? safest(steps, given);
    known.set(key, chance);
    return chance;
  };
  const costOf = ({ person, item, offer: id }: PossibleStep) => {
    const { price = 0, hours = 0, retakeHours = 0, pass = 1 } = offers.find((each) => each.id === id) ?? {};
    const rate = rates[small.roles[Number(person.slice(1))] as string] ?? 0;
    return Math.ceil((((fees[item] ?? 0) + retakeHours * rate) * 1000) / pass) + hours * rate + price;
  };
  return everyPlan(small)
    .filter(({ steps }) => {
      const byPerson = [...Map.groupBy(steps, ({ person }) => person).values()];
      return compare(byPerson.map(chanceOf).reduce(multiply, one), rational(sure, 1000)) >= 0;
    })
    .map((each) => ({ ...each, cost: each.steps.reduce((sum, step) => sum + costOf(step), 0) }));
}

describe('A plan that has to be sure', () => {
  test('is the best of every set, every order and every number of tries that are as sure, by brute force', () => {
    const seen = { dearer: 0, less: 0, met: 0 };
    fc.assert(
      fc.property(company, terms, fc.constantFrom(400, 600, 800, 900, 950, 990), (small, given, sure) => {
        const found = planned(asked(small, given, sure));
        expect(found.reached).toEqual(bestOf(everySurePlan(small, given, sure)));
        const unsure = planned(asked(small, given)).reached;
        if (found.reached.cost > 0) seen.met++;
        if (found.reached.met < unsure.met) seen.less++;
        else if (found.reached.cost > unsure.cost) seen.dearer++;
      }),
      { numRuns: 80 },
    );
    expect(Math.min(seen.dearer, seen.less)).toBeGreaterThan(1);
    expect(seen.met).toBeGreaterThan(15);
  });

  test('is at least as sure as was asked, with time kept one exam after the other', () => {
    let unsure = 0;
    fc.assert(
      fc.property(company, terms, fc.integer({ min: 300, max: 998 }), (small, given, sure) => {
        const found = planned(asked(small, given, sure));
        expect(found.odds).toBeGreaterThanOrEqual(sure);
        for (const { exam, until, way, acquisition } of found.plan.actions) {
          expect(until <= acquisition.to && (way.tries === 1) === (until === exam)).toBe(true);
        }
        if (found.odds < 1000) unsure++;
      }),
      { numRuns: 100 },
    );
    expect(unsure).toBeGreaterThan(15);
  });

  test('never costs less than one that has to be less sure, and never reaches more', () => {
    let dearer = 0;
    fc.assert(
      fc.property(company, terms, fc.constantFrom(undefined, 9_000), (small, given, budget) => {
        const limited = { ...given, ...(budget !== undefined && { budget }) };
        const all = [undefined, 500, 800, 900, 990].map((sure) => planned(asked(small, limited, sure)).reached);
        for (const [index, surer] of all.entries()) {
          const before = all[index - 1];
          if (!before) continue;
          expect(surer.met).toBeLessThanOrEqual(before.met);
          if (surer.met === before.met) expect(surer.cost).toBeGreaterThanOrEqual(before.cost);
          if (surer.met === before.met && surer.cost > before.cost) dearer++;
        }
      }),
      { numRuns: 60 },
    );
    expect(dearer).toBeGreaterThan(2);
  });

  test('is proved to be impossible where exams cost next to nothing, too', () => {
    const cheap = {
      ...training,
      exams: new Map([['A', { fee: 1, retakeWait: wait }]]),
      offers: [anOffer('x', ['A'], { pass: 600 })],
    };
    let impossible = 0;
    fc.assert(
      fc.property(company, (small) => {
        const request = { ...asked(small, { days: 20, pace: 1 }, 800), training: cheap };
        const unsure = planned({ ...asked(small, { days: 20, pace: 1 }), training: cheap }).reached.met;
        if (planned(request).reached.met < unsure) impossible++;
      }),
      { numRuns: 60 },
    );
    expect(impossible).toBeGreaterThan(0);
  });
});
