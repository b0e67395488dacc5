import { sql } from 'kysely';
import { noEntries } from '../../domain/audit/chain.ts';
import { linkedEntry } from '../../domain/audit/linked-entry.ts';
import { newId } from '../new-id.ts';
import type { Tx } from '../tenant.ts';
import { asRecorded, type Change } from './record-change.ts';

/** Begins the chains of many new partners in three statements; what each says is what `recordChange` would have said. */
export async function recordFirstChanges(tx: Tx, changes: readonly Change[]): Promise<void> {
  const recorded = changes.flatMap((change) => {
    if (change.chain.kind !== 'partner') throw new Error('Only the chains of partners are begun together.');
    const { said, contents } = asRecorded(change);
    const { programme, partner } = change.chain;
    return [{ programme, partner, entry: linkedEntry(change.chain, noEntries, said), contents }];
  });
  const of = ({ programme, partner }: { readonly programme: string; readonly partner: string }) => ({
    programme_id: programme,
    partner_id: partner,
  });
  await insertInto(
    tx,
    'audit_heads',
    recorded.map(({ entry, ...whose }) => ({
      ...of(whose),
      id: newId(Date.parse(entry.at)),
      number: entry.number,
      hash: entry.hash,
    })),
  );
  await insertInto(
    tx,
    'audit_entries',
    recorded.map(({ entry: { id, number, at, by, action, touched, reason, previous, hash }, ...whose }) => ({
      ...of(whose),
      id,
      number,
      at,
      actor_kind: by.kind,
      actor_id: by.id,
      action,
      touched,
      reason_code: reason.code,
      reason_text: reason.text,
      previous,
      hash,
    })),
  );
  await insertInto(
    tx,
    'audit_contents',
    recorded.flatMap(({ entry, contents, ...whose }) =>
      contents.map(({ id, salt, text }) => ({ ...of(whose), id, entry_id: entry.id, salt, content: text })),
    ),
  );
}

async function insertInto(
  tx: Tx,
  table: 'audit_heads' | 'audit_entries' | 'audit_contents',
  rows: readonly object[],
): Promise<void> {
  await sql`
    insert into ${sql.table(table)}
    select * from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)`.execute(tx);
}
