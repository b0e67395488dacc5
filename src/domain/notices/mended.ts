import type { AwardInShort } from '../impact/award-in-short.ts';
import { claimName } from '../membership/facts.ts';
import type { Day } from '../time/day.ts';
import type { AwardLost, TransferLoss } from './transfer.ts';

/**
 * What was lost with somebody who left, as it stands on a day: each award that is safe again says since when, as somebody else
 * has taken the place. One that has lapsed is not, until it is decided; one that is held no more hangs on nobody. Of one that is only not
 * met, and not at risk by it, nothing has to be settled.
 */
export function settledBy(loss: TransferLoss, awards: readonly AwardInShort[], day: Day): TransferLoss {
  const now = new Map(awards.map((award) => [claimName(award.claim), award]));
  const isSafe = (lost: AwardLost) => {
    const award = now.get(claimName(lost));
    return award === undefined || (award.risk === undefined && award.because !== 'lapsed');
  };
  return {
    ...loss,
    awards: loss.awards.map(({ settledOn = day, ...lost }) =>
      isAtStake(lost) && isSafe(lost) ? { ...lost, settledOn } : lost,
    ),
  };
}

/** Are all awards settled that somebody who left put at risk? Where no award is worse off by it, what was lost stays to be read. */
export const isMended = ({ awards }: Pick<TransferLoss, 'awards'>): boolean =>
  awards.length > 0 && awards.every((one) => one.settledOn !== undefined || !isAtStake(one));

/** It may be lost by it, or takes more to be kept. */
const isAtStake = ({ riskFrom, safeUntil, gap }: AwardLost): boolean =>
  riskFrom !== undefined || safeUntil !== undefined || gap !== undefined;
