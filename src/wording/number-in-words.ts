import type { Language } from '../domain/catalogue/text.ts';
import { onlyValue, type Range } from '../domain/numbers/range.ts';
import { add, multiply, type Rational, rational, wholePart, writeRational } from '../domain/numbers/rational.ts';
import type { Bilingual } from './bilingual.ts';
import { noBreak } from './no-break.ts';

const signs: Bilingual<{ readonly group: string; readonly decimal: string }> = {
  en: { group: ',', decimal: '.' },
  de: { group: '.', decimal: ',' },
};

/** `1,000.5` or `1.000,5`. What has no end as a decimal is rounded to two places and marked: `≈ 6.67`. */
export function numberInWords(value: Rational, language: Language): string {
  const exact = writeRational(value);
  if (exact.includes('/')) return `≈ ${grouped(writeRational(hundredths(value)), language)}`;
  return grouped(exact, language);
}

export const countInWords = (count: number, language: Language): string => numberInWords(rational(count), language);

/** An amount of money has two decimals or none: `17,230.50 USD`. */
export function moneyInWords(value: Rational, currency: string, language: Language): string {
  const number = numberInWords(value, language);
  const { decimal } = signs[language];
  const [whole, fraction] = number.split(decimal);
  return `${fraction?.length === 1 ? `${whole}${decimal}${fraction}0` : number}${noBreak}${currency}`;
}

/** A number that is already in hundredths: `25%` or `25 %`. */
export const percentageInWords = (value: Rational, language: Language): string =>
  `${numberInWords(value, language)}${language === 'de' ? `${noBreak}%` : '%'}`;

/** A share as a percentage: a quarter is `25%` or `25 %`. */
export const shareInWords = (value: Rational, language: Language): string =>
  percentageInWords(multiply(value, rational(100)), language);

const rangeWords = {
  en: { atLeast: 'at least', atMost: 'at most', between: 'between', and: 'and', unknown: 'unknown' },
  de: { atLeast: 'mindestens', atMost: 'höchstens', between: 'zwischen', and: 'und', unknown: 'unbekannt' },
} satisfies Bilingual<object>;

/** One value, or the bounds between which it lies; `write` says how a single number of its kind looks. */
export function rangeInWords(range: Range, language: Language, write: (value: Rational) => string): string {
  const words = rangeWords[language];
  const only = onlyValue(range);
  if (only) return write(only);
  const { low, high } = range;
  if (low && high) return `${words.between} ${write(low)} ${words.and} ${write(high)}`;
  if (low) return `${words.atLeast} ${write(low)}`;
  return high ? `${words.atMost} ${write(high)}` : words.unknown;
}

function grouped(decimal: string, language: Language): string {
  const { group, decimal: point } = signs[language];
  const [whole = '', fraction] = decimal.replace('-', '').split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${decimal.startsWith('-') ? '−' : ''}${digits}${fraction === undefined ? '' : point + fraction}`;
}

const hundredths = (value: Rational): Rational =>
  rational(wholePart(add(multiply(value, rational(100)), rational(1, 2))), 100n);
