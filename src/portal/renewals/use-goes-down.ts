import { day as dayOf } from '../../domain/time/day.ts';
import { renewalWords } from '../../wording/portal/renewal-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { useInstallation } from '../session/session.ts';

export interface GoingDown {
  readonly higher: string;
  readonly lower: string;
  /** The first day of the new term, which a lower level waits for. */
  readonly termFrom: string;
  /** The first day on which its renewal can be asked for; left out where it was. */
  readonly askFrom?: string;
  /** The last day on which it can be paid. */
  readonly payUntil: string;
  readonly isFree: boolean;
}

/** Says from which day a lower level is held, and until when the higher one: the new term is waited for, and the payment. */
export function useGoesDown(): (going: GoingDown) => string {
  const { goesDown } = useWords(renewalWords);
  const { language } = useReading();
  const { today } = useInstallation();
  const inWords = (day: string): string => dayInWords(dayOf(day), language);
  return ({ higher, lower, termFrom, askFrom = termFrom, payUntil, isFree }) => {
    if (today < askFrom && termFrom < askFrom)
      return goesDown.between(higher, lower, { from: inWords(askFrom), to: inWords(payUntil) }, isFree);
    return today < termFrom
      ? goesDown.ahead(higher, lower, inWords(termFrom), isFree)
      : goesDown.begun(higher, lower, inWords(payUntil), isFree);
  };
}
