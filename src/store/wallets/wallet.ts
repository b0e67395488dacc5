import { type Insertable, type Selectable, sql } from 'kysely';
import type { Day } from '../../domain/time/day.ts';
import { endOfTime, type Instant } from '../../domain/time/instant.ts';
import type { Database } from '../database.ts';
import type { Tx } from '../tenant.ts';

export type WalletCredential = Selectable<Database['wallet_credentials']>;
export type WalletLink = Selectable<Database['wallet_links']>;

/** Whoever changes the same wallet waits until our transaction ends. */
export async function holdWallet(tx: Tx, person: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${person}, 0))`.execute(tx);
}

/** What the person holds by all that is known now, of one programme where one is named. */
export const walletCredentials = (tx: Tx, person: string, programme?: string): Promise<readonly WalletCredential[]> =>
  tx
    .selectFrom('wallet_credentials')
    .selectAll()
    .where('person_id', '=', person)
    .where('known_to', '=', endOfTime)
    .$if(programme !== undefined, (query) => query.where('programme_id', '=', programme as string))
    .orderBy('id')
    .execute();

export async function addWalletCredential(tx: Tx, row: Insertable<Database['wallet_credentials']>): Promise<void> {
  await tx.insertInto('wallet_credentials').values(row).execute();
}

export async function endWalletCredential(tx: Tx, person: string, id: string, now: string): Promise<void> {
  await tx
    .updateTable('wallet_credentials')
    .set({ known_to: now })
    .where('person_id', '=', person)
    .where('id', '=', id)
    .execute();
}

/** The links that hold, in the order in which partners are written to, so that two writers never wait for each other. */
export const openLinks = (tx: Tx, person: string, programme?: string): Promise<readonly WalletLink[]> =>
  tx
    .selectFrom('wallet_links')
    .selectAll()
    .where('person_id', '=', person)
    .where('ended_at', 'is', null)
    .$if(programme !== undefined, (query) => query.where('programme_id', '=', programme as string))
    .orderBy('partner_id')
    .execute();

export async function addLink(tx: Tx, row: Insertable<Database['wallet_links']>): Promise<void> {
  await tx.insertInto('wallet_links').values(row).execute();
}

/** Those of a programme that are over, the last one last. */
export const endedLinks = (tx: Tx, person: string, programme: string): Promise<readonly WalletLink[]> =>
  tx
    .selectFrom('wallet_links')
    .selectAll()
    .where('person_id', '=', person)
    .where('programme_id', '=', programme)
    .where('ended_at', 'is not', null)
    .orderBy('ended_at')
    .execute();

export async function endLink(tx: Tx, { person_id, id }: WalletLink, now: Instant, today: Day): Promise<void> {
  await tx
    .updateTable('wallet_links')
    .set({ ended_at: now, ended_on: today })
    .where('person_id', '=', person_id)
    .where('id', '=', id)
    .execute();
}

/** All that the wallet holds and ever held is gone. */
export async function removeWallet(tx: Tx, person: string): Promise<void> {
  await tx.deleteFrom('wallet_credentials').where('person_id', '=', person).execute();
  await tx.deleteFrom('wallet_links').where('person_id', '=', person).execute();
}
