import { sql } from 'kysely';
import type { Mentions } from '../../domain/membership/mentions.ts';
import type { Tx } from '../tenant.ts';

/** A column in which people write freely, of a table that belongs to partners. */
export interface FreeText {
  readonly table: string;
  readonly column: string;
  readonly type: 'text' | 'jsonb';
}

const text = (table: string, ...columns: readonly string[]): readonly FreeText[] =>
  columns.map((column) => ({ table, column, type: 'text' }));
const json = (table: string, ...columns: readonly string[]): readonly FreeText[] =>
  columns.map((column) => ({ table, column, type: 'jsonb' }));

/** Where a person may be mentioned besides its own row and the audit. A new column of text has to be judged (the test of this file asks). */
export const freeTexts: readonly FreeText[] = [
  ...text('partner_attributes', 'value'),
  // Somebody to whose hands invoices go may stand above the street; the legal name is that of the company.
  ...json('invoicing_details', 'address'),
  ...text('credentials', 'source', 'verification'),
  ...json('record_rows', 'fields'),
  ...text('evidence', 'outcome', 'verification'),
  ...json('evidence', 'details'),
  ...text('grants', 'origin'),
  ...text('awards', 'reason'),
  ...text('exceptions', 'granted_by'),
  ...json('exceptions', 'reason'),
  ...text('demotions', 'reason_text'),
  ...text('award_reinstatements', 'reason', 'withdrawal_reason'),
  ...text('award_applications', 'reason', 'withdrawal_reason'),
  ...text('renewal_decisions', 'reason', 'withdrawal_reason'),
  ...text('same_people', 'reason', 'taken_back_reason'),
  ...text('people_imports', 'file_name', 'columns'),
  ...json('people_imports', 'reading', 'report'),
  ...text('payments', 'reference', 'withdrawal_reason'),
  ...text('reference_requests', 'company', 'contact_name', 'project', 'remark'),
  ...text('benefit_uses', 'purpose'),
  ...text('disputes', 'reason', 'settlement'),
  ...text('dispute_answers', 'answer'),
  ...text('partner_audits', 'auditor'),
  ...text('partner_audit_findings', 'control', 'finding', 'to_do', 'cure', 'rejection'),
];

/** Replaces every mention in what a partner's people wrote; answers in how many values. */
export async function replaceMentions(tx: Tx, partner: string, mentions: Mentions): Promise<number> {
  let replaced = 0;
  for (const place of freeTexts)
    for (const { id, value } of await valuesIn(tx, place, partner))
      if (mentions.isIn(value)) {
        await writeValue(tx, place, { partner, id, value: mentions.without(value) });
        replaced += 1;
      }
  return replaced;
}

async function valuesIn(
  tx: Tx,
  { table, column }: FreeText,
  partner: string,
): Promise<readonly { readonly id: string; readonly value: unknown }[]> {
  const { rows } = await sql<{ readonly id: string; readonly value: unknown }>`
    select id, ${sql.ref(column)} as value from ${sql.table(table)}
    where partner_id = ${partner} and ${sql.ref(column)} is not null`.execute(tx);
  return rows;
}

async function writeValue(
  tx: Tx,
  { table, column, type }: FreeText,
  { partner, id, value }: { readonly partner: string; readonly id: string; readonly value: unknown },
): Promise<void> {
  const written = type === 'jsonb' ? sql`${JSON.stringify(value)}::jsonb` : sql`${value}`;
  await sql`
    update ${sql.table(table)} set ${sql.ref(column)} = ${written}
    where partner_id = ${partner} and id = ${id}`.execute(tx);
}
