import type { Kysely, Selectable } from 'kysely';
import type { Database } from '../database.ts';
import type { SignInTables } from './sign-in-tables.ts';

export type CalendarFeed = Selectable<SignInTables['calendar_feeds']>;

export interface NewCalendarFeed {
  readonly id: string;
  readonly user: string;
  readonly programme: string | null;
  readonly partner: string | null;
  readonly language: 'en' | 'de';
  readonly secretHash: string;
  readonly now: string;
}

export async function addCalendarFeed(db: Kysely<Database>, feed: NewCalendarFeed): Promise<void> {
  const { id, user, programme, partner, language, secretHash, now } = feed;
  await db
    .insertInto('calendar_feeds')
    .values({
      ...{ id, user_id: user, programme_id: programme, partner_id: partner, language },
      ...{ secret_hash: secretHash, created_at: now },
    })
    .execute();
}

/** Somebody's feeds that still tell something, the oldest first. */
export const feedsOfUser = (db: Kysely<Database>, user: string): Promise<CalendarFeed[]> =>
  db
    .selectFrom('calendar_feeds')
    .selectAll()
    .where('user_id', '=', user)
    .where('revoked_at', 'is', null)
    .orderBy('id')
    .execute();

export const liveFeedBySecret = (db: Kysely<Database>, secretHash: string): Promise<CalendarFeed | undefined> =>
  db
    .selectFrom('calendar_feeds')
    .selectAll()
    .where('secret_hash', '=', secretHash)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();

/** Answers with the feed where it was this call that revoked it. */
export const markFeedRevoked = (
  db: Kysely<Database>,
  { id, user, now }: { readonly id: string; readonly user: string; readonly now: string },
): Promise<CalendarFeed | undefined> =>
  db
    .updateTable('calendar_feeds')
    .set({ revoked_at: now })
    .where('id', '=', id)
    .where('user_id', '=', user)
    .where('revoked_at', 'is', null)
    .returningAll()
    .executeTakeFirst();

export async function markFeedRead(db: Kysely<Database>, id: string, now: string): Promise<void> {
  await db.updateTable('calendar_feeds').set({ last_read_at: now }).where('id', '=', id).execute();
}
