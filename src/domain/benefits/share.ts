import type { Gift } from './benefit.ts';
import type { Giver } from './giver.ts';
import { isLess, minus, type Quantity } from './quantity.ts';

/** What one award gives of a benefit. The shares of a partner make up all that it has. */
export interface Share {
  readonly giver: Giver;
  readonly gift: Gift;
  /** As the first competency of the partner, or beside another. */
  readonly as: 'first' | 'further';
  readonly gives: Quantity;
  /** What it would give, and the most that one partner may have takes away. */
  readonly cut: Quantity;
}

/** One award of the partner with a gift that it is given. */
export interface Given {
  readonly giver: Giver;
  readonly gift: Gift;
}

interface Caps {
  readonly worldwide?: number;
  readonly country?: number;
}

/** Fills up to the caps, award by award: the first one first. Whatever the order, the sum is the same. */
export function sharesUnder(first: Given, others: readonly Given[], caps: Caps): readonly Share[] {
  let left: Quantity = caps.worldwide ?? 'unlimited';
  const leftIn = new Map<string, Quantity>();
  return [first, ...others].map(({ giver, gift }, index) => {
    const as = index === 0 ? 'first' : 'further';
    const country = giver.country ?? '';
    const here = leftIn.get(country) ?? caps.country ?? 'unlimited';
    const most = isLess(here, left) ? here : left;
    const gives = isLess(most, gift[as]) ? most : gift[as];
    left = minus(left, gives);
    leftIn.set(country, minus(here, gives));
    return { giver, gift, as, gives, cut: minus(gift[as], gives) };
  });
}
