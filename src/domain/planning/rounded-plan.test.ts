import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryColumnModel } from '../../../test/builders/arbitrary-column-models.ts';
import type { Bounded } from './bounded.ts';
import { choiceTree } from './choice-tree.ts';
import type { ColumnModel } from './column-model.ts';
import { scaleOf, unitFor, unmetCosts } from './objective.ts';
import { relaxationOf } from './relaxation.ts';
import { roundedPlan } from './rounded-plan.ts';
import { solve } from './search.ts';
import { nothingDecided } from './search-node.ts';
import { isPlan, totalOf, unmetIn } from './whole-plan.ts';
import { Work } from './work.ts';

/** Few people for many places: what is best is mostly taken in part. */
const tight = arbitraryColumnModel({ rows: 7, blocks: 9, columns: 7, count: 2, targets: 3, places: 3, cost: 900 });

const boundedOf = (model: ColumnModel): Bounded => ({
  model,
  trees: model.targets.map(choiceTree),
  unmet: unmetCosts(model),
  scale: scaleOf(model),
  work: new Work(),
});

describe('A plan that is rounded from the relaxation', () => {
  test('is one, is never better than the best, and mostly reaches as much for not much more', () => {
    const seen = { divided: 0, found: 0, reachesAsMuch: 0, cost: 0, best: 0, most: 0 };
    fc.assert(
      fc.property(tight, (model) => {
        const best = solve(model, { nodes: 5_000 });
        if (best.status !== 'optimal') return;
        const bounded = boundedOf(model);
        const root = nothingDecided(model.targets.length);
        const start = relaxationOf(bounded, root);
        const { plan, cases } = roundedPlan(start, root, bounded);
        // Where the relaxation is whole there is nothing to round.
        if (cases === 0) return;
        seen.divided++;
        seen.most = Math.max(seen.most, cases);
        if (!plan) return;
        seen.found++;
        expect(isPlan(plan, model)).toBe(true);
        const total = totalOf(plan, bounded);
        expect(total).toBeGreaterThanOrEqual(totalOf(best.assignment, bounded));
        if (unmetIn(plan, bounded) > unmetIn(best.assignment, bounded)) return;
        seen.reachesAsMuch++;
        seen.cost += total - unmetIn(plan, bounded);
        seen.best += best.cost;
      }),
      { numRuns: 200 },
    );
    expect(seen.divided).toBeGreaterThan(40);
    // To take only what is almost whole, or the smallest part first, or all parts at once, finds a plan in half of them or fewer.
    expect(seen.found).toBeGreaterThan(seen.divided * 0.6);
    expect(seen.reachesAsMuch).toBeGreaterThan(seen.found * 0.85);
    expect(seen.cost).toBeLessThan(seen.best * 1.9);
    // Each step decides something.
    expect(seen.most).toBeLessThan(12);
  });

  const rounded = (model: ColumnModel) => {
    const bounded = boundedOf(model);
    const root = nothingDecided(model.targets.length);
    return roundedPlan(relaxationOf(bounded, root), root, bounded);
  };

  test('is found step by step where much is taken in part: half of each of three in many groups that have nothing to do with each other', () => {
    const groups = 12;
    const rows = Array.from({ length: 3 * groups }, (_, row) => ({ id: `r${row}`, available: 0 }));
    // One of each group fills two of its three places: half of each is enough, as long as people can be halved.
    const blocks = rows.map(({ id }, row) => {
      const next = row - (row % 3) + ((row + 1) % 3);
      const supplies = [row, next].toSorted((a, b) => a - b).map((one) => [one, 1] as const);
      return { id, count: 1, least: 0, columns: [{ id, cost: 10, supplies }] };
    });
    const of = rows.map((_, row) => ({ kind: 'places' as const, row, count: 1 }));
    const target = { id: 't', weight: 1, must: true, need: { kind: 'n-of' as const, n: of.length, of } };
    const unlimited = { rows, blocks, targets: [target] };
    const { plan, cases } = rounded({ ...unlimited, unit: unitFor(unlimited) });
    expect(plan?.taken).toHaveLength(2 * groups);
    expect(cases).toBe(groups);
  });
});
