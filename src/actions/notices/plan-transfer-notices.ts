import type { TransferCause } from '../../domain/notices/notice.ts';
import type { Day } from '../../domain/time/day.ts';
import { planNotices, supersedeNotices } from '../../store/notices/plan-notices.ts';
import type { Context } from '../context.ts';
import type { PartnerWriting } from '../write-about-partner.ts';

/** Who leaves, or ends a link, and the first day on which it is so. */
export interface Transferred {
  readonly subject: string;
  readonly since: Day;
}

/**
 * A partner loses what people hold: in the same transaction it is planned that its administrators hear of it. What hangs on it
 * is worked out afterwards (work-out-losses.ts); one that was not sent yet is superseded.
 */
export async function planTransferNotices(
  { queue, clock }: Pick<Context, 'queue' | 'clock'>,
  { tx, tenant, now }: PartnerWriting,
  cause: TransferCause,
  people: readonly Transferred[],
): Promise<void> {
  if (people.length === 0) return;
  const subjects = people.map(({ subject }) => subject);
  await supersedeNotices(tx, tenant.partner, { cause, subjects, now });
  const planned = { role: 'partner-administrator', cause, step: 0, on: clock.today(), content: null } as const;
  await planNotices(
    tx,
    tenant,
    people.map((one) => ({ ...planned, ...one })),
    now,
  );
  await queue.send(tx, 'letters', tenant, tenant.partner);
}
