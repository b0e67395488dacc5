import type { Language } from '../../domain/catalogue/text.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import type { figuresWords } from '../../wording/portal/figures-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import type { Figure } from './asking.ts';

/** The month or day of a figure. */
export const timeInWords = (
  { month, on }: Pick<Figure['statement'], 'month' | 'on'>,
  words: (typeof figuresWords)['en'],
  language: Language,
): string => (month ? monthInWords(month, language) : on ? dayInWords(dayOf(on), language) : words.always);

const monthInWords = (month: string, language: string): string =>
  new Date(`${month}-01T00:00:00Z`).toLocaleDateString(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A number, an exact fraction as it is written, or the bounds of a figure that is not known exactly. */
export function valueInWords(
  value: Figure['statement']['value'],
  words: (typeof figuresWords)['en'],
  language: string,
): string {
  const told = (one: string | number) => (typeof one === 'number' ? one.toLocaleString(language) : one);
  if (typeof value !== 'object') return told(value);
  return [
    ...(value.atLeast === undefined ? [] : [words.atLeast(told(value.atLeast))]),
    ...(value.atMost === undefined ? [] : [words.atMost(told(value.atMost))]),
  ].join(', ');
}
