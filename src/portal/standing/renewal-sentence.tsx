import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { day as dayOf } from '../../domain/time/day.ts';
import { homeWords } from '../../wording/portal/home-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { renewalsAsked } from '../renewals/asking.ts';
import { useVisitor } from '../session/session.ts';
import { maySeeRenewal } from '../session/what-one-may.ts';
import type { PartnerPlace } from './asking.ts';
import type { Outlook } from './outlook.ts';

interface About {
  readonly place: PartnerPlace;
  readonly outlook: Outlook;
}

/** When the next renewal comes; where one was asked for and is not paid yet, what it waits for. */
export function RenewalSentence(about: About): ReactNode {
  const visitor = useVisitor();
  // What was asked for, and what it costs, is not for every member of a partner.
  return about.outlook.renewal && maySeeRenewal(visitor, about.place) ? (
    <WithAsked {...about} />
  ) : (
    <NextRenewal {...about} />
  );
}

function WithAsked(about: About): ReactNode {
  const words = useWords(homeWords);
  const { language } = useReading();
  const { asked } = useSuspenseQuery(renewalsAsked(about.place, language)).data;
  const waiting = asked.find(({ state }) => state === 'submitted' || state === 'overdue');
  const inWords = (day: string) => dayInWords(dayOf(day), language);
  return (
    <>
      {waiting?.owed ? (
        waiting.state === 'overdue' ? (
          words.renewalOverdue(inWords(waiting.submittedOn))
        ) : (
          words.renewalAsked(inWords(waiting.submittedOn), waiting.owed.text, inWords(waiting.payUntil))
        )
      ) : (
        <NextRenewal {...about} />
      )}{' '}
      {(waiting || about.outlook.renewal?.isOpen) && (
        <Link to="/programmes/$programme/partners/$partner/renewal" params={{ ...about.place }}>
          {waiting ? words.toInvoice : words.toRenewal}
        </Link>
      )}
    </>
  );
}

function NextRenewal({ outlook: { renewal } }: About): ReactNode {
  const words = useWords(homeWords);
  const { language } = useReading();
  if (!renewal) return words.noRenewal;
  const [from, to] = [renewal.from, renewal.to].map((one) => dayInWords(dayOf(one), language)) as [string, string];
  return renewal.isOpen ? words.renewalOpen(renewal.days, to) : words.renewalAhead(renewal.days, from, to);
}
