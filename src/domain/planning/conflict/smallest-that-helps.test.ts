import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallestThatHelp } from './smallest-that-helps.ts';

const all = [0, 1, 2, 3, 4, 5, 6];
const enough = fc.array(fc.subarray(all, { minLength: 1 }), { minLength: 1, maxLength: 3 });

test('each likely change that helps alone is told, else one set in its order that helps and of which none is needless', () => {
  let [alone, together] = [0, 0];
  fc.assert(
    fc.property(enough, fc.subarray(all, { minLength: 1 }), (sets, likely) => {
      const helps = (some: readonly number[]) => sets.some((set) => set.every((one) => some.includes(one)));
      const found = smallestThatHelp(likely, all, helps);
      const single = likely.filter((one) => helps([one]));
      if (single.length > 0) {
        alone++;
        expect(found).toEqual(single.map((one) => [one]));
        return;
      }
      together++;
      const [set = []] = found;
      expect(found).toHaveLength(1);
      expect(helps(set)).toBe(true);
      for (const one of set) expect(helps(set.filter((other) => other !== one))).toBe(false);
      expect(set).toEqual(set.toSorted((a, b) => a - b));
    }),
    { numRuns: 200 },
  );
  expect(Math.min(alone, together)).toBeGreaterThan(20);
});

test('nothing is told where not even all changes help, or none is likely to', () => {
  expect(smallestThatHelp([1], all, () => false)).toEqual([]);
  expect(smallestThatHelp([], all, () => true)).toEqual([]);
});
