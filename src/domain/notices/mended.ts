import type { AwardInShort } from '../impact/award-in-short.ts';
import { claimName } from '../membership/facts.ts';
import type { TransferLoss } from './transfer.ts';

/**
 * Are all awards that hung on somebody who left safe again? One that has lapsed is not, until it is decided; one that is
 * held no more hangs on nobody. Where none hung on it, what was lost stays to be read.
 */
export function isMended({ awards: lost }: Pick<TransferLoss, 'awards'>, awards: readonly AwardInShort[]): boolean {
  const now = new Map(awards.map((award) => [claimName(award.claim), award]));
  return (
    lost.length > 0 &&
    lost.every((claim) => {
      const award = now.get(claimName(claim));
      return award === undefined || (award.risk === undefined && award.because !== 'lapsed');
    })
  );
}
