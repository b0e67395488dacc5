import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryColumnModel, withAwardsAsked } from '../../../../test/builders/arbitrary-column-models.ts';
import { type CheapestPart, cheapestWithAll, cheapestWithWeight } from './part-of-targets.ts';
import { subsetsOf } from './subsets.ts';

const plain = arbitraryColumnModel({ rows: 5, blocks: 4, columns: 3, count: 2, targets: 3, places: 2, cost: 900 });
const small = fc.oneof(plain, withAwardsAsked(plain));
const nodes = 5_000;

test('what so much weight costs at least is what the cheapest part costs that weighs so much or more', () => {
  const seen = { reached: 0, impossible: 0 };
  fc.assert(
    fc.property(small, (model) => {
      const whole = { model, isCut: () => false };
      const positions = [...model.targets.keys()];
      const always = new Set(positions.filter((index) => model.targets[index]?.must));
      const others = positions.filter((index) => !always.has(index));
      const parts = subsetsOf(others).map((part) => ({
        weight: part.reduce((sum, index) => sum + (model.targets[index]?.weight ?? 0), 0),
        answer: cheapestWithAll(whole, new Set([...always, ...part]), nodes),
      }));
      for (const { weight } of parts) {
        const able = parts.flatMap((part) => ('met' in part.answer && part.weight >= weight ? [part.answer.cost] : []));
        const found = cheapestWithWeight(whole, always, weight, nodes);
        if (able.length === 0) {
          expect(found.status).toBe('infeasible');
          seen.impossible++;
          continue;
        }
        expect(found).toMatchObject({ status: 'optimal', cost: Math.min(...able), leastCost: Math.min(...able) });
        const { met } = found as CheapestPart;
        const ofOthers = met.filter((index) => !always.has(index));
        expect(ofOthers.reduce((sum, index) => sum + (model.targets[index]?.weight ?? 0), 0)).toBeGreaterThanOrEqual(
          weight,
        );
        expect(cheapestWithAll(whole, new Set(met), nodes)).toMatchObject({ cost: Math.min(...able) });
        seen.reached++;
      }
    }),
    { numRuns: 100 },
  );
  expect(seen.reached).toBeGreaterThan(50);
  expect(seen.impossible).toBeGreaterThan(10);
});

test('of what was not listed nothing is proved', () => {
  const place = { kind: 'places', row: 0, count: 1 } as const;
  const model = {
    rows: [{ id: 'r', available: 0 }],
    blocks: [{ id: 'b', count: 1, least: 0, columns: [{ id: '0', cost: 7, supplies: [[0, 1]] as const }] }],
    targets: [{ id: 't', weight: 1, must: false, need: place }],
    unit: 20,
  };
  const whole = { model, isCut: () => true };
  expect(cheapestWithAll(whole, new Set([0]), nodes)).toMatchObject({ status: 'gap', cost: 7, leastCost: 0 });
  const two = {
    ...model,
    targets: [{ ...model.targets[0], id: 't', weight: 1, must: false, need: { ...place, count: 2 } }],
  };
  expect(cheapestWithAll({ model: two, isCut: () => true }, new Set([0]), nodes)).toEqual({ status: 'unknown' });
  expect(cheapestWithAll({ model: two, isCut: () => false }, new Set([0]), nodes)).toEqual({ status: 'infeasible' });
});
