import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aTraining } from '../../../test/builders/a-training.ts';
import { arbitraryScarcity } from '../../../test/builders/arbitrary-conflicts.ts';
import { plan } from './plan.ts';
import type { PlanRequest } from './plan-request.ts';

/** The same company with everything it could do, and exams that cost about so much. */
const priced = (request: PlanRequest, fee: number): PlanRequest => ({
  ...request,
  training: aTraining({ A: fee, B: 2 * fee + 1, C: fee + 7 }),
  options: {},
});

test('where all has to be met, a budget that is a little too small is proved to be so, whatever the amounts are', () => {
  let asked = 0;
  fc.assert(
    fc.property(
      arbitraryScarcity,
      fc.constantFrom(137, 1_370_011, 13_700_017, 1_370_000_017, 4_500_000_019),
      fc.constantFrom(1, 2, 10, 100),
      (one, fee, less) => {
        const request = priced(one, fee);
        const base = plan(request);
        if (!('plan' in base) || base.plan.cost < less) return;
        asked++;
        const { cost } = base.plan;
        expect(plan({ ...request, options: { budget: cost } })).toMatchObject({ status: 'optimal', plan: { cost } });
        expect(plan({ ...request, options: { budget: cost - less } }).status).toBe('infeasible');
      },
    ),
    { numRuns: 150 },
  );
  expect(asked).toBeGreaterThan(40);
});

test('what a wished award lacks by a cent is not had, and that is proved', () => {
  let asked = 0;
  fc.assert(
    fc.property(arbitraryScarcity, fc.constantFrom(137, 1_370_011, 1_370_000_017), (one, fee) => {
      const wished = priced(one, fee);
      const request = { ...wished, targets: wished.targets.map((target) => ({ ...target, must: false })) };
      const base = plan(request);
      if (!('plan' in base) || base.plan.cost === 0) return;
      asked++;
      const short = plan({ ...request, options: { budget: base.plan.cost - 1 } });
      if (!('plan' in short)) throw new Error('Doing nothing is a plan.');
      expect(short.status).toBe('optimal');
      const met = (found: typeof base) => found.plan.targets.filter(({ isMet }) => isMet).length;
      expect(met(short)).toBeLessThan(met(base));
    }),
    { numRuns: 80 },
  );
  expect(asked).toBeGreaterThan(20);
});

test('where the search may look at nothing, the plan that does nothing is the answer, unless something must be met', () => {
  let asked = 0;
  fc.assert(
    fc.property(arbitraryScarcity, (one) => {
      const request: PlanRequest = { ...one, options: { nodes: 0 } };
      expect(plan(request).status).toBe('unknown');
      const wished = plan({ ...request, targets: one.targets.map((target) => ({ ...target, must: false })) });
      expect(wished).toMatchObject({ status: 'gap', plan: { actions: [], cost: 0 } });
      asked++;
    }),
    { numRuns: 20 },
  );
  expect(asked).toBe(20);
});
