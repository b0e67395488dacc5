import type { Benefit } from '../../domain/benefits/benefit.ts';
import type { Money } from '../../domain/benefits/money.ts';
import type { Quantity } from '../../domain/benefits/quantity.ts';
import { decimalsOf } from '../../domain/numbers/currency.ts';
import { rational } from '../../domain/numbers/rational.ts';
import { countInWords, moneyInWords } from '../number-in-words.ts';
import type { Voice } from '../voice.ts';
import { benefitWords } from './benefit-words.ts';

/** `10 subscriptions`, `1 subscription` or `unlimited subscriptions`. */
export function quantityInWords(quantity: Quantity, { unit }: Pick<Benefit, 'unit'>, voice: Voice): string {
  if (quantity === 'unlimited') return benefitWords[voice.language].unlimited(voice.say(unit.many));
  return `${countInWords(quantity, voice.language)} ${voice.say(quantity === 1 ? unit.one : unit.many)}`;
}

/** A number of minor units as an amount: `2,972.31 EUR` or `2.972,31 EUR`. */
export const worthInWords = ({ minor, currency }: Pick<Money, 'minor' | 'currency'>, { language }: Voice): string =>
  moneyInWords(rational(minor, 10 ** decimalsOf(currency)), currency, language);
