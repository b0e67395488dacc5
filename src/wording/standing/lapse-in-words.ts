import { clausesWithin } from '../../domain/catalogue/clause.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import type { Claim } from '../../domain/membership/facts.ts';
import type { LapseReason } from '../../domain/standing/lapse-reasons.ts';
import { clauseInOneLine } from '../rules/clause-in-one-line.ts';
import { dayInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { lapseWords } from './lapse-words.ts';

/** One reason for which an award has lapsed; what was not met is told as its text asks it. */
export function lapseInWords(reason: LapseReason, award: Claim, voice: Voice): string {
  const { language } = voice;
  const words = lapseWords[language];
  switch (reason.kind) {
    case 'renewal-missed':
      return words[reason.kind](dayInWords(reason.anniversary, language), dayInWords(reason.until, language));
    case 'check-failed':
    case 'requirement-failed':
      return words[reason.kind](dayInWords(reason.on, language));
    case 'clause':
      return words.clause[reason.verdict](asked(reason, award, voice), reason.version);
    case 'no-text':
      return words['no-text'];
    default:
      return reason satisfies never;
  }
}

/** In one line; a text that is not among the rules any more leaves only the id of its clause. */
function asked({ version, clause: id }: Extract<LapseReason, { kind: 'clause' }>, award: Claim, voice: Voice): string {
  const text = voice.programme.competencies.get(award.competency)?.versions.find((one) => one.id === version);
  const whole = text?.levels.get(award.level);
  const clause = whole && clausesWithin(whole).find((one) => one.id === id);
  return clause ? clauseInOneLine(clause, voice) : `“${id}”`;
}

/** Why an award was ended by nobody: the programme has settled it so. */
export const endedAutomatically = (language: Language): string => lapseWords[language].automatic;
