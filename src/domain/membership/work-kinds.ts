/**
 * What waits for somebody of the office: an award that lapsed, a renewal that is to be paid or should have been, an audit, an
 * award that was applied for, a credential or evidence in doubt, and credentials and evidence that a rule counts once they are verified.
 */
export const workKinds = [
  'demotion',
  'renewal-overdue',
  'renewal-unpaid',
  'partner-audit',
  'award-application',
  'credential-dispute',
  'evidence-dispute',
  'claims',
  'evidence-claim',
] as const;
export type WorkKind = (typeof workKinds)[number];
