import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planningProblem, requestOf } from '../../../test/builders/arbitrary-planning-problems.ts';
import { reducedCost } from './column-source.ts';
import { modelFromRequest } from './model-from-request.ts';

const leaving = { leavers: ['p0', 'p1'] };
const prices = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 900 })), { minLength: 1, maxLength: 12 });

describe('The search for what one person could do where people may leave', () => {
  test('finds what comes to the least of all that this person could do, whatever rows are worth', () => {
    const seen = { busy: 0, between: 0, counted: 0 };
    fc.assert(
      fc.property(planningProblem, prices, (one, some) => {
        const request = requestOf(one);
        if (!request || one.lockedIn) return;
        const [asked, all] = [modelFromRequest(request, leaving), modelFromRequest(request, leaving)];
        const nothingIsWorth = { prices: all.model.rows.map(() => 0), scale: 1 };
        const worth = {
          prices: all.model.rows.map((_, row) => some[row % some.length] as number),
          scale: 1,
        };
        for (const [block, { columns }] of all.model.blocks.entries()) {
          if (!all.source.hasMore(block) || !all.source.listAll(block, nothingIsWorth, Infinity)) continue;
          const leastOf = (listed: typeof columns) =>
            listed.reduce((least, column) => Math.min(least, reducedCost(column, worth)), 0);
          const own = asked.model.blocks[block]?.columns ?? [];
          const before = leastOf(own);
          while (asked.source.listCheaper(block, worth, leastOf(own)));
          expect(leastOf(own)).toBe(leastOf(columns));
          if (own.length > 0 && leastOf(own) < before) seen.between++;
          if (columns.some(({ cost }) => cost > 0) && leastOf(columns) < 0) seen.busy++;
          if (one.counting) seen.counted++;
        }
      }),
      { numRuns: 60 },
    );
    expect(Math.min(seen.busy, seen.between, seen.counted)).toBeGreaterThan(10);
  });
});
