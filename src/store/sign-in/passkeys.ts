import type { Kysely, Selectable } from 'kysely';
import type { Database } from '../database.ts';
import type { SignInTables } from './sign-in-tables.ts';

export type Passkey = Selectable<SignInTables['passkeys']>;

export interface NewPasskey {
  readonly id: string;
  readonly user: string;
  readonly name: string;
  readonly credential: string;
  readonly publicKey: string;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly now: string;
}

export async function addPasskey(db: Kysely<Database>, passkey: NewPasskey): Promise<void> {
  await db
    .insertInto('passkeys')
    .values({
      id: passkey.id,
      user_id: passkey.user,
      name: passkey.name,
      credential_id: passkey.credential,
      public_key: passkey.publicKey,
      counter: passkey.counter,
      transports: JSON.stringify(passkey.transports),
      created_at: passkey.now,
    })
    .execute();
}

export const passkeyByCredential = (db: Kysely<Database>, credential: string): Promise<Passkey | undefined> =>
  db.selectFrom('passkeys').selectAll().where('credential_id', '=', credential).executeTakeFirst();

export const passkeysOfUser = (db: Kysely<Database>, user: string): Promise<Passkey[]> =>
  db.selectFrom('passkeys').selectAll().where('user_id', '=', user).orderBy('id').execute();

export async function markPasskeyUsed(db: Kysely<Database>, id: string, counter: number, now: string): Promise<void> {
  await db.updateTable('passkeys').set({ counter, last_used_at: now }).where('id', '=', id).execute();
}

/** Answers whether there was one of this user. */
export async function removePasskey(db: Kysely<Database>, user: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('passkeys')
    .where('id', '=', id)
    .where('user_id', '=', user)
    .executeTakeFirstOrThrow();
  return numDeletedRows === 1n;
}
