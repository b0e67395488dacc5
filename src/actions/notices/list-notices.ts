import { withoutEarlier, withoutTwins } from '../../domain/notices/without-twins.ts';
import { noticesToTell } from '../../store/notices/notices.ts';
import { withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { mayReadNotices, mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import { type NoticesAround, type NoticeTold, noticesAround } from './notice-told.ts';

/** What is new is read at a glance; what is older is in the audit. */
const newest = 20;

/** Of many who left together one is told: so many rows are looked at. */
const rowsRead = 500;

export interface NoticesListed extends Pick<NoticesAround, 'programme' | 'partner' | 'people'> {
  readonly notices: readonly NoticeTold[];
}

/** What a partner's administrators must hear and is still so, the newest first, whether or not a letter could go. */
export async function listNotices(
  { store, actor, clock }: Context,
  { programme, partner }: { readonly programme: string; readonly partner: string },
): Promise<Done<NoticesListed>> {
  const tenant = { programme, partner };
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayReadNotices(actor, tenant)) return refuse(actor);
  return withTenant(store.db, tenant, async (tx): Promise<Done<NoticesListed>> => {
    const around = await noticesAround(tx, tenant);
    if (!around) return refused({ kind: 'conflict', code: 'no-catalogue' });
    const rows = await noticesToTell(tx, partner, { day: clock.today(), limit: rowsRead });
    const { told, ...names } = around;
    return done({ ...names, notices: told(withoutTwins(withoutEarlier(rows))).slice(0, newest) });
  });
}
