import type { GapMoved } from '../impact/gap.ts';
import type { Claim } from '../membership/facts.ts';
import type { Day } from '../time/day.ts';
import type { TransferCause } from './notice.ts';

/** What a partner loses with a person who leaves it, or who ends the link of its wallet. */
export interface TransferLoss {
  /** The items that count no more. */
  readonly credentials: readonly string[];
  /** The awards that are worse off by it, and those that are at risk either way and take more to be kept by it. */
  readonly awards: readonly AwardLost[];
}

export interface AwardLost extends Claim {
  /** Left out: it is not at risk, or has been so for as long as it is held. */
  readonly riskFrom?: Day;
  /** The last day on which it is held as things stand; left out where it is not lost in the time that is looked at. */
  readonly safeUntil?: Day;
  /** Where it was at risk before and takes more to be kept now: the least that closes the gap. */
  readonly gap?: GapMoved;
  /** Since when it is safe again, or held no more, after it was said. */
  readonly settledOn?: Day;
}

/**
 * Must anybody hear of it? Of a link that ends the copies go, which nobody at the partner did: that is told whenever there
 * were any. That somebody left the partner has said itself: it is told where an award hangs on it.
 */
export const matters = (cause: TransferCause, { credentials, awards }: TransferLoss): boolean =>
  awards.length > 0 || (cause === 'link-ended' && credentials.length > 0);
