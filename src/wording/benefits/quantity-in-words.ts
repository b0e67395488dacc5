import type { Benefit } from '../../domain/benefits/benefit.ts';
import type { Money } from '../../domain/benefits/money.ts';
import type { Quantity } from '../../domain/benefits/quantity.ts';
import { minorInWords } from '../minor-in-words.ts';
import { countInWords } from '../number-in-words.ts';
import type { Voice } from '../voice.ts';
import { benefitWords } from './benefit-words.ts';

/** `10 subscriptions`, `1 subscription` or `unlimited subscriptions`. */
export function quantityInWords(quantity: Quantity, { unit }: Pick<Benefit, 'unit'>, voice: Voice): string {
  if (quantity === 'unlimited') return benefitWords[voice.language].unlimited(voice.say(unit.many));
  return `${countInWords(quantity, voice.language)} ${voice.say(quantity === 1 ? unit.one : unit.many)}`;
}

/** A number of minor units as an amount: `2,972.31 EUR` or `2.972,31 EUR`. */
export const worthInWords = ({ minor, currency }: Pick<Money, 'minor' | 'currency'>, { language }: Voice): string =>
  minorInWords(minor, currency, language);
