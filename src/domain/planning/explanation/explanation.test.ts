import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arbitraryCompany,
  bestOf,
  doesAll,
  everyPlan,
  mostMet,
  requestOf,
  type SmallCompany,
} from '../../../../test/builders/arbitrary-companies.ts';
import { plan } from '../plan.ts';
import type { PlanRequest } from '../plan-request.ts';
import { explain } from './explanation.ts';
import { frontier } from './frontier.ts';
import { moreMoney } from './more-money.ts';
import { nextBest } from './next-best.ts';
import type { OtherPlan } from './other-plan.ts';
import { secondBest } from './second-best.ts';

const company = arbitraryCompany(2);

function found(request: PlanRequest) {
  const result = plan(request);
  if (!('plan' in result)) throw new Error(result.status);
  expect(result.status).toBe('optimal');
  return result;
}

type Found = ReturnType<typeof found>;

const metIn = ({ plan: { targets } }: Pick<Found, 'plan'>) => targets.filter(({ isMet }) => isMet).length;
const reached = (result: Pick<Found, 'plan'>) => ({ met: metIn(result), cost: result.plan.cost });

/** What another plan reaches, as its difference says it. */
function reachedBy(other: OtherPlan | undefined, base: Found) {
  if (!other || !('plan' in other)) return undefined;
  expect(other.status).toBe('optimal');
  const { unmetWeight, cost, costBetween } = other.difference;
  expect(costBetween).toEqual({ least: cost, most: cost });
  expect(reached(other)).toEqual({ met: metIn(base) - unmetWeight, cost: base.plan.cost + cost });
  return reached(other);
}

const plansWithActions = (check: (base: Found, request: PlanRequest, one: SmallCompany) => void, runs: number) => {
  let asked = 0;
  fc.assert(
    fc.property(company, (one) => {
      const request = requestOf(one);
      const base = found(request);
      if (base.plan.actions.length === 0) return;
      asked++;
      check(base, request, one);
    }),
    { numRuns: runs },
  );
  expect(asked).toBeGreaterThan(runs / 10);
};

describe('Why these people', () => {
  test('the next best plan without a person is what planning with that person locked out finds, and no plan without the person is better', () => {
    let costly = 0;
    plansWithActions((base, request, one) => {
      const every = everyPlan(one);
      for (const { people, without } of nextBest(base, request))
        for (const person of people) {
          const next = reachedBy(without, base);
          expect(next).toEqual(reached(found({ ...request, options: { lockedOut: [person] } })));
          expect(next).toEqual(bestOf(every.filter(({ steps }) => steps.every((step) => step.person !== person))));
          if (next && next.cost > base.plan.cost) costly++;
        }
    }, 30);
    expect(costly).toBeGreaterThan(0);
  });

  test('a person who is locked in is told as such, and the plan without the person may cost less', () => {
    let saving = 0;
    fc.assert(
      fc.property(company, (one) => {
        const request = requestOf(one, { lockedIn: ['p1'] });
        const base = plan(request);
        if (!('plan' in base)) return;
        for (const { people, isLockedIn, without } of nextBest(base, request)) {
          expect(isLockedIn).toBe(people.includes('p1'));
          if (!isLockedIn) continue;
          const next = reachedBy(without, base);
          expect(next).toEqual(reached(found(requestOf(one, { lockedOut: ['p1'] }))));
          if (next && next.cost < base.plan.cost) saving++;
        }
      }),
      { numRuns: 30 },
    );
    expect(saving).toBeGreaterThan(2);
  });
});

describe('Where the search ends before it finds anything', () => {
  test('no answer claims that there is a better plan than doing nothing, or that there is none', () => {
    plansWithActions((base, request) => {
      const {
        nextBest: people = [],
        secondBest: second,
        begunLater,
      } = explain(base, {
        ...request,
        options: { nodes: 0 },
      });
      // Doing nothing is a plan, and nothing is known of others.
      for (const other of [...people.map(({ without }) => without), second, begunLater]) {
        expect(other).toMatchObject({ status: 'gap', plan: { actions: [], cost: 0 } });
        expect(other).not.toHaveProperty('difference.costBetween');
      }
      const line = frontier(base, { ...request, options: { nodes: 0 } });
      expect(line?.points.map(({ met, cost }) => ({ met, cost }))).toEqual([{ met: [], cost: 0 }]);
      expect(line?.isComplete).toBe(false);
    }, 10);
  });
});

describe('The second-best plan', () => {
  test('is the best of all plans that leave out a step of the plan, by brute force', () => {
    const seen = { dearer: 0, less: 0 };
    plansWithActions((base, request, one) => {
      const second = reachedBy(secondBest(base, request), base);
      const others = everyPlan(one).filter((possible) => !doesAll(possible, base.plan.actions));
      expect(second).toEqual(bestOf(others));
      if (second && second.met < metIn(base)) seen.less++;
      else if (second && second.cost > base.plan.cost) seen.dearer++;
    }, 60);
    expect(Math.min(seen.dearer, seen.less)).toBeGreaterThan(0);
  });

  test('is never cheaper for as much, and never reaches more', () => {
    plansWithActions((base, request) => {
      const second = secondBest(base, request);
      if (!second || !('plan' in second)) throw new Error('To do nothing is always a plan.');
      const { unmetWeight, cost } = second.difference;
      expect(unmetWeight > 0 || (unmetWeight === 0 && cost >= 0)).toBe(true);
    }, 40);
  });
});

describe('The frontier', () => {
  test('says of each part of the awards what the cheapest plan for it costs, by brute force', () => {
    let dear = 0;
    fc.assert(
      fc.property(arbitraryCompany(3), (one) => {
        const request = requestOf(one);
        const line = frontier(found(request), request);
        expect(line).toMatchObject({ by: 'part', isComplete: true });
        const every = everyPlan(one);
        const parts = line?.points ?? [];
        for (const { met, cost, status } of parts) {
          expect(status).toBe('optimal');
          const able = every.filter((possible) =>
            possible.met.some((some) => met.every((part) => some.includes(part))),
          );
          expect(cost).toBe(Math.min(...able.map((possible) => possible.cost)));
          if (cost > 0) dear++;
        }
        const told = new Set(parts.map(({ met }) => met.join()));
        const always = new Set(line?.always);
        const possible = new Set(every.flatMap(({ met }) => met.map((some) => some.join())));
        for (const some of possible)
          if ([...always].every((index) => some.split(',').includes(`${index}`))) expect(told).toContain(some);
      }),
      { numRuns: 15 },
    );
    expect(dear).toBeGreaterThan(3);
  });

  test('never gets cheaper for more awards, and holds the plan', () => {
    plansWithActions((base, request) => {
      const { points } = frontier(base, request) ?? { points: [] };
      for (const one of points)
        for (const other of points)
          if (one.met.every((index) => other.met.includes(index))) expect(one.cost).toBeLessThanOrEqual(other.cost);
      expect(points.filter(({ isBest }) => isBest).map(({ weight, cost }) => ({ met: weight, cost }))).toContainEqual(
        reached(base),
      );
    }, 40);
  });
});

describe('More of something', () => {
  test('more money never reaches less, and the next amount is the least for which more is met', () => {
    let limited = 0;
    fc.assert(
      fc.property(company, fc.constantFrom(0, 3_000, 6_000, 9_000), (one, budget) => {
        const request = requestOf(one, { budget });
        const base = found(request);
        const money = moreMoney(base, request);
        const every = everyPlan(one);
        const able = every.filter((possible) => mostMet(possible) > metIn(base));
        if (able.length === 0) {
          expect(money?.next).toBeUndefined();
          return;
        }
        limited++;
        const cost = Math.min(...able.map((possible) => possible.cost));
        expect(money?.next).toMatchObject({ status: 'optimal', cost, leastCost: cost });
        expect(cost).toBeGreaterThan(budget);
        expect(reachedBy(money?.unlimited, base)).toEqual(bestOf(every));
      }),
      { numRuns: 30 },
    );
    expect(limited).toBeGreaterThan(3);
  });

  test('nothing that is asked finds a better plan than the plan, but for more time, more places and more money', () => {
    plansWithActions((base, request) => {
      const { nextBest: people = [], secondBest: second, begunLater, moreTime, morePlaces } = explain(base, request);
      const others = [...people.map(({ without }) => without), second, begunLater];
      for (const other of others) if (other) expect(isBetter(other)).toBe(false);
      // Nothing here expires within the month.
      for (const { later } of moreTime) expect(isWorse(later)).toBe(false);
      for (const { more } of morePlaces) expect(isWorse(more)).toBe(false);
    }, 30);
  });
});

const isBetter = (other: OtherPlan) =>
  'plan' in other &&
  (other.difference.unmetWeight < 0 || (other.difference.unmetWeight === 0 && other.difference.cost < 0));
const isWorse = (other: OtherPlan) =>
  !('plan' in other) ||
  other.difference.unmetWeight > 0 ||
  (other.difference.unmetWeight === 0 && other.difference.cost > 0);
