import type { Language } from '../../domain/catalogue/text.ts';
import type { LapseReason } from '../../domain/standing/lapse-reasons.ts';
import { dayInWords } from '../time-in-words.ts';
import { lapseWords } from './lapse-words.ts';

/** One reason for which an award has lapsed. */
export function lapseInWords(reason: LapseReason, language: Language): string {
  const words = lapseWords[language];
  switch (reason.kind) {
    case 'renewal-missed':
      return words[reason.kind](dayInWords(reason.anniversary, language), dayInWords(reason.until, language));
    case 'check-failed':
    case 'requirement-failed':
      return words[reason.kind](dayInWords(reason.on, language));
    case 'clause':
      return words.clause[reason.verdict](reason.clause, reason.version);
    case 'no-text':
      return words['no-text'];
    default:
      return reason satisfies never;
  }
}

/** Why an award was ended by nobody: the programme has settled it so. */
export const endedAutomatically = (language: Language): string => lapseWords[language].automatic;
