import { type Day, lastDay } from '../time/day.ts';
import type { Benefit, BenefitLibrary } from './benefit.ts';
import { entitlementTo } from './entitlement.ts';
import { type Giver, givesUntil } from './giver.ts';
import { type Money, sumsOf } from './money.ts';
import { isLess, minus, type Quantity } from './quantity.ts';
import { worthInYear } from './worth.ts';

/** What is lost of one benefit. */
export interface BenefitLoss {
  readonly benefit: Benefit;
  readonly has: Quantity;
  readonly keeps: Quantity;
  readonly loses: Quantity;
  /** The last day on which it is still there, with the grace of its own; left out where the awards have no end yet. */
  readonly until?: Day;
  /** Of what is lost, in a year. */
  readonly worth?: Money;
}

/** What a partner loses with some of its awards. */
export interface BenefitsAtRisk {
  readonly losses: readonly BenefitLoss[];
  /** In a year, one sum for each currency; only of what a worth is stated for. */
  readonly worth: readonly Money[];
}

/**
 * The difference between what a partner has by all of its awards and by those that it would keep, by the terms of a day.
 * The awards stand as they are held; when they end is told, and not judged.
 *
 * @param isLost whether an award is among those that lapse
 */
export function benefitsAtRisk(
  { benefits }: BenefitLibrary,
  givers: readonly Giver[],
  isLost: (giver: Giver) => boolean,
  day: Day,
): BenefitsAtRisk {
  const held = givers.filter(({ from, to }) => from <= day && day <= to);
  const kept = held.filter((giver) => !isLost(giver));
  const ends = held.filter(isLost);
  const losses = [...benefits.values()].flatMap((benefit) => {
    const has = entitlementTo(benefit, held, day)?.amount ?? 0;
    const keeps = entitlementTo(benefit, kept, day)?.amount ?? 0;
    if (!isLess(keeps, has)) return [];
    const loses = minus(has, keeps);
    const worth = worthInYear(benefit, loses, day);
    const until = lastGiven(benefit, ends);
    return [{ benefit, has, keeps, loses, ...(until && { until }), ...(worth && { worth }) }];
  });
  return { losses, worth: sumsOf(losses.flatMap(({ worth }) => worth ?? [])) };
}

/** Of several awards that end, the first to end takes something away. */
function lastGiven({ grace }: Benefit, ends: readonly Giver[]): Day | undefined {
  const first = ends.map((giver) => givesUntil(giver, grace)).reduce((a, b) => (b < a ? b : a), lastDay);
  return first === lastDay ? undefined : first;
}
