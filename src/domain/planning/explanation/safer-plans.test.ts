import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anOffer, aTraining } from '../../../../test/builders/a-training.ts';
import { arbitraryCompany, requestOf, type SmallCompany } from '../../../../test/builders/arbitrary-companies.ts';
import { addDays } from '../../time/day.ts';
import { modelFromRequest } from '../model-from-request.ts';
import { oddsOf } from '../odds.ts';
import { type PlanResult, plan } from '../plan.ts';
import type { PlanRequest } from '../plan-request.ts';
import { solve } from '../search.ts';
import { usualWorkIfSure } from '../work.ts';
import { asSure, betterOf, ifLessSure, saferPlans, usualSureness } from './safer-plans.ts';

const offers = [
  anOffer('class', ['A', 'B'], { price: 9_000, pass: 950, duration: { days: 9 } }),
  anOffer('lessons', ['A', 'B', 'E'], { pass: 700, duration: { days: 5 } }),
];
const retakeWait = { days: 10 };
const fees = { A: 300, B: 500, E: 700 };
const exams = new Map(Object.entries(fees).map(([item, fee]) => [item, { fee, retakeWait }]));
const { selfStudy: _, ...training } = aTraining({}, { offers, exams });

function asked(one: SmallCompany, days: number, sure?: number): PlanRequest {
  const request = requestOf(one, { ...(sure !== undefined && { sure }) });
  const targets = request.targets.map((target) => ({ ...target, deadline: addDays(request.day, days) }));
  return { ...request, training, targets };
}

function found(request: PlanRequest) {
  const result = plan(request);
  if (!('plan' in result)) throw new Error(result.status);
  return { ...result, odds: oddsOf(result.plan, request)?.plan };
}

const company = arbitraryCompany(2);
const days = fc.constantFrom(8, 12, 24, 40);
const met = ({ plan: { targets } }: ReturnType<typeof found>) => targets.filter(({ isMet }) => isMet).length;

describe('Safer plans', () => {
  test('are told only where the plan is not so sure, cost what such a plan costs, and are so sure', () => {
    let dearer = 0;
    fc.assert(
      fc.property(company, days, (one, time) => {
        const request = asked(one, time);
        const base = found(request);
        const told = saferPlans(base, request);
        expect(told.map(({ sure }) => sure)).toEqual([800, 900, 950].filter((sure) => sure > (base.odds ?? 1000)));
        for (const { sure, other, odds } of told) {
          const safer = found(asked(one, time, sure));
          // Of one that meets nothing there are none.
          expect(odds === undefined).toBe(met(safer) === 0);
          if (odds) expect(odds.plan).toBeGreaterThanOrEqual(sure);
          if (!('plan' in other)) throw new Error(other.status);
          expect(other.plan.cost).toBe(safer.plan.cost);
          expect(other.difference).toMatchObject({
            cost: safer.plan.cost - base.plan.cost,
            unmetWeight: met(base) - met(safer),
          });
          if (other.difference.unmetWeight === 0 && other.difference.cost > 0) dearer++;
        }
      }),
      { numRuns: 50 },
    );
    expect(dearer).toBeGreaterThan(5);
  });
});

const withWork = (request: PlanRequest, work: number): PlanRequest => ({
  ...request,
  options: { ...request.options, work },
});

describe('Safer plans for which little may be done', () => {
  test('do no more steps together than a plan that has to be sure does alone, whatever they are asked about', () => {
    const seen = { ended: 0, went: 0 };
    const parts = usualSureness.length;
    expect(asSure(900, asked(fc.sample(company, 1)[0] as SmallCompany, 12), parts).options?.work).toBe(
      Math.floor(usualWorkIfSure / parts),
    );
    fc.assert(
      fc.property(company, days, fc.integer({ min: 3, max: 60 }), (one, time, most) => {
        const works = usualSureness.map((sure) => {
          const { model, source } = modelFromRequest(asSure(sure, withWork(asked(one, time), most), parts));
          solve(model, { nodes: 2_000 }, source);
          if (source.work.isOver) seen.ended++;
          else seen.went++;
          return source.work;
        });
        expect(works.reduce((sum, work) => sum + work.most, 0)).toBeLessThanOrEqual(most);
      }),
      { numRuns: 60 },
    );
    expect(Math.min(seen.ended, seen.went)).toBeGreaterThan(10);
  });

  test('say between what the difference lies, which holds what it truly is', () => {
    const seen = { open: 0, unknown: 0, exact: 0 };
    fc.assert(
      fc.property(company, days, fc.integer({ min: 3, max: 120 }), (one, time, most) => {
        const request = asked(one, time);
        const base = found(request);
        const told = saferPlans(base, withWork(request, most));
        for (const [index, { sure, other }] of told.entries()) {
          if (!('plan' in other)) {
            seen.unknown++;
            continue;
          }
          const truly = found(asked(one, time, sure));
          const { difference, status } = other;
          seen[status === 'optimal' ? 'exact' : 'open']++;
          const lost = met(base) - met(truly);
          const more = truly.plan.cost - base.plan.cost;
          if (status === 'optimal') expect([difference.unmetWeight, difference.cost]).toEqual([lost, more]);
          if (difference.costBetween && difference.unmetWeight === lost) {
            expect(difference.costBetween.least).toBeLessThanOrEqual(more);
            expect(difference.costBetween.most).toBeGreaterThanOrEqual(more);
          }
          // Where a bound of the cost is told, it is known that no more can be met.
          if (difference.costBetween) expect(difference.unmetWeight).toBe(lost);
          const surer = told[index + 1]?.other;
          if (!surer || !('plan' in surer)) continue;
          expect(difference.unmetWeight).toBeLessThanOrEqual(surer.difference.unmetWeight);
          if (difference.unmetWeight === surer.difference.unmetWeight)
            expect(difference.cost).toBeLessThanOrEqual(surer.difference.cost);
        }
      }),
      { numRuns: 80 },
    );
    expect(Math.min(seen.open, seen.exact)).toBeGreaterThan(10);
  });
});

describe('What is asked about sureness', () => {
  const found = fc.tuple(company, days, fc.integer({ min: 3, max: 200 }));

  test('is asked with a third of the work each, from the surest down, and what was found for more is told where it is better', () => {
    const seen = { open: 0, taken: 0 };
    fc.assert(
      fc.property(found, fc.constantFrom([800, 900, 950], [850, 990], [950]), ([one, time, most], sures) => {
        const request = withWork(asked(one, time), most);
        const base = plan(asked(one, time));
        if (!('plan' in base)) return;
        let surer: PlanResult | undefined;
        for (const { sure, other } of saferPlans(base, request, sures).toReversed()) {
          const own = plan(asSure(sure, request, 3));
          const told = betterOf(own, surer, request);
          if (told !== own) seen.taken++;
          if (told.status === 'gap') seen.open++;
          surer = told;
          const costOf = (result: object) => 'plan' in result && (result as { plan: { cost: number } }).plan.cost;
          expect([other.status, costOf(other)]).toEqual([told.status, costOf(told)]);
        }
      }),
      { numRuns: 160 },
    );
    expect(Math.min(seen.open, seen.taken)).toBeGreaterThan(2);
  });

  test('is asked by halves with a seventh of the work each', () => {
    let told = 0;
    fc.assert(
      fc.property(found, ([one, time, most]) => {
        const request = withWork(asked(one, time, 990), most);
        const { sure: _, ...options } = request.options ?? {};
        const free = { ...request, options };
        const limit = ifLessSure(plan(asked(one, time, 990)), request);
        if (!limit?.most) return;
        told++;
        const { percent, odds } = limit.most;
        const surer = asSure(10 * percent, free, 7);
        const again = plan(surer);
        expect('plan' in again && oddsOf(again.plan, surer)).toEqual(odds);
      }),
      { numRuns: 80 },
    );
    expect(told).toBeGreaterThan(4);
  });
});

describe('A plan that was found for more sureness', () => {
  const request = { targets: [{ weight: 2 }, { weight: 3 }] } as unknown as PlanRequest;
  const result = (cost: number, isMet: readonly boolean[], gap: { weight: number; cost: number }) =>
    ({
      status: gap.weight + gap.cost > 0 ? 'gap' : 'optimal',
      plan: { cost, targets: isMet.map((one) => ({ isMet: one })) },
      gap,
    }) as unknown as PlanResult;
  const exact = { weight: 0, cost: 0 };

  test('is taken for less where it is better, and bounded by what bounds that', () => {
    const surer = result(80, [true, true], exact);
    const open = result(100, [true, true], { weight: 0, cost: 60 });
    expect(betterOf(open, surer, request)).toMatchObject({
      status: 'gap',
      plan: { cost: 80 },
      gap: { weight: 0, cost: 40 },
    });
    expect(betterOf(result(100, [true, true], { weight: 0, cost: 20 }), surer, request)).toMatchObject({
      status: 'optimal',
      gap: exact,
    });
    // More is met: of its cost nothing is known.
    expect(betterOf(result(50, [true, false], { weight: 3, cost: 9 }), surer, request)).toMatchObject({
      plan: { cost: 80 },
      gap: { weight: 0, cost: 80 },
    });
    expect(betterOf({ status: 'unknown' } as PlanResult, surer, request)).toMatchObject({
      status: 'gap',
      gap: { weight: 0, cost: 80 },
    });
    const asGood = result(80, [true, true], { weight: 0, cost: 9 });
    const none = { status: 'infeasible' } as PlanResult;
    for (const own of [
      result(70, [true, true], { weight: 0, cost: 9 }),
      result(100, [true, true], exact),
      asGood,
      none,
    ])
      expect(betterOf(own, surer, request)).toBe(own);
    expect(betterOf(open, result(1, [true, false], exact), request)).toBe(open);
  });
});

describe('A plan that has to be too sure to reach all', () => {
  test('is told beside one that has not, with the most in whole per cent for which one reaches as much', () => {
    let limited = 0;
    fc.assert(
      fc.property(company, days, fc.constantFrom(900, 990), (one, time, sure) => {
        const request = asked(one, time, sure);
        const [base, unsure] = [found(request), found(asked(one, time))];
        const told = ifLessSure(base, request);
        expect(told === undefined).toBe(met(base) === met(unsure));
        if (!told) return;
        limited++;
        expect(told.odds.plan).toBe(unsure.odds);
        const percent = told.most?.percent ?? 0;
        if (percent > 0) expect(met(found(asked(one, time, 10 * percent)))).toBe(met(unsure));
        expect(met(found(asked(one, time, 10 * (percent + 1))))).toBeLessThan(met(unsure));
      }),
      { numRuns: 50 },
    );
    expect(limited).toBeGreaterThan(4);
  });

  test('is told the last whole per cent below what was asked', () => {
    const offers = [anOffer('course', ['A', 'B', 'E'], { pass: 890, duration: { days: 5 } })];
    fc.assert(
      fc.property(company, (one) => {
        const request = { ...asked(one, 8, 900), training: { ...training, offers } };
        const base = found(request);
        const told = ifLessSure(base, request);
        // One exam in all is as sure as one exam is.
        if (told?.unsure.plan.actions.length === 1) expect(told.most?.percent).toBe(89);
      }),
      { numRuns: 40 },
    );
  });

  test('is told no more than is known of how sure one can be, where the search ended first', () => {
    let open = 0;
    fc.assert(
      fc.property(company, days, fc.integer({ min: 20, max: 200 }), (one, time, most) => {
        const request = asked(one, time, 990);
        const told = ifLessSure(found(request), withWork(request, most));
        if (!told?.most) return;
        const { percent, isProved } = told.most;
        const unsure = met(found(asked(one, time)));
        expect(met(found(asked(one, time, 10 * percent)))).toBe(unsure);
        if (isProved) expect(met(found(asked(one, time, 10 * (percent + 1))))).toBeLessThan(unsure);
        else open++;
      }),
      { numRuns: 100 },
    );
    expect(open).toBeGreaterThan(3);
  });

  test('is told nothing where nobody asked to be sure', () => {
    fc.assert(
      fc.property(company, (one) => {
        const request = asked(one, 12);
        expect(ifLessSure(found(request), request)).toBeUndefined();
      }),
      { numRuns: 10 },
    );
  });
});
