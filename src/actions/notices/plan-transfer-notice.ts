import type { NoticeCause } from '../../domain/notices/notice.ts';
import type { Day } from '../../domain/time/day.ts';
import { planNotice } from '../../store/notices/notices.ts';
import type { Context } from '../context.ts';
import type { PartnerWriting } from '../write-about-partner.ts';

/**
 * A partner loses what somebody holds: in the same transaction it is planned that its administrators hear of it. What hangs
 * on it is worked out afterwards (notice-to-send.ts).
 */
export async function planTransferNotice(
  { queue }: Pick<Context, 'queue'>,
  { tx, tenant, now }: PartnerWriting,
  about: { readonly cause: NoticeCause; readonly subject: string; readonly since: Day },
): Promise<void> {
  const notice = await planNotice(tx, tenant, { role: 'partner-administrator', ...about, now });
  await queue.send(tx, 'notice', { ...tenant, notice }, notice);
}
