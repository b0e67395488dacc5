import type { LapseReason } from '../standing/lapse-reasons.ts';
import type { Day } from '../time/day.ts';

/** Who decided: somebody with an account, a program with a key, or the programme itself where its policy did. */
export interface Decider {
  readonly kind: 'user' | 'key' | 'system';
  /** What somebody is called; left out where it is not known, or not for whoever reads it. */
  readonly name?: string;
}

/**
 * What somebody decided about an award, or was noticed for somebody to decide. None of it makes an award held or not: what
 * it wrote into the facts does, and this says why.
 */
export type AwardDecision = { readonly on: Day } & (
  | { readonly kind: 'demotion-pending'; readonly since: Day; readonly reasons: readonly LapseReason[] }
  /** It had lapsed no more before anybody decided. */
  | { readonly kind: 'demotion-withdrawn'; readonly since: Day }
  | (Decided & { readonly kind: 'demoted'; readonly since: Day; readonly reasons: readonly LapseReason[] })
  | (Decided & { readonly kind: 'kept-until'; readonly since: Day; readonly until: Day })
  /** It is held again from a day on. */
  | (Decided & { readonly kind: 'reinstated'; readonly from: Day })
  /** It was taken back before it bound. */
  | (Decided & { readonly kind: 'reinstatement-withdrawn'; readonly from: Day })
  /** What the partner had applied for is given from a day on, by somebody or at once. */
  | (Decided & { readonly kind: 'granted'; readonly from: Day })
  /** It was taken back before it bound. */
  | (Decided & { readonly kind: 'grant-withdrawn'; readonly from: Day })
  /** A renewal let it go: it ends by the partner's own choice, which is only asked for as long as the renewal does not bind. */
  | { readonly kind: 'let-go'; readonly ends: Day; readonly isBinding: boolean }
  /** The renewal that was asked for it is over, as it was not paid: it ends with its last day. */
  | (Decided & { readonly kind: 'renewal-ended'; readonly ends: Day })
  /** That was taken back before it bound. */
  | (Decided & { readonly kind: 'renewal-goes-on'; readonly ends: Day })
  /** There is more time to pay its renewal; or there is not, after all. */
  | (Decided & { readonly kind: 'time-to-pay'; readonly until: Day })
  | (Decided & { readonly kind: 'time-to-pay-withdrawn'; readonly until: Day })
  /** A payment made its renewal bind and was taken back, as it was recorded wrongly. */
  | (Decided & { readonly kind: 'payment-withdrawn'; readonly paidOn: Day })
);

interface Decided {
  readonly by: Decider;
  /** In the words of whoever decided; left out where nobody gave one. */
  readonly reason?: string;
}
