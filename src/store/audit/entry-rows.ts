import { type RawBuilder, sql } from 'kysely';
import type { AuditEntry, ChangedBy, Committed, Touched } from '../../domain/audit/entry.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** An entry as it is stored. */
export interface EntryRow {
  readonly id: string;
  readonly number: number;
  readonly at: Instant;
  readonly actor_kind: string;
  readonly actor_id: string | null;
  readonly action: string;
  readonly touched: unknown;
  readonly reason_code: string | null;
  readonly reason_text: unknown;
  readonly previous: string;
  readonly hash: string;
}

export const entryColumns: RawBuilder<unknown> = sql`
  id, number, at, actor_kind, actor_id, action, touched, reason_code, reason_text, previous, hash`;

/** As it stands there, whoever wrote it: what does not have our form has not our hash either. */
export const entryFromRow = (row: EntryRow): AuditEntry => ({
  id: row.id,
  number: row.number,
  at: row.at,
  by: { kind: row.actor_kind, id: row.actor_id } as ChangedBy,
  action: row.action,
  touched: row.touched as readonly Touched[],
  reason: { code: row.reason_code, text: row.reason_text as Committed | null },
  previous: row.previous,
  hash: row.hash,
});
