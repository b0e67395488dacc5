import { endOfTime } from '../../domain/time/instant.ts';
import { sameContent } from '../../store/membership/matched-statements.ts';
import type { PartnerRows, Row } from '../../store/membership/partner-rows.ts';
import type { SamePeopleRow } from '../../store/membership/same-people.ts';
import type { TwoPeople } from './one-person.ts';

/** The statements as they are now, by those that were made as two people were made one. */
export type StillStated = ReadonlyMap<string, string>;

/**
 * Whether nothing else hangs on it that two people were made one: then each statement of that moment by its id, and the one that
 * says the same now. What is stated otherwise of the person since then is of one of the two, and nobody knows of which; and who
 * was made one with a third since then is taken apart from that first.
 */
export function stillOne(
  kept: PartnerRows,
  { stays, goes }: TwoPeople,
  { all, isLinkedSince }: { readonly all: readonly SamePeopleRow[]; readonly isLinkedSince: boolean },
): StillStated | undefined {
  const { same_since: since } = goes;
  if (since === null || isLinkedSince) return undefined;
  if (stays.erased_at !== null || stays.removed_at !== null || stays.same_as !== null) return undefined;
  const own = all.find((one) => one.person_id === goes.id && one.taken_back_at === null);
  const isLater = (one: SamePeopleRow) => own !== undefined && one.taken_back_at === null && one.id > own.id;
  if (all.some((one) => isLater(one) && one.stays_id === stays.id)) return undefined;
  const affiliations = sameNow('affiliations', kept.affiliations, stays.id, since);
  const credentials = sameNow('credentials', kept.credentials, stays.id, since);
  return affiliations && credentials && new Map([...affiliations, ...credentials]);
}

/** Pairs what was known of a person at a moment with what is known now; undefined where that is not the same. */
function sameNow<Table extends 'affiliations' | 'credentials'>(
  table: Table,
  rows: readonly Row<'affiliations' | 'credentials'>[],
  person: string,
  since: string,
): StillStated | undefined {
  const own = rows.filter((row) => row.person_id === person);
  const then = own.filter((row) => row.known_from <= since && since < row.known_to);
  const now = own.filter((row) => row.known_to === endOfTime);
  if (then.length !== now.length) return undefined;
  const paired = new Map<string, string>();
  for (const row of then) {
    const isFree = ({ id }: { readonly id: string }) => ![...paired.values()].includes(id);
    const same = now.find((one) => one.id === row.id) ?? now.find((one) => isFree(one) && sameContent(table, one, row));
    if (!same) return undefined;
    paired.set(row.id, same.id);
  }
  return paired;
}
