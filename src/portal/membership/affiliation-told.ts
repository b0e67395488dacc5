import type { LocationListed, WrittenAffiliation } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { day as dayOf, firstDay, lastDay } from '../../domain/time/day.ts';
import { peopleWords } from '../../wording/portal/people-words.ts';
import { personWords } from '../../wording/portal/person-words.ts';
import { periodInWords } from '../../wording/time-in-words.ts';

/** What affiliations are told by. */
export interface AffiliationsKnown {
  /** The kinds that the programme knows; the first is meant where none is stated. */
  readonly kinds: readonly string[];
  /** Where the partner is. */
  readonly locations: readonly LocationListed[];
}

/** As what somebody belongs to the partner, from when to when, and where. */
export function affiliationTold(
  { type, from, to, country, location }: WrittenAffiliation,
  { kinds, locations }: AffiliationsKnown,
  language: Language,
): string {
  return [
    type === undefined ? usualKindInWords(kinds, language) : kindInWords(type, language),
    periodInWords({ from: from ? dayOf(from) : firstDay, to: to ? dayOf(to) : lastDay }, language),
    location && (locations.find(({ code }) => code === location)?.name ?? location),
    country,
  ]
    .filter(Boolean)
    .join(', ');
}

/** As what counts whoever belongs to the partner without a word about as what. */
export function usualKindInWords([usual]: readonly string[], language: Language): string {
  const words = personWords[language];
  return usual === undefined ? words.belongs : words.belongsAsUsual(kindInWords(usual, language));
}

const kindInWords = (kind: string, language: Language): string => peopleWords[language].affiliations[kind] ?? kind;
