import type { Language } from '../../domain/catalogue/text.ts';
import type { Claim } from '../../domain/membership/facts.ts';
import type { ClaimStanding } from '../../domain/standing/assess.ts';
import type { Conflict } from '../../domain/standing/count-claims.ts';
import type { LevelStanding, ObligationDue } from '../../domain/standing/evaluate.ts';
import type { PersonId } from '../../domain/standing/finding.ts';
import type { Verdict } from '../../domain/standing/verdict.ts';
import { namesOf } from '../findings/team-finding.ts';
import { andList } from '../lists-in-words.ts';
import { countInWords } from '../number-in-words.ts';
import type { Voice } from '../voice.ts';
import { standingWords } from './standing-words.ts';

export const verdictInWords = (verdict: Verdict, language: Language): string =>
  standingWords[language].verdict[verdict];

/** Why nothing could be judged, where that is so. */
export const absenceInWords = ({ absent }: LevelStanding, { language }: Voice): string | undefined =>
  absent && standingWords[language].absent[absent];

/** The verdict of a claim counted together with the others; it says so where the others are what fails it. */
export function claimVerdictInWords({ alone, together }: ClaimStanding, { language }: Voice): string {
  const words = standingWords[language];
  if (alone.verdict !== 'met' || together === 'met') return words.verdict[together];
  return together === 'not-met' ? words.onlyAlone : words.perhapsTogether;
}

/** The part of a voice that names awards. */
export type AwardNames = Pick<Voice, 'award' | 'language'>;

/** Which awards compete for the same people, and how many people are lacking. */
export function conflictInWords(
  { claim, conflict }: { readonly claim: Claim; readonly conflict?: ClaimStanding['conflict'] | undefined },
  voice: AwardNames,
): string | undefined {
  return conflict && competingInWords([...conflict.with, claim].map(voice.award), conflict, voice.language);
}

/** The same with the names of the awards: that which lacks people, behind those that they are counted for. */
export function competingInWords(
  awards: readonly string[],
  { needed, available, places }: Pick<Conflict, 'needed' | 'available' | 'places'>,
  language: Language,
): string {
  const words = standingWords[language];
  const count = (value: number) => countInWords(value, language);
  // Where only some places of an award compete, the number is not the sum of what its awards need.
  const named = awards.map((award, index) => {
    const place = places?.[index];
    return place ? words.placesOf(award, place.competing, place.inAll) : award;
  });
  const needs = awards.length === 1 ? words.conflictAlone : words.conflict;
  return `${needs(andList(named, language), count(needed), count(available))} ${words.conflictMore(count(needed - available))}`;
}

/** Of whom none could leave without breaking the level. */
export function dependenceInWords(dependsOn: readonly PersonId[], voice: Voice): string {
  const words = standingWords[voice.language];
  const [only, ...more] = dependsOn;
  if (only === undefined) return words.dependsOnNobody;
  return more.length === 0 ? words.dependsOnOne(voice.person(only)) : words.dependsOnEach(namesOf(dependsOn, voice));
}

/** How the open questions are read, in the words of the pack. */
export function readingsInWords(readings: ReadonlyMap<string, string>, voice: Voice): string {
  const told = [...readings].map(([question, name]) => {
    const text = voice.programme.questions.get(question)?.readings.get(name);
    return text ? voice.say(text) : name;
  });
  return standingWords[voice.language].reading(told.join('; '));
}

export function obligationInWords({ at, consequence }: ObligationDue, voice: Voice): string {
  const words = standingWords[voice.language];
  return (at === 'now' ? words.obligationNow : words.obligationAtRenewal)(voice.say(consequence));
}

/** By which text a level was judged, and as what the partner was. */
export function versionInWords({ version, cohort }: LevelStanding, { language }: Voice): string | undefined {
  const words = standingWords[language];
  return version && words.version(version.id, words.cohort[cohort]);
}
