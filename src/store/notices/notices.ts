import { type Selectable, sql } from 'kysely';
import type { NoticeContent } from '../../domain/notices/matter.ts';
import type { NoticeState } from '../../domain/notices/notice.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Database } from '../database.ts';
import type { Tx } from '../tenant.ts';

export type NoticeRow = Omit<Selectable<Database['notices']>, 'programme_id' | 'partner_id'>;

export const noticeColumns = [
  ...(['id', 'role', 'cause', 'subject', 'step', 'revision', 'state', 'reason', 'since', 'due_on'] as const),
  ...(['content', 'delivered', 'planned_at', 'settled_at', 'over_at'] as const),
] as const;

/** What is said already stays said: only these become something else. */
const toSend = ['planned', 'failed'] as const;

/** What is to be sent to somebody by a day, in the order in which it was planned. */
export const noticesToSend = (tx: Tx, partner: string, day: string): Promise<readonly NoticeRow[]> =>
  tx
    .selectFrom('notices')
    .select(noticeColumns)
    .where('partner_id', '=', partner)
    .where('state', 'in', toSend)
    .where('due_on', '<=', day)
    .orderBy('due_on')
    .orderBy('id')
    .execute();

/** What is to be said, now that it is worked out, or is told otherwise by now; its day and whom it has reached stay. */
export async function sayInNotice(
  tx: Tx,
  partner: string,
  {
    id,
    since,
    content,
  }: Pick<NoticeRow, 'id'> & Partial<Pick<NoticeRow, 'since'>> & { readonly content: NoticeContent },
): Promise<void> {
  await tx
    .updateTable('notices')
    .set({ content: JSON.stringify(content), ...(since !== undefined && { since }) })
    .where('partner_id', '=', partner)
    .where('id', '=', id)
    .execute();
}

/** What was planned says something else by now, or on another day. */
export async function moveNotice(
  tx: Tx,
  partner: string,
  {
    id,
    on,
    since,
    content,
  }: Pick<NoticeRow, 'id' | 'since'> & { readonly on: string; readonly content: NoticeContent },
): Promise<void> {
  await tx
    .updateTable('notices')
    .set({ due_on: on, since, content: JSON.stringify(content) })
    .where('partner_id', '=', partner)
    .where('id', '=', id)
    .where('state', 'in', toSend)
    .execute();
}

/** A user has got the letter. */
export async function noteDelivery(tx: Tx, partner: string, ids: readonly string[], user: string): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('notices')
    .set({ delivered: sql<string>`delivered || ${JSON.stringify([user])}::jsonb` })
    .where('partner_id', '=', partner)
    .where('id', 'in', [...ids])
    .execute();
}

export interface Settled {
  readonly state: NoticeState;
  readonly reason: string | null;
  readonly now: Instant;
}

/** What was said, taken back or superseded meanwhile stays so. */
export async function settleNotices(
  tx: Tx,
  partner: string,
  ids: readonly string[],
  { state, reason, now }: Settled,
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('notices')
    .set({ state, reason, settled_at: now })
    .where('partner_id', '=', partner)
    .where('id', 'in', [...ids])
    .where('state', 'in', toSend)
    .execute();
}

/** What was said is so no more, or a newer one says it. What somebody has not got yet, nobody else gets any more. */
export async function endNotices(tx: Tx, partner: string, ids: readonly string[], now: Instant): Promise<void> {
  await settleNotices(tx, partner, ids, { state: 'sent', reason: 'over', now });
  if (ids.length === 0) return;
  await tx
    .updateTable('notices')
    .set({ over_at: now })
    .where('partner_id', '=', partner)
    .where('id', 'in', [...ids])
    .execute();
}

/** What has something to say by a day and is still so, the newest first; what was taken back says nothing any more. */
export const noticesToTell = (
  tx: Tx,
  partner: string,
  { day, limit }: { readonly day: string; readonly limit: number },
): Promise<readonly NoticeRow[]> =>
  tx
    .selectFrom('notices')
    .select(noticeColumns)
    .where('partner_id', '=', partner)
    .where('role', '=', 'partner-administrator')
    .where('content', 'is not', null)
    .where('due_on', '<=', day)
    .where('over_at', 'is', null)
    .where('state', 'not in', ['withdrawn', 'superseded'])
    .orderBy('due_on', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
