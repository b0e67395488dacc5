import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planningProblem, requestOf } from '../../../test/builders/arbitrary-planning-problems.ts';
import { highsPlan } from '../../../test/oracles/highs-plan.ts';
import { modelFromRequest } from './model-from-request.ts';
import { plan } from './plan.ts';
import type { PlanRequest } from './plan-request.ts';
import { solve } from './search.ts';
import { verify } from './verify.ts';

const withOptions = (request: PlanRequest, options: PlanRequest['options']): PlanRequest => ({
  ...request,
  options: { ...request.options, ...options },
});

const work = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 20, max: 300 }));
const sure = fc.constantFrom(undefined, 300, 700, 900);

describe('A search that may do little', () => {
  test('ends with a plan that the verifier accepts, and never says of one that it is proved where a better one exists', () => {
    const seen = { interrupted: 0, proved: 0 };
    fc.assert(
      fc.property(planningProblem, sure, fc.double({ min: 0, max: 1.1, noNaN: true }), (one, asSure, share) => {
        const base = requestOf(one);
        if (!base) return;
        const free = withOptions(base, { work: Infinity, ...(asSure !== undefined && { sure: asSure }) });
        const freely = modelFromRequest(free);
        solve(freely.model, { nodes: 2_000 }, freely.source);
        // It ends somewhere on the way.
        const request = withOptions(free, { work: Math.floor(freely.source.work.done * share) });
        const asked = modelFromRequest(request);
        const found = solve(asked.model, { nodes: 2_000 }, asked.source);
        const all = modelFromRequest(withOptions(request, { work: Infinity }));
        const nothingIsWorth = { prices: all.model.rows.map(() => 0), scale: 1 };
        for (const block of all.model.blocks.keys()) if (!all.source.listAll(block, nothingIsWorth, Infinity)) return;
        const best = highsPlan(all.model);
        if (!('assignment' in found)) {
          // Where something must be met, no plan may be found in time; that there is none is said only where it is so.
          if (found.status === 'infeasible')
            expect(best === undefined || best.unmet > asked.model.targets.length).toBe(true);
          return;
        }
        expect(verify(asked.model, found)).toEqual([]);
        if (!best) throw new Error('HiGHS finds no plan.');
        const { unmetWeight, cost, gap } = found;
        expect(best.unmet).toBeGreaterThanOrEqual(unmetWeight - gap.weight);
        if (best.unmet === unmetWeight && gap.weight === 0) expect(best.cost).toBeGreaterThanOrEqual(cost - gap.cost);
        if (found.status === 'optimal') expect({ unmet: unmetWeight, cost }).toEqual(best);
        if (found.status === 'optimal') seen.proved++;
        else if (asked.source.work.isOver) seen.interrupted++;
      }),
      { numRuns: 120 },
    );
    expect(Math.min(seen.interrupted, seen.proved)).toBeGreaterThan(4);
  });

  test('finds the same in whatever order people are written down', () => {
    let gaps = 0;
    fc.assert(
      fc.property(planningProblem, sure, work, (one, asSure, most) => {
        const base = requestOf(one);
        if (!base) return;
        const request = withOptions(base, { work: most, ...(asSure !== undefined && { sure: asSure }) });
        const { facts } = request;
        const turned = { ...request, facts: { ...facts, people: facts.people.toReversed() } };
        const [first, second] = [plan(request), plan(turned)];
        expect(first.status).toBe(second.status);
        if (!('plan' in first) || !('plan' in second)) return;
        expect([first.plan.cost, first.gap]).toEqual([second.plan.cost, second.gap]);
        expect(first.plan.actions).toEqual(second.plan.actions);
        if (first.status === 'gap') gaps++;
      }),
      { numRuns: 80 },
    );
    expect(gaps).toBeGreaterThan(10);
  });
});
