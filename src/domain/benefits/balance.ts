import { type Day, firstOfMonth, lastOfMonth } from '../time/day.ts';
import type { Period } from '../time/period.ts';
import type { Entitlement } from './entitlement.ts';
import { isLess, minus, type Quantity } from './quantity.ts';

/** One use of a benefit that stands. */
export interface BenefitUse {
  readonly benefit: string;
  readonly amount: number;
  readonly on: Day;
}

export interface Balance {
  /** The days whose uses are counted together; without it, all that ever were. */
  readonly period?: Period;
  readonly used: number;
  readonly left: Quantity;
  /** By how much more is used than there is, since an award has lapsed. */
  readonly over: number;
}

/** What is left on a day of what a partner has. */
export function balanceOf(entitlement: Entitlement, uses: readonly BenefitUse[], day: Day): Balance {
  const period = periodOn(entitlement, day);
  const used = uses
    .filter(({ benefit, on }) => benefit === entitlement.benefit.id && isWithin(on, period))
    .reduce((sum, { amount }) => sum + amount, 0);
  const { amount } = entitlement;
  return {
    ...(period && { period }),
    used,
    left: minus(amount, used),
    over: isLess(amount, used) ? used - Number(amount) : 0,
  };
}

/** What renews with the membership does so with the award that is held longest of those that give it. */
export function periodOn({ benefit, shares }: Pick<Entitlement, 'benefit' | 'shares'>, day: Day): Period | undefined {
  switch (benefit.renews) {
    case undefined:
      return undefined;
    case 'month':
      return { from: firstOfMonth(day), to: lastOfMonth(day) };
    case 'membership-year':
      return shares.map(({ giver }) => giver).reduce((oldest, one) => (one.from < oldest.from ? one : oldest)).year;
    default:
      return benefit.renews satisfies never;
  }
}

const isWithin = (on: Day, period: Period | undefined): boolean =>
  period === undefined || (period.from <= on && on <= period.to);
