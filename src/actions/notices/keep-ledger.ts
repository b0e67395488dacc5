import { type ChangedNotices, changedNotices } from '../../domain/notices/changed-notices.ts';
import type { DueNotice } from '../../domain/notices/due-notices.ts';
import type { Day } from '../../domain/time/day.ts';
import { endNotices, moveNotice, type NoticeRow, sayInNotice, settleNotices } from '../../store/notices/notices.ts';
import { planNotices } from '../../store/notices/plan-notices.ts';
import type { Tenant, Tx } from '../../store/tenant.ts';
import type { Context } from '../context.ts';

interface Ledger {
  readonly due: readonly DueNotice[];
  /** What the ledger has of the same causes, and is not over. */
  readonly kept: readonly NoticeRow[];
  /** What else is over, by its ids. */
  readonly over?: readonly string[];
  readonly day: Day;
}

/**
 * Makes the ledger say what is due: it is planned, with the next reminder; what is solved is taken back, or is over where it
 * was said. What is due today is sent. For the office's role, with the partner held.
 */
export async function keepLedger(
  { queue, clock }: Pick<Context, 'queue' | 'clock'>,
  tx: Tx,
  tenant: Tenant,
  { due, kept, over = [], day }: Ledger,
): Promise<void> {
  const { partner } = tenant;
  const changes = changedNotices(due, kept.map(keptNotice), day);
  const now = clock.now();
  await planNotices(
    tx,
    tenant,
    changes.planned.map((one) => planned(one, day)),
    now,
  );
  for (const { id, on, since, matter } of changes.moved)
    await moveNotice(tx, partner, { id, on: atLeast(on, day), since, content: matter });
  for (const { id, since, matter } of changes.retold) await sayInNotice(tx, partner, { id, since, content: matter });
  await takeBack(tx, partner, changes, now);
  await endNotices(tx, partner, [...changes.over, ...over], now);
  const isDue = changes.planned.some(({ on }) => on <= day) || changes.moved.some(({ on }) => on <= day);
  if (isDue) await queue.send(tx, 'letters', tenant, partner);
}

const atLeast = (on: Day, day: Day): Day => (on < day ? day : on);

const planned = ({ matter, on, ...one }: DueNotice, day: Day) => ({ ...one, on: atLeast(on, day), content: matter });

const keptNotice = ({ due_on, delivered, ...row }: NoticeRow) => ({
  ...{ ...row, on: due_on as Day, isPartlySent: delivered.length > 0 },
});

async function takeBack(
  tx: Tx,
  partner: string,
  { takenBack }: ChangedNotices,
  now: ReturnType<Context['clock']['now']>,
) {
  const idsFor = (wanted: string) => takenBack.filter(({ reason }) => reason === wanted).map(({ id }) => id);
  const [solved, newer] = ['solved-before', 'newer-notice'] as const;
  await settleNotices(tx, partner, idsFor(solved), { state: 'withdrawn', reason: solved, now });
  await settleNotices(tx, partner, idsFor(newer), { state: 'superseded', reason: newer, now });
}
