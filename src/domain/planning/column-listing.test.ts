import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planningProblem, requestOf } from '../../../test/builders/arbitrary-planning-problems.ts';
import { highsPlan } from '../../../test/oracles/highs-plan.ts';
import { modelFromRequest } from './model-from-request.ts';
import { solve } from './search.ts';
import { verify, verifyInfeasible } from './verify.ts';

describe('Columns that are listed when prices ask for them', () => {
  test('are enough for a plan as good as HiGHS finds among all that anybody could do', () => {
    const seen = { met: 0, missed: 0, infeasible: 0, lazily: 0 };
    fc.assert(
      fc.property(planningProblem, (one) => {
        const request = requestOf(one);
        if (!request) return;
        const asked = modelFromRequest(request);
        const found = solve(asked.model, { nodes: 5_000 }, asked.source);
        expect(asked.isCut()).toBe(false);
        const all = modelFromRequest(request);
        const nothingIsWorth = { prices: all.model.rows.map(() => 0), scale: 1 };
        for (const block of all.model.blocks.keys())
          expect(all.source.listAll(block, nothingIsWorth, Infinity)).toBe(true);
        const count = ({ blocks }: typeof all.model) => blocks.reduce((sum, { columns }) => sum + columns.length, 0);
        if (count(asked.model) < count(all.model)) seen.lazily++;
        const expected = highsPlan(all.model);
        if (!('assignment' in found)) {
          expect(found.status).toBe('infeasible');
          expect(verifyInfeasible(asked.model, found.certificate)).toEqual([]);
          expect(expected === undefined || expected.unmet > asked.model.targets.length).toBe(true);
          seen.infeasible++;
          return;
        }
        expect({ status: found.status, unmet: found.unmetWeight, cost: found.cost }).toEqual({
          status: 'optimal',
          ...expected,
        });
        expect(verify(asked.model, found)).toEqual([]);
        seen[found.unmetWeight > 0 ? 'missed' : 'met']++;
      }),
      { numRuns: 150 },
    );
    expect(Math.min(seen.met, seen.missed, seen.infeasible)).toBeGreaterThan(5);
    expect(seen.lazily).toBeGreaterThan(20);
  });

  test('are enough, too, where people are counted anew for some who leave', () => {
    const seen = { asked: 0, costly: 0, limited: 0 };
    fc.assert(
      fc.property(planningProblem, (one) => {
        const request = requestOf(one);
        if (!request || one.lockedIn) return;
        const leaving = { leavers: ['p0', 'p1'] };
        const asked = modelFromRequest(request, leaving);
        const found = solve(asked.model, { nodes: 5_000 }, asked.source);
        const all = modelFromRequest(request, leaving);
        const nothingIsWorth = { prices: all.model.rows.map(() => 0), scale: 1 };
        for (const block of all.model.blocks.keys()) if (!all.source.listAll(block, nothingIsWorth, Infinity)) return;
        const expected = highsPlan(all.model);
        if (!('assignment' in found)) return;
        expect({ status: found.status, unmet: found.unmetWeight, cost: found.cost }).toEqual({
          status: 'optimal',
          ...expected,
        });
        expect(verify(asked.model, found)).toEqual([]);
        seen.asked++;
        if (found.cost > 0) seen.costly++;
        if (one.counting) seen.limited++;
      }),
      { numRuns: 100 },
    );
    expect(Math.min(seen.asked, seen.costly, seen.limited)).toBeGreaterThan(4);
  });
});
