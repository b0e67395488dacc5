import { sql } from 'kysely';
import { type Head, noEntries } from '../../domain/audit/chain.ts';
import type { AuditEntry, Content } from '../../domain/audit/entry.ts';
import type { Tx } from '../tenant.ts';
import type { ChainTables } from './chain-tables.ts';

/** Where the chain stands; whoever asks next waits until our transaction ends. `id` is the head's own, where it is the first. */
export async function lockHead(tx: Tx, tables: ChainTables, id: string): Promise<Head> {
  const { heads, owner, owners, key } = tables;
  const { rows } = await sql<Head>`
    insert into ${heads} as head (${owner}, id, number, hash)
    values (${owners}, ${id}, ${noEntries.number}, ${noEntries.hash})
    on conflict (${key}) do update set number = head.number
    returning number, hash`.execute(tx);
  const [head] = rows;
  if (!head) throw new Error('The head of the chain is gone.');
  return head;
}

export async function insertEntry(tx: Tx, { entries, owner, owners }: ChainTables, entry: AuditEntry): Promise<void> {
  const { id, number, at, by, action, touched, reason, previous, hash } = entry;
  await sql`
    insert into ${entries}
      (${owner}, id, number, at, actor_kind, actor_id, action, touched, reason_code, reason_text, previous, hash)
    values
      (${owners}, ${id}, ${number}, ${at}, ${by.kind}, ${by.id}, ${action}, ${JSON.stringify(touched)}::jsonb,
       ${reason.code}, ${reason.text && JSON.stringify(reason.text)}::jsonb, ${previous}, ${hash})`.execute(tx);
}

export async function insertContents(
  tx: Tx,
  { contents, owner, owners }: ChainTables,
  entry: string,
  texts: readonly Content[],
): Promise<void> {
  await sql`
    insert into ${contents} (${owner}, id, entry_id, salt, content)
    select ${owners}, id, ${entry}::uuid, salt, text
    from jsonb_to_recordset(${JSON.stringify(texts)}::jsonb) as given (id uuid, salt text, text text)`.execute(tx);
}

export async function moveHead(tx: Tx, { heads, ofChain }: ChainTables, { number, hash }: Head): Promise<void> {
  await sql`update ${heads} set number = ${number}, hash = ${hash} where ${ofChain}`.execute(tx);
}
