import { textIn } from '../../domain/catalogue/text.ts';
import type { Exception } from '../../domain/membership/facts.ts';
import { dayInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { awardEventWords } from './award-event-words.ts';
import { waivedInWords } from './waived-in-words.ts';

/** What is granted, for which days, by whom and why; a clause is told as these texts ask it. */
export function exceptionInWords(exception: Exception, texts: readonly string[], voice: Voice): string {
  const { by, reason } = exception;
  const { grantedBy } = awardEventWords[voice.language];
  return `${whatIsGranted(exception, texts, voice)} ${grantedBy(by, textIn(reason, voice.language))}`;
}

/** The same without who granted it and why. */
export function whatIsGranted(exception: Exception, texts: readonly string[], voice: Voice): string {
  const words = awardEventWords[voice.language];
  const [from, to] = [dayInWords(exception.from, voice.language), dayInWords(exception.to, voice.language)];
  const waived = exception.kind === 'waiver' ? waivedInWords(exception, texts, voice) : undefined;
  if (waived !== undefined) return words.waiverOf(waived, from, to);
  return words.exception[exception.moves ? 'moves' : exception.kind](from, to);
}
