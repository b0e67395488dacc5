import { addDays, type Day } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import type { PartnerRows, Row } from '../../store/membership/partner-rows.ts';
import { personCalled } from '../person-called.ts';

export type CredentialRow = Row<'credentials'>;
export type EvidenceRow = Row<'evidence'>;
/** What can be in doubt. */
export type DisputedRow = CredentialRow | EvidenceRow;

export const isEvidence = (row: DisputedRow): row is EvidenceRow => 'happened_on' in row;

/** What is known of a credential of one of a partner's people, by the id of its statement. */
export function credentialKnown(kept: PartnerRows, person: string, id: string): CredentialRow | undefined {
  const owner = personCalled(kept, person)?.id;
  return kept.credentials.find((row) => row.id === id && row.person_id === owner && row.known_to === endOfTime);
}

/** What is known of a piece of evidence, by the id of its statement. */
export const evidenceKnown = (kept: PartnerRows, id: string): EvidenceRow | undefined =>
  kept.evidence.find((row) => row.id === id && row.known_to === endOfTime);

/** What is done about a statement: it is disputed, or that is settled so. */
export type ChangeOfDispute =
  | { readonly kind: 'disputed' }
  | { readonly kind: 'upheld' }
  | { readonly kind: 'revoked'; readonly on: Day };

/**
 * The statement that takes its place. While it is disputed, it may count or not. Revoked from a day on, it counts until the day
 * before; nothing is left of one that never counted.
 */
export function afterChange<Statement extends DisputedRow>(
  row: Statement,
  change: ChangeOfDispute,
): Statement | undefined {
  switch (change.kind) {
    case 'disputed':
      return { ...row, state: 'disputed' };
    case 'upheld':
      return { ...row, state: 'confirmed' };
    case 'revoked':
      return revoked(row, change.on);
    default:
      return change satisfies never;
  }
}

function revoked<Statement extends DisputedRow>(row: Statement, on: Day): Statement | undefined {
  const last = addDays(on, -1);
  const first = firstDayOf(row);
  if (first !== null && last < first) return undefined;
  const until = row.valid_through !== null && row.valid_through < last ? row.valid_through : last;
  return { ...row, state: 'confirmed', valid_through: until, ...('never_expires' in row && { never_expires: false }) };
}

const firstDayOf = (row: DisputedRow): string | null => (isEvidence(row) ? row.happened_on : row.earned);
