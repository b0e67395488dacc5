import { sql } from 'kysely';
import type { Chain, Head } from '../../domain/audit/chain.ts';
import type { AuditEntry, Content } from '../../domain/audit/entry.ts';
import type { Tx } from '../tenant.ts';
import { type ChainTables, tablesOf } from './chain-tables.ts';
import { type EntryRow, entryColumns, entryFromRow } from './entry-rows.ts';

/** Entries of a chain, by number, with what stands beside them. */
export interface ChainPage {
  readonly entries: readonly AuditEntry[];
  readonly contents: ReadonlyMap<string, Content>;
  /** Where the chain stood when the page was read; none where nothing was recorded. */
  readonly head: Head | undefined;
}

/** After which entry to go on. The id is part of it: in a chain that was tampered with, two may have one number. */
export interface ChainCursor {
  readonly number: number;
  readonly id: string;
}

/**
 * Reads a page as of one moment. Must be the first thing that is asked in a transaction, so that what is added meanwhile
 * is neither in the page nor in the head.
 */
export async function readChainPage(
  tx: Tx,
  chain: Chain,
  after: ChainCursor | undefined,
  limit: number,
): Promise<ChainPage> {
  await sql`set transaction isolation level repeatable read`.execute(tx);
  // Without statistics (PGlite gathers none by itself) each page would collect and sort all that comes after it.
  await sql`set local enable_bitmapscan = off`.execute(tx);
  const tables = tablesOf(chain);
  const entries = await entriesAfter(tx, tables, after, limit);
  return { entries, contents: await contentsOf(tx, tables, entries), head: await headOf(tx, tables) };
}

async function entriesAfter(
  tx: Tx,
  { entries, ofChain }: ChainTables,
  after: ChainCursor | undefined,
  limit: number,
): Promise<readonly AuditEntry[]> {
  const later = after ? sql`and (number, id) > (${after.number}, ${after.id}::uuid)` : sql``;
  const { rows } = await sql<EntryRow>`
    select ${entryColumns} from ${entries} where ${ofChain} ${later} order by number, id limit ${limit}`.execute(tx);
  return rows.map(entryFromRow);
}

/** By their id; of what was erased there is none. */
export async function contentsOf(
  tx: Tx,
  { contents, ofChain }: ChainTables,
  entries: readonly AuditEntry[],
): Promise<ReadonlyMap<string, Content>> {
  const { rows } = await sql<Content>`
    select id, salt, content as text from ${contents}
    where ${ofChain} and entry_id = any(${entries.map(({ id }) => id)}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.id, row]));
}

async function headOf(tx: Tx, { heads, ofChain }: ChainTables): Promise<Head | undefined> {
  const { rows } = await sql<Head>`select number, hash from ${heads} where ${ofChain}`.execute(tx);
  return rows[0];
}
