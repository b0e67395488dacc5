import { isOfTransfer, type TransferCause } from '../../domain/notices/notice.ts';
import { matters, type TransferLoss } from '../../domain/notices/transfer.ts';
import type { Day } from '../../domain/time/day.ts';
import { namesAround } from '../../store/notices/names-around.ts';
import { endNotices, type NoticeRow, noticesToSend, sayInNotice, settleNotices } from '../../store/notices/notices.ts';
import { type Tenant, withTenant } from '../../store/tenant.ts';
import type { ReckoningContext } from '../reckoner.ts';
import { type Done, done } from '../refusal.ts';
import { whatIsLost } from './what-is-lost.ts';

/**
 * Works out what is to be said of the people who left, or ended their links, and keeps it; where nobody needs to hear of it
 * any more it is taken back, with the reason. Only the clock asks.
 */
export async function workOutLosses(context: ReckoningContext, tenant: Tenant): Promise<Done<object>> {
  const { store, clock } = context;
  const rows = await withTenant(store.db, tenant, (tx) => noticesToSend(tx, tenant.partner, clock.today()));
  const transfers = rows.filter(({ cause }) => isOfTransfer(cause));
  for (const group of Map.groupBy(transfers, togetherAs).values()) {
    const [first] = group as [NoticeRow];
    const people = group.map(({ subject: person, since }) => ({ person, since: since as Day }));
    const lost = await whatIsLost(context, tenant, {
      ...{ cause: first.cause as TransferCause, at: first.planned_at, people },
    });
    if (!lost.ok) return lost;
    await keep(context, tenant, group, lost.value);
  }
  return done({});
}

/** What one act did is one thing to hear. */
export const togetherAs = ({ cause, planned_at }: Pick<NoticeRow, 'cause' | 'planned_at'>): string =>
  `${cause} ${planned_at}`;

const keep = (
  { store, clock }: ReckoningContext,
  tenant: Tenant,
  group: readonly NoticeRow[],
  lost: ReadonlyMap<string, TransferLoss | undefined>,
): Promise<void> =>
  withTenant(store.db, tenant, async (tx) => {
    const { partner } = tenant;
    const names = await namesAround(tx, partner);
    const back = new Map<string, string[]>();
    for (const { id, cause, subject, delivered } of group) {
      const loss = lost.get(subject);
      const reason = loss && whyNot(cause as TransferCause, loss, names?.people.get(subject)?.isErased ?? true);
      // What somebody has read already stays as it was said.
      if (loss && reason === undefined) await sayInNotice(tx, partner, { id, content: loss });
      else if (delivered.length > 0) await endNotices(tx, partner, [id], clock.now());
      else back.set(reason ?? 'solved-before', [...(back.get(reason ?? 'solved-before') ?? []), id]);
    }
    for (const [reason, ids] of back)
      await settleNotices(tx, partner, ids, { state: 'withdrawn', reason, now: clock.now() });
  });

function whyNot(cause: TransferCause, loss: TransferLoss, isErased: boolean): string | undefined {
  if (isErased) return 'person-erased';
  return matters(cause, loss) ? undefined : 'nothing-hangs-on-it';
}
