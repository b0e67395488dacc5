import { type Amount, amountsBelow } from '../catalogue/amount.ts';
import { shift } from '../time/duration.ts';
import type { Period } from '../time/period.ts';
import { periodOf } from '../time/window.ts';
import { onDay, type Situation } from './situation.ts';

/** From when to when the figures and records count that an amount is computed from, each stretch of days once; none where all do. */
export function periodsOfAmount(amount: Amount, situation: Situation): readonly Period[] {
  const found = periodsIn(amount, situation);
  return found.filter(({ from, to }, index) => found.findIndex((one) => one.from === from && one.to === to) === index);
}

function periodsIn(amount: Amount, situation: Situation): readonly Period[] {
  if (amount.kind === 'on') {
    const day = typeof amount.when === 'string' ? amount.when : shift(situation.view.day, amount.when);
    return periodsIn(amount.amount, onDay(situation, day));
  }
  const isCounted = amount.kind === 'metric' || amount.kind === 'records';
  const own =
    isCounted && amount.window ? [periodOf(amount.window, situation.view.day, situation.renewal?.window)] : [];
  return [...own, ...amountsBelow(amount).flatMap((one) => periodsIn(one, situation))];
}
