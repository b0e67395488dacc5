import { findingsOf } from '../../store/membership/partner-audit-findings.ts';
import { type PartnerAuditRow, partnerAuditsOf } from '../../store/membership/partner-audits.ts';
import { evidenceChain } from '../../store/membership/references.ts';
import type { Tx } from '../../store/tenant.ts';
import { evidenceNow } from '../references/state-of-reference.ts';
import type { KeptPartnerAudit } from './state-of-partner-audit.ts';

/** The audits of a partner, the newest first, with what was found and what each pass has become. */
export const keptPartnerAudits = async (tx: Tx, partner: string): Promise<readonly KeptPartnerAudit[]> =>
  withFindings(tx, partner, await partnerAuditsOf(tx, partner));

/** The same of some of them. */
export async function withFindings(
  tx: Tx,
  partner: string,
  rows: readonly PartnerAuditRow[],
): Promise<readonly KeptPartnerAudit[]> {
  const findings = await findingsOf(
    tx,
    rows.map(({ id }) => id),
  );
  const isAnyPassed = rows.some(({ evidence_id }) => evidence_id !== null);
  const now = evidenceNow(isAnyPassed ? await evidenceChain(tx, partner) : []);
  return rows.map((row) => ({
    row,
    findings: findings.filter(({ audit_id }) => audit_id === row.id),
    evidence: row.evidence_id === null ? undefined : now(row.evidence_id),
  }));
}
