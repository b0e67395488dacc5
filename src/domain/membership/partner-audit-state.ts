import { addDays, type Day } from '../time/day.ts';
import { type Duration, shift } from '../time/duration.ts';

/** Where an audit of a partner stands. (What is recorded of each change is the audit trail, in domain/audit.) */
export const partnerAuditStates = [
  'applied',
  'scheduled',
  'curing',
  'reviewing',
  'passed',
  'no-pass',
  'expired',
  'revoked',
  'withdrawn',
] as const;
export type PartnerAuditState = (typeof partnerAuditStates)[number];

/** A control that the partner did not meet. */
export interface AuditFinding {
  /** The day on which the partner says that it is cured. */
  readonly claimedOn?: Day;
  /** The programme has accepted the cure. */
  readonly isAccepted: boolean;
  /** The day on which the programme last said that it is not cured. */
  readonly rejectedOn?: Day;
}

/** What was kept of an audit; what follows from days is worked out. */
export interface PartnerAudit {
  readonly isWithdrawn: boolean;
  readonly isScheduled: boolean;
  readonly heldOn?: Day;
  /** The last day on which a finding can be cured; not there where none can be. */
  readonly cureBy?: Day;
  readonly findings: readonly AuditFinding[];
  readonly isPassed: boolean;
  /** What a pass wrote, as it is known now; not there where it was taken back since. */
  readonly evidence?: { readonly validThrough: Day };
}

/** Who has to do something next. */
export const partnerAuditWaits: Readonly<Record<PartnerAuditState, 'office' | 'partner' | 'nobody'>> = {
  applied: 'office',
  scheduled: 'office',
  curing: 'partner',
  reviewing: 'office',
  passed: 'nobody',
  'no-pass': 'nobody',
  expired: 'nobody',
  revoked: 'nobody',
  withdrawn: 'nobody',
};

/**
 * Where an audit stands on a day. That the time for a cure is over is stored nowhere. What the partner said in time is in
 * time, however long the programme takes to look at it.
 */
export function partnerAuditState(audit: PartnerAudit, day: Day): PartnerAuditState {
  const { isWithdrawn, isScheduled, heldOn, isPassed, evidence, findings } = audit;
  if (isWithdrawn) return 'withdrawn';
  if (isPassed) {
    if (!evidence) return 'revoked';
    return day > evidence.validThrough ? 'expired' : 'passed';
  }
  if (heldOn === undefined) return isScheduled ? 'scheduled' : 'applied';
  const failed = notPassedOn(audit);
  if (failed !== undefined && failed <= day) return 'no-pass';
  return findings.every((one) => one.isAccepted || one.claimedOn !== undefined) ? 'reviewing' : 'curing';
}

/**
 * The day on which an audit is not passed, as far as it is known: the one after the last day for a cure, if a finding is
 * still open then; the day on which a cure was rejected, if that came later; the day of the audit, if nothing can be cured.
 */
export function notPassedOn({ isPassed, heldOn, cureBy, findings }: PartnerAudit): Day | undefined {
  if (isPassed || heldOn === undefined) return undefined;
  const days = findings.flatMap((one) => (one.isAccepted ? [] : failedOn(one, heldOn, cureBy)));
  return days.length === 0 ? undefined : days.reduce((a, b) => (a < b ? a : b));
}

function failedOn({ claimedOn, rejectedOn }: AuditFinding, heldOn: Day, cureBy: Day | undefined): readonly Day[] {
  if (cureBy === undefined) return [heldOn];
  if (claimedOn !== undefined && claimedOn <= cureBy) return [];
  const over = addDays(cureBy, 1);
  return [rejectedOn !== undefined && rejectedOn > over ? rejectedOn : over];
}

/** The first day on which the next audit can be applied for, after one that was not passed on a day. */
export const retryFrom = (notPassed: Day, retry: Duration | undefined): Day =>
  retry ? shift(notPassed, retry) : notPassed;
