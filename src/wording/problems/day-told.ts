import type { Language } from '../../domain/catalogue/text.ts';
import { readDay } from '../../domain/time/day.ts';
import { dayInWords } from '../time-in-words.ts';

/** A value of a refusal as it stands in a sentence: a day in words, and anything else as it is. */
export function dayTold(text: string, language: Language): string {
  const day = readDay(text);
  return day === undefined ? text : dayInWords(day, language);
}
