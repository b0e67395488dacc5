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

/** An award that lapses, and the last day on which it is held, where that is known. */
export interface Lapsing {
  readonly competency: string;
  readonly level: string;
  readonly until?: Day;
  /** The lower level at which it goes on; left out where it does not. */
  readonly goesOnAt?: string;
}

/**
 * The difference between what a partner has by all the awards that it holds and by those that it keeps, by the terms of a
 * day. That awards lapse is taken as it is said, and not judged: a renewal, a forecast and a what-if ask alike.
 */
export function benefitsAtRisk(
  { benefits }: BenefitLibrary,
  givers: readonly Giver[],
  lapsing: readonly Lapsing[],
  day: Day,
): BenefitsAtRisk {
  const held = givers.filter(({ from, to }) => from <= day && day <= to);
  const ends = held.flatMap((giver) => endOf(giver, lapsing) ?? []);
  const kept = held.flatMap((giver) => afterwards(giver, lapsing));
  const losses = [...benefits.values()].flatMap((benefit) => {
    const has = entitlementTo(benefit, held, day).amount;
    const keeps = entitlementTo(benefit, kept, day).amount;
    if (!isLess(keeps, has)) return [];
    const loses = minus(has, keeps);
    const worth = worthInYear(benefit, loses, day);
    const until = firstEnd(ends.map((giver) => givesUntil(giver, benefit.grace)));
    return [{ benefit, has, keeps, loses, ...(until && { until }), ...(worth && { worth }) }];
  });
  return { losses, worth: sumsOf(losses.flatMap(({ worth }) => worth ?? [])) };
}

/** The award as it ends, where it is one of those that lapse. */
function endOf(giver: Giver, lapsing: readonly Lapsing[]): Giver | undefined {
  const found = lapsingOf(giver, lapsing);
  return found && { ...giver, to: found.until ?? giver.to };
}

/** What is left of an award: itself where it does not lapse, and what it goes on as. */
function afterwards(giver: Giver, lapsing: readonly Lapsing[]): readonly Giver[] {
  const found = lapsingOf(giver, lapsing);
  if (!found) return [giver];
  return found.goesOnAt === undefined ? [] : [{ ...giver, level: found.goesOnAt }];
}

const lapsingOf = (giver: Giver, lapsing: readonly Lapsing[]): Lapsing | undefined =>
  lapsing.find(({ competency, level }) => competency === giver.status && level === giver.level);

/** Of several awards that end, the first to end takes something away. */
function firstEnd(days: readonly Day[]): Day | undefined {
  const first = days.reduce((a, b) => (b < a ? b : a), lastDay);
  return first === lastDay ? undefined : first;
}
