import { describe, expect, test } from 'vitest';
import { bestOfOthers } from './best-of-others.ts';
import type { OtherPlan, PlanDifference } from './other-plan.ts';

const plan = { actions: [], bought: [], targets: [], cost: 0 };
const nothing = { unmetWeight: 0, lost: [], won: [], more: [], fewer: [] };

/** Costs so much more, proved or down to `least`. */
function dearer(cost: number, least = cost, unmetWeight = 0): OtherPlan {
  const difference: PlanDifference = { ...nothing, unmetWeight, cost, costBetween: { least, most: cost } };
  return { status: least === cost ? 'optimal' : 'gap', plan, difference };
}
/** Costs so much more, and nothing is proved of it. */
const open = (cost: number): OtherPlan => ({ status: 'gap', plan, difference: { ...nothing, cost } });
const [impossible, unknown] = [{ status: 'infeasible' } as const, { status: 'unknown' } as const];

function best(...others: readonly OtherPlan[]) {
  const found = bestOfOthers(others);
  if (!found || !('plan' in found)) return found?.status;
  const { unmetWeight, cost, costBetween } = found.difference;
  return [found.status, unmetWeight, cost, ...(costBetween ? [costBetween.least, costBetween.most] : [])];
}

describe('The best of several plans', () => {
  test('reaches most, and then costs least, wherever it stands', () => {
    expect(best(dearer(20), dearer(10), dearer(30))).toEqual(['optimal', 0, 10, 10, 10]);
    expect(best(dearer(5, 5, 1), dearer(10))).toEqual(['optimal', 0, 10, 10, 10]);
    expect(best(dearer(10), dearer(5, 5, 1))).toEqual(['optimal', 0, 10, 10, 10]);
  });

  test('is proved to be so only as far as all of them are', () => {
    expect(best(dearer(10), dearer(30, 4))).toEqual(['gap', 0, 10, 4, 10]);
    expect(best(dearer(10), dearer(30, 20))).toEqual(['gap', 0, 10, 10, 10]);
    expect(best(dearer(10), dearer(30, 4, 1))).toEqual(['gap', 0, 10, 10, 10]);
    expect(best(dearer(10), open(20))).toEqual(['gap', 0, 10]);
    expect(best(dearer(10), unknown)).toEqual(['gap', 0, 10]);
    expect(best(unknown, dearer(10))).toEqual(['gap', 0, 10]);
  });

  test('leaves out what cannot be, and is nothing where nothing can', () => {
    expect(best(impossible, dearer(10), impossible)).toEqual(['optimal', 0, 10, 10, 10]);
    expect(best(impossible, impossible)).toBe('infeasible');
    expect(best(impossible, unknown)).toBe('unknown');
    expect(best(unknown, impossible)).toBe('unknown');
    expect(best()).toBeUndefined();
  });
});
