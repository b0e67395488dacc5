import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryColumnModel } from '../../../test/builders/arbitrary-column-models.ts';
import { highsPlan } from '../../../test/oracles/highs-plan.ts';
import type { ColumnModel } from './column-model.ts';
import { solve } from './search.ts';
import { verify, verifyInfeasible } from './verify.ts';

const small = arbitraryColumnModel({ rows: 5, blocks: 5, columns: 4, count: 2, targets: 3, places: 2, cost: 900 });
const middling = arbitraryColumnModel({
  rows: 12,
  blocks: 20,
  columns: 6,
  count: 3,
  targets: 6,
  places: 4,
  cost: 90_000,
});

const isMissed = (model: ColumnModel, unmet: number) =>
  model.targets.some(({ must }) => must) &&
  unmet > model.targets.reduce((sum, { weight, must }) => sum + (must ? 0 : weight), 0);

function agreesWithHighs(model: ColumnModel): 'optimal' | 'infeasible' {
  const found = solve(model, { nodes: 5_000 });
  const expected = highsPlan(model);
  if (found.status === 'infeasible') {
    expect(expected === undefined || isMissed(model, expected.unmet)).toBe(true);
    expect(verifyInfeasible(model, found.certificate)).toEqual([]);
    return 'infeasible';
  }
  expect(found.status).toBe('optimal');
  if (found.status !== 'optimal') return 'infeasible';
  expect({ unmet: found.unmetWeight, cost: found.cost }).toEqual(expected);
  expect(verify(model, found)).toEqual([]);
  return 'optimal';
}

describe('The search', () => {
  test('finds what HiGHS finds, and proves it, for small problems of every kind', () => {
    const met = { optimal: 0, infeasible: 0 };
    fc.assert(
      fc.property(small, (model) => {
        met[agreesWithHighs(model)]++;
      }),
      { numRuns: 400 },
    );
    expect(met.optimal).toBeGreaterThan(100);
    expect(met.infeasible).toBeGreaterThan(10);
  });

  test('finds what HiGHS finds, and proves it, for larger ones', () => {
    fc.assert(
      fc.property(middling, (model) => {
        agreesWithHighs(model);
      }),
      { numRuns: 100 },
    );
  });
});
