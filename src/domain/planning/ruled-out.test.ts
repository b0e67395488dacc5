import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column } from './column-model.ts';
import { reducedCost, type Worth } from './column-source.ts';
import { RuledOut } from './ruled-out.ts';

/** Three places that can be filled, and two things that are used up. */
const rows = { filled: [0, 1, 2], used: [3, 4] };

const column: fc.Arbitrary<Column> = fc
  .record({
    cost: fc.integer({ min: 0, max: 30 }),
    filled: fc.subarray([0, 1, 2]),
    used: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })),
  })
  .map(({ cost, filled, used }) => ({
    id: '',
    cost,
    supplies: [...filled.map((row) => [row, 1] as const), [3, -used[0]], [4, -used[1]]],
  }));

const quarters = (least: number, most: number) => fc.integer({ min: 4 * least, max: 4 * most }).map((one) => one / 4);
const prices = fc.tuple(...rows.filled.map(() => quarters(0, 30)), ...rows.used.map(() => quarters(0, 4)));
const change = fc.tuple(
  ...rows.filled.map(() => fc.constantFrom(-3, 0, 0, 0, 0.25, 2)),
  ...rows.used.map(() => fc.constantFrom(-1, 0, 0, 0, 1)),
);

describe('What was ruled out', () => {
  test('is never less than what some column comes to at other prices', () => {
    const seen = { known: 0, whole: 0, open: 0 };
    fc.assert(
      fc.property(
        fc.array(column, { minLength: 1, maxLength: 8 }),
        prices,
        change,
        fc.constantFrom(0, 1),
        fc.constantFrom(1, 4, 8),
        fc.constantFrom(-2, -1, -0.25, 0, 1),
        (columns, before, by, scale, finer, beyond) => {
          const least = (worth: Worth) => Math.min(...columns.map((one) => reducedCost(one, worth)));
          const ruledOut = new RuledOut(rows);
          const asked = { prices: before, scale };
          ruledOut.note(asked, least(asked) - 1e-5);
          expect(ruledOut.isKnown(asked, least(asked) - 1e-5)).toBe(true);
          expect(ruledOut.isKnown({ ...asked, scale: 1 - scale }, -1000)).toBe(false);
          // Where money counts for nothing there is no other scale.
          const times = scale === 0 ? 1 : finer;
          const now = {
            prices: before.map((price, row) => Math.max(0, price + (by[row] as number)) * times),
            scale: scale * times,
          };
          const below = least(now) + beyond;
          const isKnown = ruledOut.isKnown(now, below);
          if (isKnown) expect(least(now)).toBeGreaterThanOrEqual(below);
          if (isKnown && beyond === 0) seen.whole++;
          seen[isKnown ? 'known' : 'open']++;
        },
      ),
      { numRuns: 4_000 },
    );
    expect(Math.min(seen.known, seen.whole, seen.open)).toBeGreaterThan(50);
  });

  test('says nothing of places that have become dearer by more than was left, nor where what is used up has become cheaper', () => {
    const ruledOut = new RuledOut(rows);
    ruledOut.note({ prices: [5, 5, 5, 2, 2], scale: 1 }, 10);
    const isKnown = (...prices: readonly number[]) => ruledOut.isKnown({ prices, scale: 1 }, 8);
    expect(isKnown(6, 6, 5, 2, 2)).toBe(true);
    expect(isKnown(6, 6, 6, 2, 2)).toBe(false);
    // What one place has become cheaper by does not make up for another: who fills that one need not fill this.
    expect(isKnown(0, 8, 5, 2, 2)).toBe(false);
    expect(isKnown(5, 5, 5, 3, 2)).toBe(true);
    expect(isKnown(5, 5, 5, 2, 1)).toBe(false);
  });
});
