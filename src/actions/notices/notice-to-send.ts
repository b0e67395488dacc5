import { isToSend } from '../../domain/notices/notice.ts';
import { matters } from '../../domain/notices/transfer.ts';
import { noteDelivery, noticeWithId, sayInNotice, settleNotice } from '../../store/notices/notices.ts';
import { holdersAtPartner } from '../../store/sign-in/role-assignments.ts';
import type { User } from '../../store/sign-in/users.ts';
import { withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import type { JobData } from '../queued/job.ts';
import type { ReckoningContext } from '../reckoner.ts';
import { type Done, done } from '../refusal.ts';
import { type NoticesAround, type NoticeTold, noticesAround } from './notice-told.ts';
import { whatIsLost } from './what-is-lost.ts';

type About = JobData<'notice'>;

/** A notice that is to be sent, and to whom: those who have got it already are left out. */
export interface NoticeToSend extends Pick<NoticesAround, 'programme' | 'partner'> {
  readonly notice: NoticeTold;
  readonly receivers: readonly User[];
  /** Somebody has got it already. */
  readonly isPartlySent: boolean;
}

/**
 * Works out what a planned notice says, and keeps it. Undefined where there is nothing to send: it was sent, taken back or
 * superseded; or nobody needs to hear of it any more, for which it is withdrawn here, with the reason. Only the clock asks.
 */
export async function noticeToSend(
  context: ReckoningContext,
  { programme, partner, notice: id }: About,
): Promise<Done<NoticeToSend | undefined>> {
  const { store, clock } = context;
  const tenant = { programme, partner };
  const found = await withTenant(store.db, tenant, (tx) => noticeWithId(tx, partner, id));
  if (!found || !isToSend(found.state)) return done(undefined);
  const lost = await whatIsLost(context, tenant, found);
  if (!lost.ok) return lost;
  const loss = lost.value;
  const told = await withTenant(store.db, tenant, async (tx) => {
    const now = clock.now();
    const around = await noticesAround(tx, tenant);
    const withdrawn = (reason: string) => settleNotice(tx, partner, id, { state: 'withdrawn', reason, now });
    if (!around) return undefined;
    if (!loss) return withdrawn('solved-before');
    const notice = around.told(found, loss);
    if (notice.person.isErased) return withdrawn('person-erased');
    if (!matters(found.cause, loss)) return withdrawn('nothing-hangs-on-it');
    await sayInNotice(tx, partner, id, loss);
    return { around, notice };
  });
  if (!told) return done(undefined);
  const { around, notice } = told;
  const holders = await holdersAtPartner(store.db, tenant, found.role, clock.now());
  return done({
    ...{ programme: around.programme, partner: around.partner, notice },
    receivers: holders.filter((user) => !found.delivered.includes(user.id)),
    isPartlySent: found.delivered.length > 0,
  });
}

/** One of those who must hear of it has got the letter. */
export const noticeDelivered = (
  { store }: Pick<Context, 'store'>,
  { programme, partner, notice }: About,
  user: string,
): Promise<void> => withTenant(store.db, { programme, partner }, (tx) => noteDelivery(tx, partner, notice, user));

/** How sending it went: it may be tried again where it failed. */
export const settleSending = (
  { store, clock }: Pick<Context, 'store' | 'clock'>,
  { programme, partner, notice }: About,
  reason: 'nobody-to-tell' | 'letter-refused' | null,
): Promise<void> =>
  withTenant(store.db, { programme, partner }, (tx) =>
    settleNotice(tx, partner, notice, { state: reason === null ? 'sent' : 'failed', reason, now: clock.now() }),
  );
