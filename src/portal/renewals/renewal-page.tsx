import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Renewals, RenewalToAskFor } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { renewalWords } from '../../wording/portal/renewal-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Page, Section } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { PartnerLink, usePartnerName } from '../standing/partner-link.tsx';
import { renewalsAsked } from './asking.ts';
import { RenewalAsked } from './renewal-asked.tsx';
import { RenewalForm } from './renewal-form.tsx';
import { RenewalsAhead } from './renewals-ahead.tsx';

const from = '/programmes/$programme/partners/$partner/renewal';

/** A membership from one renewal day to the next: what is open, what comes, and what was asked for. */
export function RenewalPage(): ReactNode {
  const place = useParams({ from });
  const words = useWords(renewalWords);
  const { language } = useReading();
  const { data: renewals } = useSuspenseQuery(renewalsAsked(place, language));
  const { ahead, asked, agreement, payTo, isHere, renewers, countries, billTo } = renewals;
  const open = ahead.find(({ state }) => state === 'open');
  const further = ahead.filter((one) => one !== open);
  const furtherTitle = open || asked.length > 0 ? words.further : words.anniversary;
  return (
    <Page
      name={`${words.name}, ${usePartnerName(place)}`}
      above={<PartnerLink place={place} />}
      title={useTitle(renewals, open)}
      lead={open && words.lead(inWords(open.window.from, language), inWords(open.window.to, language))}
    >
      {!isHere && <Empty>{words.elsewhere}</Empty>}
      {open && (
        <RenewalForm key={open.anniversary} {...{ place, agreement, renewers, countries, billTo }} renewal={open} />
      )}
      {asked.length > 0 && (
        <Section title={words.asked}>
          {asked.map((one) => (
            <RenewalAsked key={one.id} place={place} renewal={one} payTo={payTo} renewers={renewers} />
          ))}
        </Section>
      )}
      {further.length > 0 && (
        <Section title={furtherTitle}>
          <RenewalsAhead renewals={further} />
          <p>
            <Link to="/programmes/$programme/partners/$partner/standing" params={{ ...place }}>
              {words.whyTold}
            </Link>
          </p>
        </Section>
      )}
    </Page>
  );
}

const inWords = (day: string, language: 'en' | 'de'): string => dayInWords(dayOf(day), language);

/** What is to be done first: choose, pay, or wait. */
function useTitle({ ahead, asked }: Renewals, open: RenewalToAskFor | undefined): string {
  const words = useWords(renewalWords);
  const { language } = useReading();
  const waiting = asked.find(({ state }) => state === 'submitted' || state === 'overdue');
  if (waiting?.owed) {
    const title = waiting.state === 'overdue' ? words.titleOverdue : words.titleWaiting;
    return title(waiting.owed.text, inWords(waiting.payUntil, language));
  }
  if (open) {
    const kept = open.awards.filter(({ done, proposed, level }) => done || proposed === level).length;
    const letGo = open.awards.filter(({ done, proposed }) => !done && proposed === null).length;
    const all = open.awards.length;
    return words.title(inWords(open.anniversary, language), kept, all, all - kept - letGo);
  }
  const next = ahead.find(({ state }) => state === 'ahead');
  const last = asked.find(({ state }) => state === 'bound' || state === 'ended');
  if (last) return (last.state === 'ended' ? words.titleEnded : words.titleBound)(inWords(last.anniversary, language));
  return next ? words.titleAhead(inWords(next.window.from, language)) : words.nothing;
}
