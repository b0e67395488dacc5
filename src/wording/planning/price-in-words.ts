import { rational } from '../../domain/numbers/rational.ts';
import type { Training } from '../../domain/training/training.ts';
import { moneyInWords } from '../number-in-words.ts';
import type { Voice } from '../voice.ts';

/** A number of minor units as an amount: `2,972.31 EUR` or `2.972,31 EUR`. */
export const priceInWords = (
  minor: number,
  { currency, minorUnits }: Pick<Training, 'currency' | 'minorUnits'>,
  { language }: Pick<Voice, 'language'>,
): string => moneyInWords(rational(minor, 10 ** minorUnits), currency, language);
