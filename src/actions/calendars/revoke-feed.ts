import { markFeedRevoked } from '../../store/sign-in/calendar-feeds.ts';
import { changedBy } from '../changed-by.ts';
import type { Context } from '../context.ts';
import { refuse } from '../policies/refuse.ts';
import { recordAtPlace } from '../record-at-place.ts';
import { type Done, done, refused } from '../refusal.ts';

/** From now on nothing is found at the address of a feed. */
export async function revokeFeed({ store, actor, clock }: Context, id: string): Promise<Done<{ readonly id: string }>> {
  if (actor.kind !== 'user') return refuse(actor);
  const now = clock.now();
  const isDone = await store.db.transaction().execute(async (tx) => {
    const feed = await markFeedRevoked(tx, { id, user: actor.id, now });
    if (feed?.programme_id && feed.partner_id)
      await recordAtPlace(
        tx,
        { programme: feed.programme_id, partner: feed.partner_id },
        {
          ...{ at: now, by: changedBy(actor), action: 'revoke-calendar-feed' },
          touched: [{ kind: 'calendar-feed', id, content: { user: actor.id } }],
        },
      );
    return feed !== undefined;
  });
  return isDone ? done({ id }) : refused({ kind: 'not-found', what: 'calendar' });
}
