import type { Amount } from '../catalogue/amount.ts';
import { one, roundedUp } from '../numbers/rational.ts';
import { measure } from './measure.ts';
import type { Situation } from './situation.ts';

/** How many people a rule asks for, where data leaves it open: the most it may ask, and the least. */
export const numbersAsked =
  (situation: Situation) =>
  (amount: Amount): number =>
    Number(roundedUp(measure(amount, situation)?.high ?? one));
export const leastNumbersAsked =
  (situation: Situation) =>
  (amount: Amount): number =>
    Number(roundedUp(measure(amount, situation)?.low ?? one));
