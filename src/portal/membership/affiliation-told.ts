import type { LocationListed, WrittenAffiliation } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { day as dayOf, firstDay, lastDay } from '../../domain/time/day.ts';
import { peopleWords } from '../../wording/portal/people-words.ts';
import { personWords } from '../../wording/portal/person-words.ts';
import { periodInWords } from '../../wording/time-in-words.ts';

/** As what somebody belongs to the partner, from when to when, and where. */
export function affiliationTold(
  { type, from, to, country, location }: WrittenAffiliation,
  locations: readonly LocationListed[],
  language: Language,
): string {
  return [
    type === undefined ? personWords[language].belongs : (peopleWords[language].affiliations[type] ?? type),
    periodInWords({ from: from ? dayOf(from) : firstDay, to: to ? dayOf(to) : lastDay }, language),
    location && (locations.find(({ code }) => code === location)?.name ?? location),
    country,
  ]
    .filter(Boolean)
    .join(', ');
}
