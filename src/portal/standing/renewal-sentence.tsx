import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { day as dayOf } from '../../domain/time/day.ts';
import { homeWords } from '../../wording/portal/home-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import type { RenewalToPay } from '../renewals/use-renewal-to-pay.ts';
import { useVisitor } from '../session/session.ts';
import { maySeeRenewal } from '../session/what-one-may.ts';
import type { PartnerPlace } from './asking.ts';
import type { Outlook } from './outlook.ts';

/** When the next renewal comes; where one was asked for and is not paid yet, what it waits for. */
export function RenewalSentence({
  place,
  outlook,
  toPay,
}: {
  readonly place: PartnerPlace;
  readonly outlook: Outlook;
  readonly toPay: RenewalToPay | undefined;
}): ReactNode {
  const words = useWords(homeWords);
  const mayGo = maySeeRenewal(useVisitor(), place) && (toPay !== undefined || outlook.renewal?.isOpen);
  return (
    <>
      {toPay ? <WhatItWaitsFor toPay={toPay} /> : <NextRenewal outlook={outlook} />}{' '}
      {mayGo && (
        <Link to="/programmes/$programme/partners/$partner/renewal" params={{ ...place }}>
          {toPay ? words.toInvoice : words.toRenewal}
        </Link>
      )}
    </>
  );
}

function WhatItWaitsFor({
  toPay: { state, submittedOn, payUntil, owed },
}: {
  readonly toPay: RenewalToPay;
}): ReactNode {
  const words = useWords(homeWords);
  const { language } = useReading();
  const [submitted, until] = [submittedOn, payUntil].map((day) => dayInWords(dayOf(day), language)) as [string, string];
  return state === 'overdue' ? words.renewalOverdue(submitted) : words.renewalAsked(submitted, owed.text, until);
}

function NextRenewal({ outlook: { renewal } }: { readonly outlook: Outlook }): ReactNode {
  const words = useWords(homeWords);
  const { language } = useReading();
  if (!renewal) return words.noRenewal;
  const [from, to] = [renewal.from, renewal.to].map((one) => dayInWords(dayOf(one), language)) as [string, string];
  return renewal.isOpen ? words.renewalOpen(renewal.days, to) : words.renewalAhead(renewal.days, from, to);
}
