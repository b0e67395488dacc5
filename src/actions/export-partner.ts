import { partnerFileKnownAt } from '../domain/membership/partner-file-known-at.ts';
import { endOfTime, type Instant } from '../domain/time/instant.ts';
import type { WrittenPartnerFileWithLearning } from '../domain/training/written/learning.ts';
import { programmeWithId } from '../store/catalogue/programmes.ts';
import { type PartnerRows, partnerRows } from '../store/membership/partner-rows.ts';
import { isListedAt, writtenFromRows } from '../store/membership/written-from-rows.ts';
import { withTenant } from '../store/tenant.ts';
import type { Context } from './context.ts';
import { mayReadPartner } from './policies/partner.ts';
import { type Done, done, refused } from './refusal.ts';

export interface PartnerToExport {
  readonly programme: string;
  readonly partner: string;
  /** As it was known at a moment; without it, as it is known. */
  readonly at?: Instant;
  /** Also what is not known any more, with the moments from which and until which it was. */
  readonly withHistory?: boolean;
}

export interface PartnerExported {
  readonly file: WrittenPartnerFileWithLearning;
  readonly revision: number;
}

/** The whole partner file, as an import takes it. */
export async function exportPartner(
  { store, actor }: Context,
  { programme, partner, at = endOfTime, withHistory = false }: PartnerToExport,
): Promise<Done<PartnerExported>> {
  const tenant = { programme, partner };
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  const kept = await programmeWithId(store.db, programme);
  const rows = kept && (await withTenant(store.db, tenant, (tx) => partnerRows(tx, partner)));
  if (!rows) return refused({ kind: 'not-found', what: 'partner' });
  const written = writtenFromRows(rows, kept.code, at);
  return done({
    file: withHistory ? written : fileKnownAt(rows, written, at),
    revision: rows.partner.revision,
  });
}

/** People of whom nothing is known at the moment, and who are the partner's, are told with an empty list. */
export function fileKnownAt(
  rows: PartnerRows,
  written: WrittenPartnerFileWithLearning,
  at: Instant,
): WrittenPartnerFileWithLearning {
  const file = partnerFileKnownAt(written, at);
  const known = new Map((file.people ?? []).map((person) => [person.id, person]));
  const people = rows.people.flatMap((person) => {
    const { code, name } = person;
    const one = known.get(code);
    if (one) return [one];
    return isListedAt(person, at) ? [{ id: code, ...(name !== null && { name }), affiliation: [] }] : [];
  });
  return people.length === 0 ? file : { ...file, people };
}
