import { addDays, type Day } from '../time/day.ts';

/** Where a request for a customer's reference stands. */
export const referenceStates = ['asked', 'awaiting', 'approved', 'rejected', 'expired', 'withdrawn'] as const;
export type ReferenceState = (typeof referenceStates)[number];

/** How many days after it was asked for a customer can still answer. */
export const daysToAnswer = 30;

/** What was kept of a request; what follows from days is worked out. */
export interface ReferenceRequest {
  /** The day on which it was asked for, the last time. */
  readonly askedOn: Day;
  /** The letter has left. */
  readonly isSent: boolean;
  readonly isWithdrawn: boolean;
  readonly answer?: 'approved' | 'rejected';
  /** What the customer's approval wrote, as it is known now; not there where it was taken back since. */
  readonly evidence?: { readonly validThrough: Day };
}

/** The last day on which a customer can answer. */
export const lastDayToAnswer = (askedOn: Day): Day => addDays(askedOn, daysToAnswer);

/**
 * Where a request stands on a day. That a link or a reference has expired is stored nowhere. An approval is worth what
 * its evidence is: where that was taken back, so was the reference.
 */
export function referenceState(request: ReferenceRequest, day: Day): ReferenceState {
  const { askedOn, isSent, isWithdrawn, answer, evidence } = request;
  if (answer === 'rejected') return 'rejected';
  if (answer === 'approved') {
    if (!evidence) return 'withdrawn';
    return day > evidence.validThrough ? 'expired' : 'approved';
  }
  if (isWithdrawn) return 'withdrawn';
  if (day > lastDayToAnswer(askedOn)) return 'expired';
  return isSent ? 'awaiting' : 'asked';
}
