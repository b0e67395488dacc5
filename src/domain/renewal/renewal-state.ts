import type { Day } from '../time/day.ts';
import type { Period } from '../time/period.ts';

/** The steps of a renewal that were taken, by their days. */
export interface RenewalSteps {
  /** The partner has asked for it. */
  readonly submittedOn: Day | null;
  /** It binds: whatever was due is paid, and the awards say so. */
  readonly boundOn: Day | null;
  readonly window: Period;
  /** The last day on which it is to be paid, where the office has given more time than its window. */
  readonly payUntil?: Day | null | undefined;
  /** The office has ended it, as it was not paid. */
  readonly endedOn?: Day | null | undefined;
}

/**
 * ahead: its window has not opened. open: it can be asked for. submitted: it was, and the payment is awaited. overdue: it
 * was, and the payment has not come by the last day. ended: the office has ended it for that. bound: it is done. missed: nobody
 * asked for it in time.
 */
export const renewalStates = ['ahead', 'open', 'submitted', 'overdue', 'ended', 'bound', 'missed'] as const;
export type RenewalState = (typeof renewalStates)[number];

/** Where a renewal stands on a day: computed from its steps, and never stored. */
export function stateOfRenewal(
  { submittedOn, boundOn, window, payUntil, endedOn }: RenewalSteps,
  day: Day,
): RenewalState {
  if (boundOn !== null) return 'bound';
  if (endedOn) return 'ended';
  if (submittedOn !== null) return day <= (payUntil ?? window.to) ? 'submitted' : 'overdue';
  if (day < window.from) return 'ahead';
  return day <= window.to ? 'open' : 'missed';
}
