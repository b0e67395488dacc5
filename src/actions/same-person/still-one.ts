import { endOfTime } from '../../domain/time/instant.ts';
import type { PartnerRows } from '../../store/membership/partner-rows.ts';
import type { SamePeopleRow } from '../../store/membership/same-people.ts';
import type { TwoPeople } from './one-person.ts';

/**
 * Does nothing else hang on it that two people were made one? What was stated, corrected or withdrawn of the person since then
 * is of one of the two, and nobody knows of which; and who is one with a third since then is taken apart from that first.
 */
export function isStillOne(
  kept: PartnerRows,
  { stays, goes }: TwoPeople,
  { all, isLinkedSince }: { readonly all: readonly SamePeopleRow[]; readonly isLinkedSince: boolean },
): boolean {
  const { same_since: since } = goes;
  if (since === null || isLinkedSince) return false;
  if (stays.erased_at !== null || stays.removed_at !== null || stays.same_as !== null) return false;
  const own = all.find((one) => one.person_id === goes.id && one.taken_back_at === null);
  const isLater = (one: SamePeopleRow) => own !== undefined && one.taken_back_at === null && one.id > own.id;
  if (all.some((one) => isLater(one) && one.stays_id === stays.id)) return false;
  return [...kept.affiliations, ...kept.credentials].every(
    (row) =>
      row.person_id !== stays.id || (row.known_from <= since && (row.known_to === endOfTime || row.known_to <= since)),
  );
}
