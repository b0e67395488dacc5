import type { Language } from '../../domain/catalogue/text.ts';
import { addMonths } from '../../domain/time/day.ts';
import { liveFeedBySecret, markFeedRead } from '../../store/sign-in/calendar-feeds.ts';
import { actorOfUser } from '../actor-of.ts';
import { answerAboutPartner } from '../answer-about-partner.ts';
import { instantAt, millisecondsOf } from '../moments.ts';
import type { ReckoningContext } from '../reckoner.ts';
import { type Done, done, refused } from '../refusal.ts';
import { hashOfSecret } from '../secret.ts';
import { readWallet, type WalletRead } from '../wallets/read-wallet.ts';

/** What stands in somebody's feed: a partner's days as a file, or the credentials whose days its own are. */
export type FeedRead =
  | { readonly kind: 'partner'; readonly file: string }
  | { readonly kind: 'own'; readonly language: Language; readonly credentials: WalletRead['credentials'] };

/** As far as a calendar looks: the next two renewals of a yearly membership. */
const monthsAhead = 24;

/**
 * What is found at the secret address of a feed. It is read as the person who made it may read today: whoever works for the
 * partner no longer finds nothing there.
 */
export async function readFeed(context: ReckoningContext, secret: string): Promise<Done<FeedRead>> {
  const { store, clock } = context;
  const now = clock.now();
  const feed = await liveFeedBySecret(store.db, hashOfSecret(secret));
  if (!feed) return refused({ kind: 'not-found', what: 'calendar' });
  const own = { ...context, actor: await actorOfUser(store, feed.user_id, now) };
  // Not more than once an hour, so that reading does not become writing.
  if (feed.last_read_at === null || feed.last_read_at < instantAt(millisecondsOf(now) - 3_600_000))
    await markFeedRead(store.db, feed.id, now);
  const { language, programme_id: programme, partner_id: partner } = feed;
  if (programme === null || partner === null) {
    const read = await readWallet(own);
    return read.ok ? done({ kind: 'own', language, credentials: read.value.credentials }) : read;
  }
  const question = { kind: 'calendar-file', language, until: addMonths(clock.today(), monthsAhead), now } as const;
  const told = await answerAboutPartner(own, { programme, partner, question });
  if (!told.ok) return told.refusal.kind === 'not-found' ? refused({ kind: 'not-found', what: 'calendar' }) : told;
  return done({ kind: 'partner', file: String(told.value.answer ?? '') });
}
