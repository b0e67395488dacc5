import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryCompany, requestOf, type SmallCompany } from '../../../test/builders/arbitrary-companies.ts';
import { addMonths } from '../time/day.ts';
import { plan } from './plan.ts';
import type { PlanRequest } from './plan-request.ts';

/** In so little time and for so little money that more of both would help: an exam a month, and the day to begin varies. */
function scarce(one: SmallCompany, monthsLeft: number, budget: number): PlanRequest {
  const request = requestOf(one, { budget });
  return { ...request, day: addMonths(request.day, 5 - monthsLeft), learning: { ...request.learning, pace: 1 } };
}

const company = arbitraryCompany(2);
const someone = fc.uniqueArray(fc.constantFrom('A', 'B', 'E'), { maxLength: 2 });

function reached(request: PlanRequest) {
  const result = plan(request);
  if (!('plan' in result)) throw new Error(result.status);
  expect(result.status).toBe('optimal');
  return { met: result.plan.targets.filter(({ isMet }) => isMet).length, cost: result.plan.cost };
}

interface Case {
  readonly more: string;
  readonly less: (one: SmallCompany) => PlanRequest;
  readonly given: (one: SmallCompany, held: readonly string[]) => PlanRequest;
}

const tight = (one: SmallCompany) => scarce(one, 2, 8_000);

describe.each<Case>([
  { more: 'time', less: (one) => scarce(one, 0, 16_000), given: (one) => scarce(one, 1, 16_000) },
  { more: 'money', less: tight, given: (one) => scarce(one, 2, 16_000) },
  {
    more: 'people',
    less: tight,
    given: (one, held) => tight({ ...one, held: [...one.held, held], roles: [...one.roles, 'junior'] }),
  },
  {
    more: 'of what people hold',
    less: tight,
    given: ({ held: [first = [], ...others], ...one }, held) =>
      tight({ ...one, held: [[...new Set([...first, ...held])], ...others] }),
  },
])('More $more', ({ less, given }) => {
  test('never reaches less, and never costs more for as much', () => {
    let helped = 0;
    fc.assert(
      fc.property(company, someone, (one, held) => {
        const [before, after] = [reached(less(one)), reached(given(one, held))];
        expect(after.met).toBeGreaterThanOrEqual(before.met);
        if (after.met === before.met) expect(after.cost).toBeLessThanOrEqual(before.cost);
        if (after.met > before.met || after.cost < before.cost) helped++;
      }),
      { numRuns: 60 },
    );
    expect(helped).toBeGreaterThan(2);
  });
});
