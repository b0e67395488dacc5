import { feedsOfUser } from '../../store/sign-in/calendar-feeds.ts';
import type { RoleHeld } from '../actor.ts';
import type { Context } from '../context.ts';
import { rolesNamed } from '../places/roles-named.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done } from '../refusal.ts';

export interface FeedListed {
  readonly id: string;
  readonly language: 'en' | 'de';
  /** The partner whose days it tells, by codes; left out where they are one's own. */
  readonly about?: { readonly programme: string; readonly partner: string };
  readonly createdAt: string;
  readonly lastReadAt: string | null;
}

/** Somebody's own feeds that are not revoked. */
export async function listFeeds(context: Context): Promise<Done<readonly FeedListed[]>> {
  const { store, actor } = context;
  if (actor.kind !== 'user') return refuse(actor);
  const feeds = await feedsOfUser(store.db, actor.id);
  const listed = await Promise.all(
    feeds.map(async ({ id, language, programme_id, partner_id, created_at, last_read_at }) => {
      const about =
        programme_id === null || partner_id === null ? undefined : await placeNamed(context, programme_id, partner_id);
      return { id, language, ...(about && { about }), createdAt: created_at, lastReadAt: last_read_at };
    }),
  );
  return done(listed);
}

async function placeNamed(context: Context, programme: string, partner: string) {
  const held: RoleHeld = { kind: 'partner', role: 'partner-member', programme, partner };
  const [named] = await rolesNamed(context, [held]);
  return named?.kind === 'partner' ? { programme: named.programme, partner: named.partner } : undefined;
}
