import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryColumnModel } from '../../../test/builders/arbitrary-column-models.ts';
import type { ColumnModel } from './column-model.ts';
import { modelHash } from './model-hash.ts';

const models = arbitraryColumnModel({ rows: 6, blocks: 8, columns: 5, count: 2, targets: 3, places: 3, cost: 900 });

/** The same data with the keys of every object the other way round. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
};

test('a model is the same model however its keys are ordered, as they are once it was read from a file', () => {
  fc.assert(
    fc.property(models, (model) => {
      expect(modelHash(turned(model) as ColumnModel)).toBe(modelHash(model));
      const [first, ...others] = model.targets;
      if (first) expect(modelHash({ ...model, targets: others })).not.toBe(modelHash(model));
    }),
  );
});

test('a model in which a target supplies what another one asks for is another model', () => {
  const targets = [0, 1].map((row) => ({
    id: `${row}`,
    weight: 1,
    must: false,
    need: { kind: 'places', row, count: 1 } as const,
  }));
  const model: ColumnModel = {
    rows: [0, 1].map((row) => ({ id: `${row}`, available: 0 })),
    blocks: [],
    targets,
    unit: 1,
  };
  const tied = { ...model, targets: targets.map((one, index) => (index === 0 ? { ...one, supplies: [1] } : one)) };
  expect(modelHash(tied)).not.toBe(modelHash(model));
});
