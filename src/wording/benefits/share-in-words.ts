import type { Benefit } from '../../domain/benefits/benefit.ts';
import { givesUntil } from '../../domain/benefits/giver.ts';
import type { Share } from '../../domain/benefits/share.ts';
import type { Day } from '../../domain/time/day.ts';
import { dayInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { benefitWords } from './benefit-words.ts';
import { quantityInWords } from './quantity-in-words.ts';

/** What one award gives of a benefit and why not more: given once, cut by the most, or still there for a while. */
export function shareInWords(share: Share, benefit: Benefit, { day, isOnly }: ShareAsked, voice: Voice): string {
  const words = benefitWords[voice.language];
  const { giver, as, gives, cut, gift } = share;
  const award = voice.status(giver.status, giver.level);
  const quantity = quantityInWords(gives, benefit, voice);
  const inWords = (one: Day) => dayInWords(one, voice.language);
  const said =
    as === 'first'
      ? (isOnly ? words.only : words.first)(award, quantity)
      : gift.further === 0
        ? words.nothingMore(award)
        : words.further(award, quantity);
  return [
    said,
    ...(cut === 0 ? [] : [words.cut(quantityInWords(cut, benefit, voice))]),
    ...(giver.to < day ? [words.inGrace(inWords(giver.to), inWords(givesUntil(giver, benefit.grace)))] : []),
  ].join(' ');
}

interface ShareAsked {
  readonly day: Day;
  /** No other award stands beside it: there is nothing to be the first of. */
  readonly isOnly: boolean;
}
