import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../domain/time/day.ts';
import type { Tx } from '../tenant.ts';
import type { PartnerAuditRow } from './partner-audits.ts';

export interface ListedPartnerAudit extends PartnerAuditRow {
  /** The id, the code and the name of the partner. */
  readonly partner: string;
  readonly code: string;
  readonly name: string | null;
}

export interface PartnerAuditsWanted {
  /** Without it: those that wait for somebody. */
  readonly waits?: 'office' | 'partner' | 'nobody' | undefined;
  readonly day: Day;
  readonly after: { readonly appliedOn: string; readonly id: string } | undefined;
  readonly limit: number;
}

/**
 * Beside each row of audits `a`: since when a cure is claimed (`f.claimed_on`), and whom it waits for (`w.waits`). That follows
 * from its days as in the domain (partner-audit-state.ts), which a test compares.
 */
export const whomItWaitsFor = (day: string): RawBuilder<unknown> => sql`
    cross join lateral (
      select max(f.claimed_on) as claimed_on,
        min(greatest(a.cure_by + 1, f.rejected_on)) filter (
          where f.accepted_on is null and (f.claimed_on is null or f.claimed_on > a.cure_by)
        ) as failed_on
      from partner_audit_findings f
      where f.partner_id = a.partner_id and f.audit_id = a.id and f.taken_back_at is null
    ) f
    cross join lateral (
      select case
        when a.withdrawn_at is not null or a.evidence_id is not null then 'nobody'
        when a.held_on is null then 'office'
        when a.cure_by is null then 'nobody'
        when f.failed_on is null then 'office'
        when f.failed_on <= ${day}::date then 'nobody'
        else 'partner'
      end as waits
    ) w`;

/** The audits of all partners of a programme, what was applied for first first. */
export async function partnerAuditsWaiting(
  tx: Tx,
  programme: string,
  { waits, day, after, limit }: PartnerAuditsWanted,
): Promise<readonly ListedPartnerAudit[]> {
  const wanted =
    waits === 'nobody'
      ? sql`w.waits = 'nobody'`
      : sql`a.withdrawn_at is null and a.evidence_id is null and w.waits ${waits === undefined ? sql`<> 'nobody'` : sql`= ${waits}`}`;
  const { rows } = await sql<ListedPartnerAudit>`
    select a.*, p.partner_id as partner, p.code, p.name
    from partner_audits a
    join partners p on p.partner_id = a.partner_id
    ${whomItWaitsFor(day)}
    where a.programme_id = ${programme} and ${wanted}
      ${after ? sql`and (a.applied_on::text, a.id::text) > (${after.appliedOn}, ${after.id})` : sql``}
    order by a.applied_on::text, a.id::text
    limit ${limit}`.execute(tx);
  return rows;
}
