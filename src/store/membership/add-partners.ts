import { sql } from 'kysely';
import type { Instant } from '../../domain/time/instant.ts';
import type { Tx } from '../tenant.ts';
import { type FactTable, factTables } from './fact-columns.ts';
import type { AddedRow, PartnerDifference } from './partner-difference.ts';
import type { StatedPartner } from './stated-from-written.ts';
import { addWholeRows } from './write-partner.ts';

/** A partner that is not there yet, with all that is to be written about it. */
export interface NewPartner {
  readonly partner: string;
  readonly file: StatedPartner;
  readonly difference: PartnerDifference;
  /** From when it is there. */
  readonly since: Instant;
}

/** Writes many new partners at once, with one statement for each table. Answers false where a code is taken. */
export async function addPartners(tx: Tx, programme: string, all: readonly NewPartner[]): Promise<boolean> {
  const codes = await sql`
    insert into partner_codes (programme_id, code, partner_id)
    select programme_id, code, partner_id
    from json_populate_recordset(null::partner_codes, ${JSON.stringify(
      all.map(({ partner, file }) => ({ programme_id: programme, code: file.code, partner_id: partner })),
    )}::json)
    on conflict (programme_id, code) do nothing
    returning partner_id`.execute(tx);
  if (codes.rows.length < all.length) return false;
  await sql`
    insert into partners (programme_id, partner_id, code, name, priority, learning, revision, created_at)
    select programme_id, partner_id, code, name, priority, nullif(learning, 'null'), revision, created_at
    from json_populate_recordset(null::partners, ${JSON.stringify(
      all.map(({ partner, file, since }) => ({
        programme_id: programme,
        partner_id: partner,
        code: file.code,
        name: file.name,
        priority: file.priority,
        learning: file.learning,
        revision: 1,
        created_at: since,
      })),
    )}::json)`.execute(tx);
  const people = all.flatMap((one) =>
    one.difference.people.map((person) => ({ ...person, created_at: one.since, ...whose(programme, one) })),
  );
  if (people.length > 0) await addWholeRows(tx, 'people', people);
  for (const table of factTables) {
    const rows = all.flatMap((one) => rowsOf(table, one).map((row) => ({ ...row, ...whose(programme, one) })));
    if (rows.length > 0) await addWholeRows(tx, table, rows);
  }
  return true;
}

const rowsOf = (table: FactTable, { difference }: NewPartner): readonly AddedRow[] => difference.added.get(table) ?? [];

const whose = (programme: string, { partner }: NewPartner) => ({ programme_id: programme, partner_id: partner });
