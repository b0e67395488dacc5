import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';

export interface User {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly email_verified: boolean;
  readonly language: 'en' | 'de';
}

export const userById = (db: Kysely<Database>, id: string): Promise<User | undefined> =>
  db
    .selectFrom('users')
    .select(['id', 'name', 'email', 'email_verified', 'language'])
    .where('id', '=', id)
    .executeTakeFirst();
