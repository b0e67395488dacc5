import type { Day } from '../time/day.ts';
import { type Benefit, inForce, termsOn } from './benefit.ts';
import type { Money } from './money.ts';
import type { Quantity } from './quantity.ts';

/** What so much of a benefit is worth in a year. Nothing where no worth is stated, or where it is as much as one likes. */
export function worthInYear(benefit: Benefit, amount: Quantity, day: Day): Money | undefined {
  const worth = inForce(benefit.worths, day);
  if (!worth || amount === 'unlimited') return undefined;
  const periods = benefit.renews === 'month' ? 12 : 1;
  const { minor, currency, sample } = worth;
  return { minor: minor * amount * periods, currency, sample: sample || termsOn(benefit, day)?.sample === true };
}
