import type { ReactNode } from 'react';
import { day as dayOf } from '../../domain/time/day.ts';
import { homeWords } from '../../wording/portal/home-words.ts';
import { renewalWords } from '../../wording/portal/renewal-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import type { RenewalToPay } from '../renewals/use-renewal-to-pay.ts';
import type { Outlook } from './outlook.ts';

/** What matters most: a renewal that was not paid in time, on which awards hang, what is at risk, or what is still to be paid. */
export function FirstSentence({
  outlook: { atRisk, safe, ending },
  toPay,
}: {
  readonly outlook: Outlook;
  readonly toPay: RenewalToPay | undefined;
}): ReactNode {
  const words = useWords(homeWords);
  const renewal = useWords(renewalWords);
  const { language } = useReading();
  const inWords = (day: string) => dayInWords(dayOf(day), language);
  if (toPay?.state === 'overdue') return renewal.titleOverdue(toPay.owed.text, inWords(toPay.payUntil));
  const [first] = atRisk;
  if (toPay && !first) return renewal.titleWaiting(toPay.owed.text, inWords(toPay.payUntil));
  const held = atRisk.length + safe.length;
  const counted = words.held(held, ending.length > 0);
  if (held === 0) return words.noneHeld;
  if (!first) return held === 1 ? words.oneSafe : words.allSafe(counted);
  const until = inWords(first.safeUntil ?? '9999-12-31');
  return atRisk.length === 1 && held === 1
    ? words.oneAtRisk(first.name, until)
    : words.someAtRisk(atRisk.length, counted, first.name, until);
}
