import { type Selectable, sql } from 'kysely';
import type { Notice, NoticeState } from '../../domain/notices/notice.ts';
import type { TransferLoss } from '../../domain/notices/transfer.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Database } from '../database.ts';
import { newId } from '../new-id.ts';
import type { Tenant, Tx } from '../tenant.ts';

export type NoticeRow = Omit<Selectable<Database['notices']>, 'programme_id' | 'partner_id'>;

const columns = [
  ...(['id', 'role', 'cause', 'subject_id', 'step', 'revision', 'state', 'reason', 'since'] as const),
  ...(['content', 'delivered', 'planned_at', 'settled_at'] as const),
] as const;

interface NoticePlanned extends Pick<Notice, 'role' | 'cause' | 'subject'> {
  readonly since: string;
  readonly now: Instant;
}

/**
 * Plans a notice, as the next revision where there was one of the same cause and subject; one that was not sent yet is
 * superseded by it. The partner is held by whoever writes about it.
 */
export async function planNotice(
  tx: Tx,
  { programme, partner }: Tenant,
  { role, cause, subject, since, now }: NoticePlanned,
): Promise<string> {
  const before = await tx
    .selectFrom('notices')
    .select(['id', 'state', 'revision'])
    .where('partner_id', '=', partner)
    .where('role', '=', role)
    .where('cause', '=', cause)
    .where('subject_id', '=', subject)
    .orderBy('revision', 'desc')
    .execute();
  for (const { id, state } of before)
    if (state === 'planned' || state === 'failed')
      await settleNotice(tx, partner, id, { state: 'superseded', reason: 'newer-notice', now });
  const id = newId(Date.parse(now));
  await tx
    .insertInto('notices')
    .values({
      ...{ programme_id: programme, partner_id: partner, id, role, cause, subject_id: subject, since },
      ...{ revision: (before[0]?.revision ?? 0) + 1, state: 'planned', reason: null, content: null },
      ...{ planned_at: now, settled_at: null },
    })
    .execute();
  return id;
}

export const noticeWithId = (tx: Tx, partner: string, id: string): Promise<NoticeRow | undefined> =>
  tx.selectFrom('notices').select(columns).where('partner_id', '=', partner).where('id', '=', id).executeTakeFirst();

/** What is to be said, now that it is worked out. */
export async function sayInNotice(tx: Tx, partner: string, id: string, content: TransferLoss): Promise<void> {
  await tx
    .updateTable('notices')
    .set({ content: JSON.stringify(content) })
    .where('partner_id', '=', partner)
    .where('id', '=', id)
    .execute();
}

/** A user has got the letter. */
export async function noteDelivery(tx: Tx, partner: string, id: string, user: string): Promise<void> {
  await tx
    .updateTable('notices')
    .set({ delivered: sql<string>`delivered || ${JSON.stringify([user])}::jsonb` })
    .where('partner_id', '=', partner)
    .where('id', '=', id)
    .execute();
}

export async function settleNotice(
  tx: Tx,
  partner: string,
  id: string,
  { state, reason, now }: { readonly state: NoticeState; readonly reason: string | null; readonly now: Instant },
): Promise<void> {
  await tx
    .updateTable('notices')
    .set({ state, reason, settled_at: now })
    .where('partner_id', '=', partner)
    .where('id', '=', id)
    // What was said, taken back or superseded meanwhile stays so.
    .where('state', 'in', ['planned', 'failed'])
    .execute();
}

/** What has something to say, the newest first; what was withdrawn or superseded says nothing any more. */
export const noticesToTell = (tx: Tx, partner: string, limit: number): Promise<readonly NoticeRow[]> =>
  tx
    .selectFrom('notices')
    .select(columns)
    .where('partner_id', '=', partner)
    .where('content', 'is not', null)
    .where('state', 'not in', ['withdrawn', 'superseded'])
    .orderBy('planned_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
