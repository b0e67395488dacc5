import type { RenewalAsked } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { renewalWords } from '../../wording/portal/renewal-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { useGoesDown } from './use-goes-down.ts';

type Choice = RenewalAsked['choices'][number];

/** Says what becomes of an award by a renewal that was asked for, and from which day. */
export function useChoiceInWords(): (choice: Choice, renewal: RenewalAsked) => string {
  const words = useWords(renewalWords);
  const { language } = useReading();
  const goesDown = useGoesDown();
  const inWords = (day: string) => dayInWords(dayOf(day), language);
  return ({ name, level, renewAt, becomes, termFrom, lastDay }, { payUntil, state, boundOn }) => {
    const cameToNothing = state === 'taken-back' || state === 'ended';
    if (renewAt === null)
      return cameToNothing ? words.wouldHave.ended(name) : `${words.ends(name)} ${words.heldUntil(inWords(lastDay))}`;
    if (renewAt === level) return cameToNothing ? words.wouldHave.stayed(name) : words.stays(name);
    const lower = becomes ?? renewAt;
    if (cameToNothing) return words.wouldHave.goneOn(name, lower);
    return boundOn === undefined
      ? `${words.goesOn(name, lower)} ${goesDown({ higher: name, lower, termFrom, payUntil, isFree: false })}`
      : words.wentDown(name, lower, inWords(termFrom < boundOn ? boundOn : termFrom));
  };
}
