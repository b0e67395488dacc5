import { newId } from '../../store/new-id.ts';
import { addCalendarFeed, feedsOfUser } from '../../store/sign-in/calendar-feeds.ts';
import { changedBy } from '../changed-by.ts';
import type { Context } from '../context.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { recordAtPlace } from '../record-at-place.ts';
import { type Done, done, refused } from '../refusal.ts';
import { hashOfSecret, newSecret } from '../secret.ts';

export interface FeedWanted {
  readonly language: 'en' | 'de';
  /** The partner whose days it is to tell; without one, those of one's own credentials. */
  readonly about?: { readonly programme: string; readonly partner: string };
}

export interface FeedMade {
  readonly id: string;
  /** It stands in the address, and is shown this once. */
  readonly secret: string;
}

const mostFeeds = 50;

/** Makes a secret address from which somebody's own calendar fetches the days that matter. Of the secret only the hash is kept. */
export async function createFeed(
  { store, actor, clock }: Context,
  { language, about }: FeedWanted,
): Promise<Done<FeedMade>> {
  if (about && !mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (actor.kind !== 'user') return refuse(actor);
  if ((await feedsOfUser(store.db, actor.id)).length >= mostFeeds)
    return refused({ kind: 'conflict', code: 'too-many-feeds', values: { most: String(mostFeeds) } });
  const now = clock.now();
  const [id, secret] = [newId(Date.parse(now)), newSecret()];
  await store.db.transaction().execute(async (tx) => {
    const { programme = null, partner = null } = about ?? {};
    await addCalendarFeed(tx, {
      id,
      user: actor.id,
      programme,
      partner,
      language,
      secretHash: hashOfSecret(secret),
      now,
    });
    if (about)
      await recordAtPlace(tx, about, {
        ...{ at: now, by: changedBy(actor), action: 'make-calendar-feed' },
        touched: [{ kind: 'calendar-feed', id, content: { user: actor.id } }],
      });
  });
  return done({ id, secret });
}
