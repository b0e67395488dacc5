import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anOffer, aTraining } from '../../../../test/builders/a-training.ts';
import { arbitraryCompany, requestOf, type SmallCompany } from '../../../../test/builders/arbitrary-companies.ts';
import { addDays } from '../../time/day.ts';
import { oddsOf } from '../odds.ts';
import { plan } from '../plan.ts';
import type { PlanRequest } from '../plan-request.ts';
import { ifLessSure, saferPlans } from './safer-plans.ts';

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
