import type { Language } from '../../domain/catalogue/text.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { dayInWords } from '../../wording/time-in-words.ts';

/** The day of a moment, in words. */
export const dayOfMoment = (moment: string, language: Language): string =>
  dayInWords(dayOf(moment.slice(0, 10)), language);
