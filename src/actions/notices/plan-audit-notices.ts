import { retryFrom } from '../../domain/membership/partner-audit-state.ts';
import { type AuditToTell, auditNotices } from '../../domain/notices/audit-notices.ts';
import { isOfAudit } from '../../domain/notices/notice.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Duration } from '../../domain/time/duration.ts';
import { openNotices } from '../../store/notices/open-notices.ts';
import type { Tenant, Tx } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { catalogueInUse } from '../loaded-catalogue.ts';
import { keptPartnerAudits } from '../partner-audits/kept-partner-audits.ts';
import { type KeptPartnerAudit, notPassedBy, stateOfPartnerAudit } from '../partner-audits/state-of-partner-audit.ts';
import { keepLedger } from './keep-ledger.ts';

/**
 * Keeps the ledger in step with the audits of a partner: when one is, what is to be cured by when, and how it ended. For the
 * office's role, with the partner held.
 */
export async function planAuditNotices(
  { queue, clock }: Pick<Context, 'queue' | 'clock'>,
  tx: Tx,
  tenant: Tenant,
): Promise<void> {
  const kept = (await openNotices(tx, tenant.partner)).filter(({ cause }) => isOfAudit(cause));
  const audits = await keptPartnerAudits(tx, tenant.partner);
  if (audits.length === 0 && kept.length === 0) return;
  const catalogue = await catalogueInUse(tx, tenant.programme);
  const day = clock.today();
  const told = audits.map((audit) =>
    toTell(audit, day, catalogue?.programme.evidence.get(audit.row.kind)?.audit?.retry),
  );
  await keepLedger({ queue, clock }, tx, tenant, { due: auditNotices(told, day), kept, day });
}

function toTell(audit: KeptPartnerAudit, day: Day, retry: Duration | undefined): AuditToTell {
  const { row, findings } = audit;
  const failed = notPassedBy(audit, day);
  const lastStep = [row.held_on, ...findings.map(({ accepted_on }) => accepted_on)].filter((one) => one !== null);
  return {
    ...{ id: row.id, kind: row.kind, award: { competency: row.competency, level: row.level } },
    state: stateOfPartnerAudit(audit, day),
    ...(row.scheduled_for !== null && { scheduledFor: row.scheduled_for as Day }),
    ...(row.held_on !== null && { heldOn: row.held_on as Day }),
    ...(row.cure_by !== null && { cureBy: row.cure_by as Day }),
    // With the last cure accepted it is passed; without a finding on the day of the audit.
    ...(lastStep.length > 0 && { passedOn: lastStep.reduce((a, b) => (a > b ? a : b)) as Day }),
    ...(failed !== undefined && { notPassed: { on: failed, retryFrom: retryFrom(failed, retry) } }),
  };
}
