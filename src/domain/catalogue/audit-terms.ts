import type { Duration } from '../time/duration.ts';

/** By which terms a kind of audit runs. What is not stated is not limited, and not granted. */
export interface AuditTerms {
  /** How long after the audit its findings can be cured. Without it an audit with a finding is not passed. */
  readonly cure?: Duration;
  /** How long after an audit that was not passed the next one can be applied for. Without it, at once. */
  readonly retry?: Duration;
  /** How long a pass is valid. Without it, for good. */
  readonly validFor?: Duration;
  /** A pass counts in every competency that asks for this kind. Without it, in the one that it was for. */
  readonly shared?: true;
}
