import fc from 'fast-check';
import type { Block, ColumnModel, Target } from '../../src/domain/planning/column-model.ts';
import type { Need } from '../../src/domain/planning/need.ts';
import { unitFor } from '../../src/domain/planning/objective.ts';

/** So large the random models are. */
export interface Sizes {
  readonly rows: number;
  readonly blocks: number;
  readonly columns: number;
  readonly count: number;
  readonly targets: number;
  readonly places: number;
  readonly cost: number;
}

/** Any problem that the planner can be given: nested choices, scores, shared rows, things that are used up and bought. */
export function arbitraryColumnModel(sizes: Sizes): fc.Arbitrary<ColumnModel> {
  const row = fc.integer({ min: 0, max: sizes.rows - 1 });
  const places: fc.Arbitrary<Need> = fc.record({
    kind: fc.constant('places' as const),
    row,
    count: fc.integer({ min: 1, max: sizes.places }),
  });
  const { need } = fc.letrec<{ need: Need }>((tie) => ({
    need: fc.oneof(
      { maxDepth: 2, depthSize: 'small' },
      { arbitrary: places, weight: 3 },
      {
        arbitrary: fc.array(tie('need'), { minLength: 1, maxLength: 3 }).chain((of) =>
          fc.record({
            kind: fc.constant('n-of' as const),
            n: fc.integer({ min: 1, max: of.length }),
            of: fc.constant(of),
          }),
        ),
        weight: 3,
      },
      {
        arbitrary: fc.record({
          kind: fc.constant('score' as const),
          parts: fc.array(fc.array(tie('need'), { minLength: 1, maxLength: 2 }).map(stepwise), {
            minLength: 1,
            maxLength: 3,
          }),
          atLeast: fc.integer({ min: 1, max: 7 }),
        }),
        weight: 1,
      },
    ),
  }));
  const column = fc
    .record({
      cost: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: sizes.cost })),
      supplies: fc.uniqueArray(fc.tuple(row, fc.constantFrom(1, 1, 1, 1, 2, -1)), {
        minLength: 1,
        maxLength: 3,
        selector: ([one]) => one,
      }),
    })
    .map(({ cost, supplies }) => ({ id: 'c', cost, supplies: supplies.sort(([a], [b]) => a - b) }));
  const block: fc.Arbitrary<Block> = fc.record({
    id: fc.constant('b'),
    count: fc.integer({ min: 1, max: sizes.count }),
    least: fc.constantFrom(0, 0, 0, 0, 0, 0, 1),
    columns: fc.array(column, { minLength: 1, maxLength: sizes.columns }),
  });
  const target: fc.Arbitrary<Target> = fc.record({
    id: fc.constant('t'),
    weight: fc.integer({ min: 1, max: 3 }),
    must: fc.constantFrom(false, false, false, true),
    need,
  });
  return fc
    .record({
      rows: fc
        .array(fc.constantFrom(0, 0, 0, 1, 2), { minLength: sizes.rows, maxLength: sizes.rows })
        .map((all) => all.map((available, index) => ({ id: `r${index}`, available }))),
      blocks: fc.array(block, { minLength: 1, maxLength: sizes.blocks }),
      targets: fc.array(target, { minLength: 1, maxLength: sizes.targets }),
    })
    .map((model) => ({ ...model, unit: unitFor(model) }));
}

/** Some targets ask for earlier ones to be met, in any case or as one of two ways. */
export const withAwardsAsked = (models: fc.Arbitrary<ColumnModel>): fc.Arbitrary<ColumnModel> =>
  models.chain((model) =>
    fc.array(fc.constantFrom('no', 'all', 'any'), { minLength: 3, maxLength: 3 }).map((asked) => {
      const rows = [...model.rows];
      const supplies = model.targets.map((): number[] => []);
      const targets = model.targets.map((target, index): Target => {
        const how = index > 0 ? asked[index % 3] : 'no';
        if (how === 'no') return target;
        const row = rows.push({ id: `a${index}`, available: 0 }) - 1;
        supplies[index - 1]?.push(row);
        const of = [target.need, { kind: 'places' as const, row, count: 1 }];
        return { ...target, need: { kind: 'n-of', n: how === 'all' ? 2 : 1, of } };
      });
      return {
        ...model,
        rows,
        targets: targets.map((target, index) =>
          supplies[index]?.length ? { ...target, supplies: supplies[index] } : target,
        ),
      };
    }),
  );

/** Nothing for no points, then more for more. */
const stepwise = (needs: readonly Need[]) => [
  { points: 0, need: { kind: 'n-of', n: 0, of: [] } as const },
  ...needs.map((need, index) => ({ points: 2 * index + 2, need })),
];
