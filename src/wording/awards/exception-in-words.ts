import { textIn } from '../../domain/catalogue/text.ts';
import type { Exception } from '../../domain/membership/facts.ts';
import { dayInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { awardEventWords } from './award-event-words.ts';

/** What is granted, for which days, by whom and why. */
export function exceptionInWords({ kind, moves, from, to, by, reason }: Exception, { language }: Voice): string {
  const words = awardEventWords[language];
  const what = words.exception[moves ? 'moves' : kind](dayInWords(from, language), dayInWords(to, language));
  return `${what} ${words.grantedBy(by, textIn(reason, language))}`;
}
