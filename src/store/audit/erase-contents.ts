import { sql } from 'kysely';
import type { Chain } from '../../domain/audit/chain.ts';
import type { Content } from '../../domain/audit/entry.ts';
import type { Tx } from '../tenant.ts';
import { tablesOf } from './chain-tables.ts';

/** The texts beside a chain, by id. */
export async function contentsAfter(
  tx: Tx,
  chain: Chain,
  after: string | undefined,
  limit: number,
): Promise<readonly Content[]> {
  const { contents, ofChain } = tablesOf(chain);
  const later = after === undefined ? sql`` : sql`and id > ${after}::uuid`;
  const { rows } = await sql<Content>`
    select id, salt, content as text from ${contents} where ${ofChain} ${later} order by id limit ${limit}`.execute(tx);
  return rows;
}

/** Takes texts and their salts away for good. The entry that is recorded of it must touch each of them, or the chain fails. */
export async function eraseContents(tx: Tx, chain: Chain, ids: readonly string[]): Promise<void> {
  const { contents, ofChain } = tablesOf(chain);
  await sql`delete from ${contents} where ${ofChain} and id = any(${ids}::uuid[])`.execute(tx);
}
