import type { Language } from '../domain/catalogue/text.ts';
import { decimalsOf } from '../domain/numbers/currency.ts';
import { rational } from '../domain/numbers/rational.ts';
import { moneyInWords } from './number-in-words.ts';

/** So many of the smallest unit of a currency as an amount: 424830 is `4,248.30 EUR` or `4.248,30 EUR`. */
export const minorInWords = (minor: number, currency: string, language: Language): string =>
  moneyInWords(rational(minor, 10 ** decimalsOf(currency)), currency, language);
