import type { CorrectedStatement } from '../../domain/impact/corrected-statement.ts';
import type { AlteredDecision, Answer } from '../../domain/impact/correction.ts';
import type { StatementSubject } from '../../domain/impact/statement.ts';
import { dayOfInstant } from '../../domain/time/instant.ts';
import { verdictInWords } from '../standing/standing-in-words.ts';
import { dayInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { correctionWords } from './correction-words.ts';

/** "70-480 of Ina Carstens: withdrawn on 1 February 2018" */
export const correctedStatementInWords = ({ about, change, at }: CorrectedStatement, voice: Voice): string =>
  correctionWords[voice.language][change](subjectInWords(about, voice), dayInWords(dayOfInstant(at), voice.language));

function subjectInWords(about: StatementSubject, voice: Voice): string {
  const words = correctionWords[voice.language];
  switch (about.kind) {
    case 'affiliation':
      return words.affiliation(voice.person(about.person));
    case 'credential':
      return words.credential(voice.itemInList(about.item), voice.person(about.person));
    case 'metric':
      return about.on === undefined
        ? words.metric(voice.metric(about.metric))
        : words.metricOn(voice.metric(about.metric), dayInWords(about.on, voice.language));
    case 'evidence':
      return words.evidence(voice.evidence(about.evidence), dayInWords(about.on, voice.language));
    case 'status':
      return words.status(voice.status(about.status, about.level));
    case 'grant':
      return words.grant(voice.itemInList(about.item));
    case 'exception':
      return words.exception(voice.status(about.competency, about.level));
    case 'retirement':
      return words.retirement(voice.itemInList(about.item));
    case 'ruling': {
      const asked = voice.programme.questions.get(about.question);
      return words.ruling(asked ? voice.say(asked.text) : about.question);
    }
    case 'closing':
      return words.closing(voice.competency(about.competency));
    case 'succession':
      return words.succession(voice.competency(about.competency), voice.competency(about.successor));
    case 'policy':
      return about.competency === undefined ? words.policy : words.policyOf(voice.competency(about.competency));
    default:
      return about satisfies never;
  }
}

/** The decision, and how its requirement reads then and now. */
export function alteredDecisionInWords(altered: AlteredDecision, voice: Voice): { title: string; detail: string } {
  const words = correctionWords[voice.language];
  const { claim, decision, on, knownThen, knownNow } = altered;
  const verdict = (one: typeof knownThen) => verdictInWords(one, voice.language);
  return {
    title: words.decided(voice.award(claim), words.decision[decision], dayInWords(on, voice.language)),
    detail: words.requirement(verdict(knownThen), verdict(knownNow)),
  };
}

/** "met, held" */
export const answerInWords = ({ verdict, held }: Answer, { language }: Voice): string =>
  `${verdictInWords(verdict, language)}, ${held ? correctionWords[language].held : correctionWords[language].notHeld}`;
