import type { Cohort, Succession, Version } from '../../../domain/catalogue/programme.ts';
import type { RetirementChange } from '../../../domain/impact/difference/policies/retirement-changes.ts';
import type {
  SuccessionChange,
  SuccessionDifference,
} from '../../../domain/impact/difference/policies/succession-difference.ts';
import type { TextDifference, TextTermsChange } from '../../../domain/impact/difference/policies/text-terms.ts';
import type { Day } from '../../../domain/time/day.ts';
import type { Duration } from '../../../domain/time/duration.ts';
import { dayInWords, lengthInWords } from '../../time-in-words.ts';
import type { Voice } from '../../voice.ts';
import { clauseChangeInWords, type SentencesOf } from './clause-change-in-words.ts';
import { competencyTermsWords } from './competency-terms-words.ts';

/** How a competency closes, a sentence for each of its days that was stated otherwise. */
export const retirementChangesInWords = (changes: readonly RetirementChange[], voice: Voice): readonly string[] =>
  changes.map((change) => clauseChangeInWords(change, retirementSentences(voice), voice));

function retirementSentences({ language }: Voice): SentencesOf<RetirementChange> {
  const words = competencyTermsWords[language];
  const until = (day: Day | undefined) => (day ? words.until(dayInWords(day, language)) : words.noEnd);
  const on = (day: Day | undefined) => (day ? words.on(dayInWords(day, language)) : words.never);
  const length = (duration: Duration | undefined) =>
    duration ? words.for(lengthInWords(duration, language)) : words.noTimeOfTheirOwn;
  return {
    lastEnrolment: (before, after) => words.lastEnrolment(until(after), until(before)),
    lastRenewal: (before, after) => words.lastRenewal(until(after), until(before)),
    ends: (before, after) => words.ends(on(after), on(before)),
    heldFor: (before, after) => words.heldFor(length(after), length(before)),
  };
}

/** What two packs say otherwise of how it took over from an earlier competency. */
export function successionDifferenceInWords(difference: SuccessionDifference, voice: Voice): readonly string[] {
  const words = competencyTermsWords[voice.language];
  const name = voice.competency(difference.succession.competency);
  if (difference.kind === 'removed') return [words.noSuccession(name)];
  const day = (one: Day) => dayInWords(one, voice.language);
  const sentences: SentencesOf<SuccessionChange> = {
    from: (before, after) => words.takesOver(name, day(after), day(before)),
    how: (before: Succession['how'], after: Succession['how']) =>
      words.how(name, words.hows[after], words.hows[before]),
    holdersMove: (_, after) => (after ? words.holdersMove(name) : words.holdersApply(name)),
    anniversary: (before, after) => words.anniversary(name, words.anniversaries[after], words.anniversaries[before]),
  };
  return difference.changes.map((change) => clauseChangeInWords(change, sentences, voice));
}

/** What two packs say otherwise of a text, beside what it asks. */
export function textDifferenceInWords(difference: TextDifference, voice: Voice): readonly string[] {
  const { version, kind } = difference;
  const words = competencyTermsWords[voice.language];
  if (kind !== 'terms') return [words[kind](version)];
  const sentences = textSentences(version, voice);
  return difference.changes.map((change) => clauseChangeInWords(change, sentences, voice));
}

function textSentences(id: string, { language }: Voice): SentencesOf<TextTermsChange> {
  const words = competencyTermsWords[language];
  const day = (one: Day) => dayInWords(one, language);
  const until = (ends: Version['until']) => {
    const [newcomers, renewing, holders] = cohorts.map((cohort) => ends[cohort]);
    if (newcomers === renewing && renewing === holders)
      return newcomers ? words.until(day(newcomers)) : words.untilTheNext;
    const told = cohorts.flatMap((cohort) => {
      const last = ends[cohort];
      return last ? [words.untilFor[cohort](day(last))] : [];
    });
    return told.join(', ');
  };
  return {
    until: (before, after) => words.textUntil(id, until(after), until(before)),
    announced: (before, after) => words.announced(id, day(after), day(before)),
    chosenBy: (before, after) => words.chosenBy(id, words.choices[after ?? 'none'], words.choices[before ?? 'none']),
    observed: (_, after) => (after ? words.observed(id) : words.stated(id)),
  };
}

const cohorts: readonly Cohort[] = ['new', 'renewing', 'holder'];
