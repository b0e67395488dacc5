import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { day as dayOf } from '../../domain/time/day.ts';
import { homeWords } from '../../wording/portal/home-words.ts';
import { renewalWords } from '../../wording/portal/renewal-words.ts';
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

/** What matters most: a renewal that is not paid, on which every award hangs, or else what is at risk. */
export function FirstSentence(about: About): ReactNode {
  const visitor = useVisitor();
  return about.outlook.renewal && maySeeRenewal(visitor, about.place) ? (
    <WhetherPaid {...about} />
  ) : (
    <WhatIsAtRisk {...about} />
  );
}

function WhetherPaid(about: About): ReactNode {
  const words = useWords(renewalWords);
  const { language } = useReading();
  const { asked } = useSuspenseQuery(renewalsAsked(about.place, language)).data;
  const overdue = asked.find(({ state }) => state === 'overdue');
  if (!overdue?.owed) return <WhatIsAtRisk {...about} />;
  return words.titleOverdue(overdue.owed.text, dayInWords(dayOf(overdue.payUntil), language));
}

function WhatIsAtRisk({ outlook: { atRisk, safe } }: About): ReactNode {
  const words = useWords(homeWords);
  const { language } = useReading();
  const [first] = atRisk;
  const held = atRisk.length + safe.length;
  if (held === 0) return words.noneHeld;
  if (!first) return words.allSafe(held);
  const until = dayInWords(dayOf(first.safeUntil ?? '9999-12-31'), language);
  return atRisk.length === 1 && held === 1
    ? words.oneAtRisk(first.name, until)
    : words.someAtRisk(atRisk.length, held, first.name, until);
}
