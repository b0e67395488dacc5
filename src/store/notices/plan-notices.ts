import { sql } from 'kysely';
import type { NoticeContent } from '../../domain/notices/matter.ts';
import type { Notice } from '../../domain/notices/notice.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { newIds } from '../new-id.ts';
import type { Tenant, Tx } from '../tenant.ts';

export interface NewNotice extends Omit<Notice, 'revision'> {
  readonly since: string;
  /** The day on which it is to be said. */
  readonly on: string;
  /** Null where what is to be said is worked out later. */
  readonly content: NoticeContent | null;
}

/** So many rows go into one statement. */
const atOnce = 500;

/**
 * Plans notices, each as the next revision where there was one of the same role, cause, subject and step. The partner is held
 * by whoever writes about it.
 */
export async function planNotices(tx: Tx, tenant: Tenant, notices: readonly NewNotice[], now: Instant): Promise<void> {
  for (let from = 0; from < notices.length; from += atOnce)
    await planSome(tx, tenant, notices.slice(from, from + atOnce), now);
}

async function planSome(tx: Tx, { programme, partner }: Tenant, notices: readonly NewNotice[], now: Instant) {
  const revisions = await lastRevisions(tx, partner, notices);
  const ids = newIds(Date.parse(now), notices.length);
  await tx
    .insertInto('notices')
    .values(
      notices.map(({ on, content, ...one }, index) => ({
        ...{ programme_id: programme, partner_id: partner, id: ids[index] as string, ...one, due_on: on },
        revision: (revisions.get(nameOf(one)) ?? 0) + 1,
        ...{ state: 'planned' as const, reason: null, planned_at: now, settled_at: null },
        content: content === null ? null : JSON.stringify(content),
      })),
    )
    .execute();
}

type Named = Pick<Notice, 'role' | 'cause' | 'subject' | 'step'>;
const nameOf = ({ role, cause, subject, step }: Named): string => [role, cause, subject, step].join('/');

async function lastRevisions(tx: Tx, partner: string, notices: readonly Named[]): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('notices')
    .select(['role', 'cause', 'subject', 'step'])
    .select(({ fn }) => fn.max('revision').as('revision'))
    .where('partner_id', '=', partner)
    .where('subject', 'in', [...new Set(notices.map(({ subject }) => subject))])
    .groupBy(['role', 'cause', 'subject', 'step'])
    .execute();
  return new Map(rows.map((row) => [nameOf(row), row.revision]));
}

/** Those of the same cause and subject that were not sent yet say nothing any more. */
export async function supersedeNotices(
  tx: Tx,
  partner: string,
  {
    cause,
    subjects,
    now,
  }: { readonly cause: Notice['cause']; readonly subjects: readonly string[]; readonly now: Instant },
): Promise<void> {
  for (let from = 0; from < subjects.length; from += atOnce)
    await tx
      .updateTable('notices')
      .set({ state: 'superseded', reason: 'newer-notice', settled_at: now, over_at: sql<string>`${now}` })
      .where('partner_id', '=', partner)
      .where('cause', '=', cause)
      .where('subject', 'in', subjects.slice(from, from + atOnce))
      .where('state', 'in', ['planned', 'failed'])
      .execute();
}
