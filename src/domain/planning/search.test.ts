import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryColumnModel, withAwardsAsked } from '../../../test/builders/arbitrary-column-models.ts';
import { highsPlan } from '../../../test/oracles/highs-plan.ts';
import type { Column, ColumnModel } from './column-model.ts';
import { type ColumnSource, reducedCost } from './column-source.ts';
import { solve } from './search.ts';
import { verify, verifyInfeasible } from './verify.ts';
import { Work } from './work.ts';

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

/** Few people for many places: columns have to be divided. */
const tight = arbitraryColumnModel({ rows: 7, blocks: 9, columns: 7, count: 2, targets: 3, places: 3, cost: 900 });

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

/** The model with the first column of each block alone, and who lists the others when they are asked for. */
function hidden(
  model: ColumnModel,
  work = new Work(),
): { readonly model: ColumnModel; readonly source: ColumnSource; asked: number } {
  const listed: Column[][] = model.blocks.map(({ columns }) => columns.slice(0, 1));
  const left: Column[][] = model.blocks.map(({ columns }) => columns.slice(1));
  const list = (block: number, isWanted: (column: Column) => boolean): boolean => {
    const found = left[block]?.filter(isWanted) ?? [];
    listed[block]?.push(...found);
    left[block] = left[block]?.filter((column) => !found.includes(column)) ?? [];
    return found.length > 0;
  };
  const answer = {
    model: { ...model, blocks: model.blocks.map((block, index) => ({ ...block, columns: listed[index] ?? [] })) },
    asked: 0,
    source: {
      hasMore: () => true,
      listCheaper: (block, worth, below) => {
        const least = Math.min(...(left[block] ?? []).map((column) => reducedCost(column, worth)));
        return least < below && list(block, (column) => reducedCost(column, worth) === least);
      },
      work,
      least: (block, worth) =>
        Math.min(0, ...(model.blocks[block]?.columns ?? []).map((column) => reducedCost(column, worth))),
      listAll: (block, worth, below) => {
        answer.asked++;
        list(block, (column) => reducedCost(column, worth) < below);
        return true;
      },
    } satisfies ColumnSource,
  };
  return answer;
}

describe('The search', () => {
  test('finds the same where columns are listed only when prices ask for them, and proves it', () => {
    let [closed, unlisted] = [0, 0];
    fc.assert(
      fc.property(tight, (model) => {
        const some = hidden(model);
        const found = solve(some.model, { nodes: 5_000 }, some.source);
        const whole = solve(model, { nodes: 5_000 });
        expect(found.status).toBe(whole.status);
        if (found.status !== 'optimal' || whole.status !== 'optimal') return;
        expect([found.unmetWeight, found.cost]).toEqual([whole.unmetWeight, whole.cost]);
        expect(verify(some.model, found)).toEqual([]);
        if (some.asked > 0) closed++;
        if (some.model.blocks.some(({ columns }, block) => columns.length < (model.blocks[block]?.columns.length ?? 0)))
          unlisted++;
      }),
      { numRuns: 400 },
    );
    expect(closed).toBeGreaterThan(40);
    expect(unlisted).toBeGreaterThan(40);
  });

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

  test('finds what HiGHS finds, and proves it, where targets ask for other ones', () => {
    let bound = 0;
    fc.assert(
      fc.property(withAwardsAsked(small), (model) => {
        if (agreesWithHighs(model) !== 'optimal') return;
        const apart = highsPlan({
          ...model,
          rows: model.rows.map((row) => ({ ...row, available: row.available + (row.id.startsWith('a') ? 1 : 0) })),
        });
        const found = highsPlan(model);
        if (apart?.unmet !== found?.unmet || apart?.cost !== found?.cost) bound++;
      }),
      { numRuns: 300 },
    );
    // What is asked for made a difference.
    expect(bound).toBeGreaterThan(10);
  });

  test('finds what HiGHS finds, and proves it, for larger ones', () => {
    fc.assert(
      fc.property(fc.oneof(middling, withAwardsAsked(middling)), (model) => {
        agreesWithHighs(model);
      }),
      { numRuns: 100 },
    );
  });

  test('that leaves several cases open is told to be as good as the best that any of them could hold', () => {
    const seen = { open: 0, near: 0, interrupted: 0 };
    const near = fc.option(fc.constantFrom(2, 10, 30, 100, 300), { nil: undefined, freq: 4 });
    const some = fc.oneof(tight, { arbitrary: middling, weight: 2 });
    fc.assert(
      fc.property(
        some,
        fc.constantFrom(2, 3, 5, 9, 5_000, 5_000),
        near,
        fc.integer({ min: 10, max: 150 }),
        (model, nodes, perMille, most) => {
          const nearAfter = perMille === undefined ? {} : { nearAfter: { nodes: 0, perMille } };
          const lazily = hidden(model, new Work(most));
          for (const [asked, source] of [[model], [lazily.model, lazily.source]] as const) {
            const found = solve(asked, { nodes: source ? 5_000 : nodes, ...nearAfter }, source);
            if (!('assignment' in found)) continue;
            // All prices of all cases prove what is told.
            expect(verify(asked, found)).toEqual([]);
            const { cost, gap } = found;
            if (gap.weight > 0) expect(gap.cost).toBe(cost);
            // Where nothing else ends the search, no more is left open than was allowed.
            else if (!source && nodes === 5_000) expect(gap.cost * 1_000).toBeLessThanOrEqual((perMille ?? 0) * cost);
            if (found.status === 'gap')
              seen[source?.work.isOver ? 'interrupted' : perMille === undefined ? 'open' : 'near']++;
          }
        },
      ),
      { numRuns: 400 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(5);
  });
});
