import {
  type AuditFinding,
  notPassedOn,
  type PartnerAudit,
  type PartnerAuditState,
  partnerAuditState,
} from '../../domain/membership/partner-audit-state.ts';
import { type Day, lastDay } from '../../domain/time/day.ts';
import type { FindingRow } from '../../store/membership/partner-audit-findings.ts';
import type { PartnerAuditRow } from '../../store/membership/partner-audits.ts';
import type { EvidenceLink } from '../../store/membership/references.ts';

/** An audit as it is kept, with what was found and what its pass has become. */
export interface KeptPartnerAudit {
  readonly row: PartnerAuditRow;
  readonly findings: readonly FindingRow[];
  readonly evidence: EvidenceLink | undefined;
}

export const stateOfPartnerAudit = (kept: KeptPartnerAudit, day: Day): PartnerAuditState =>
  partnerAuditState(auditFromRows(kept), day);

/** The day on which it was not passed, where that has come. */
export function notPassedBy(kept: KeptPartnerAudit, day: Day): Day | undefined {
  const failed = notPassedOn(auditFromRows(kept));
  return failed !== undefined && failed <= day ? failed : undefined;
}

/** A statement that was corrected to another outcome is a pass no more. */
const isPass = (evidence: EvidenceLink | undefined): evidence is EvidenceLink => evidence?.outcome === 'pass';

const auditFromRows = ({ row, findings, evidence }: KeptPartnerAudit): PartnerAudit => ({
  isWithdrawn: row.withdrawn_at !== null,
  isScheduled: row.scheduled_for !== null,
  isPassed: row.evidence_id !== null,
  findings: findings.map(findingFromRow),
  ...(row.held_on !== null && { heldOn: row.held_on as Day }),
  ...(row.cure_by !== null && { cureBy: row.cure_by as Day }),
  ...(isPass(evidence) && { evidence: { validThrough: (evidence.valid_through ?? lastDay) as Day } }),
});

const findingFromRow = ({ claimed_on, accepted_on, rejected_on }: FindingRow): AuditFinding => ({
  isAccepted: accepted_on !== null,
  ...(claimed_on !== null && { claimedOn: claimed_on as Day }),
  ...(rejected_on !== null && { rejectedOn: rejected_on as Day }),
});
