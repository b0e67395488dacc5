import type { Selectable } from 'kysely';
import type { Day } from '../../domain/time/day.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Database } from '../database.ts';
import type { Tenant, Tx } from '../tenant.ts';

export type PartnerAuditRow = Omit<Selectable<Database['partner_audits']>, 'programme_id' | 'partner_id'>;

/** All that a partner applied for, the newest first. There are a few a year. */
export const partnerAuditsOf = (tx: Tx, partner: string): Promise<readonly PartnerAuditRow[]> =>
  tx.selectFrom('partner_audits').selectAll().where('partner_id', '=', partner).orderBy('id', 'desc').execute();

export const partnerAuditWithId = (tx: Tx, partner: string, id: string): Promise<PartnerAuditRow | undefined> =>
  tx.selectFrom('partner_audits').selectAll().where('partner_id', '=', partner).where('id', '=', id).executeTakeFirst();

export type NewPartnerAudit = Pick<
  PartnerAuditRow,
  'id' | 'kind' | 'competency' | 'level' | 'applied_by_kind' | 'applied_by' | 'applied_at' | 'applied_on'
>;

export async function addPartnerAudit(tx: Tx, { programme, partner }: Tenant, row: NewPartnerAudit): Promise<void> {
  await tx
    .insertInto('partner_audits')
    .values({ ...row, programme_id: programme, partner_id: partner })
    .execute();
}

export const withdrawPartnerAudit = (tx: Tx, partner: string, id: string, at: Instant): Promise<void> =>
  change(tx, partner, id, { withdrawn_at: at });

export const schedulePartnerAudit = (
  tx: Tx,
  partner: string,
  id: string,
  { on, auditor }: { readonly on: Day; readonly auditor: string },
): Promise<void> => change(tx, partner, id, { scheduled_for: on, auditor });

/** It was held: by which text it was judged, and until when what was found can be cured. */
export const holdPartnerAudit = (
  tx: Tx,
  partner: string,
  id: string,
  { on, version, cureBy }: { readonly on: Day; readonly version: string | null; readonly cureBy: Day | null },
): Promise<void> => change(tx, partner, id, { held_on: on, version, cure_by: cureBy });

export const passPartnerAudit = (tx: Tx, partner: string, id: string, evidence: string): Promise<void> =>
  change(tx, partner, id, { evidence_id: evidence });

/** As if it had not been held: what was found is kept, and belongs to nothing any more. */
export async function takeBackAuditResult(tx: Tx, partner: string, id: string, at: Instant): Promise<void> {
  await change(tx, partner, id, { held_on: null, version: null, cure_by: null, evidence_id: null });
  await tx
    .updateTable('partner_audit_findings')
    .set({ taken_back_at: at })
    .where('partner_id', '=', partner)
    .where('audit_id', '=', id)
    .where('taken_back_at', 'is', null)
    .execute();
}

async function change(
  tx: Tx,
  partner: string,
  id: string,
  set: Partial<Omit<PartnerAuditRow, keyof NewPartnerAudit>>,
): Promise<void> {
  await tx.updateTable('partner_audits').set(set).where('partner_id', '=', partner).where('id', '=', id).execute();
}
