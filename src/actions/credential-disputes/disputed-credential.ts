import { addDays, type Day } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import type { PartnerRows, Row } from '../../store/membership/partner-rows.ts';

export type CredentialRow = Row<'credentials'>;

/** What is known of a credential of one of a partner's people, by the id of its statement. */
export function credentialKnown(kept: PartnerRows, person: string, id: string): CredentialRow | undefined {
  const owner = kept.people.find(({ code }) => code === person)?.id;
  return kept.credentials.find((row) => row.id === id && row.person_id === owner && row.known_to === endOfTime);
}

/** While it is disputed, a credential may count or not. */
export const asDisputed = (row: CredentialRow): CredentialRow => ({ ...row, state: 'disputed' });

export const asUpheld = (row: CredentialRow): CredentialRow => ({ ...row, state: 'confirmed' });

/** Revoked from a day on, it counts until the day before; nothing is left of one that never counted. */
export function asRevoked(row: CredentialRow, on: Day): CredentialRow | undefined {
  const last = addDays(on, -1);
  if (row.earned !== null && last < row.earned) return undefined;
  const until = row.valid_through !== null && row.valid_through < last ? row.valid_through : last;
  return { ...row, state: 'confirmed', valid_through: until, never_expires: false };
}
