import { useSuspenseQueries } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { day as dayOf } from '../../domain/time/day.ts';
import { homeWords } from '../../wording/portal/home-words.ts';
import { renewalWords } from '../../wording/portal/renewal-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { ApplicationsPossible } from '../awards/applications-possible.tsx';
import { MoneyAtRisk } from '../benefits/money-at-risk.tsx';
import { catalogueAsked } from '../catalogue/asking.ts';
import { AboutCompany } from '../company/about-company.tsx';
import { ContactsWanted } from '../contacts/contacts-wanted.tsx';
import { Facts } from '../design/facts.tsx';
import { Page, Section } from '../design/page.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { News } from '../notices/news.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { InvoiceLinks } from '../renewals/invoice-links.tsx';
import { useRenewalToPay } from '../renewals/use-renewal-to-pay.ts';
import { WhatWasChosen } from '../renewals/what-was-chosen.tsx';
import { useVisitor } from '../session/session.ts';
import { mayApplyForAward, mayManage, maySeeNotices } from '../session/what-one-may.ts';
import { forecastAsked } from './asking.ts';
import { AwardAtRisk } from './award-at-risk.tsx';
import { AwardLine, WhenRenewed } from './award-line.tsx';
import { DaysAhead } from './days-ahead.tsx';
import { FirstSentence } from './first-sentence.tsx';
import { FirstSteps } from './first-steps.tsx';
import { asAsked, outlookOf } from './outlook.ts';
import { RenewalSentence } from './renewal-sentence.tsx';
import { WhoLooksAfter } from './who-looks-after.tsx';

/** What a partner reads first: what is at risk, why, since when, until when, and what to do. */
export function HomePage(): ReactNode {
  const place = useParams({ from: '/programmes/$programme/partners/$partner' });
  const words = useWords(homeWords);
  const renewal = useWords(renewalWords);
  const { language } = useReading();
  const [{ data: forecast }, { data: catalogue }] = useSuspenseQueries({
    queries: [forecastAsked(place, language), catalogueAsked(place.programme, language)],
  });
  const visitor = useVisitor();
  const known = outlookOf(forecast);
  const toPay = useRenewalToPay(place, known.renewal !== undefined);
  const outlook = asAsked(known, toPay);
  const { atRisk, unpaid, ending, safe } = outlook;
  const { levels } = catalogue;
  const name = forecast.partner.name ?? forecast.partner.id;
  return (
    <Page
      name={`${words.name}, ${name}`}
      above={name}
      title={<FirstSentence outlook={outlook} toPay={toPay} />}
      lead={<RenewalSentence place={place} outlook={outlook} toPay={toPay} />}
    >
      {mayManage(visitor, place) && (
        <>
          <FirstSteps place={place} holdsNothing={known.atRisk.length + known.safe.length + ending.length === 0} />
          <ContactsWanted place={place} />
        </>
      )}
      {toPay && (
        <Section title={renewal.chosen}>
          <WhatWasChosen renewal={toPay} />
          <InvoiceLinks place={place} renewal={toPay} />
        </Section>
      )}
      {atRisk.length > 0 && (
        <Section title={words.atRisk}>
          {atRisk.map((award) => (
            <AwardAtRisk key={award.name} award={award} levels={levels} place={place} />
          ))}
          {forecast.benefitsAtRisk && atRisk.length === known.atRisk.length && (
            <div className="sheet section">
              <Facts facts={[{ name: words.allTogether, value: <MoneyAtRisk benefits={forecast.benefitsAtRisk} /> }]} />
            </div>
          )}
        </Section>
      )}
      {unpaid.length > 0 && (
        <Section title={words.unpaid}>
          <ul className="plain-list">
            {unpaid.map((award) => (
              <AwardLine key={award.name} award={award} levels={levels} place={place}>
                <StateMark state="at-risk" word={words.notPaid} />
                {toPay && <span className="note">{words.sureUntil(dayInWords(dayOf(toPay.payUntil), language))}</span>}
              </AwardLine>
            ))}
          </ul>
        </Section>
      )}
      {ending.length > 0 && (
        <Section title={words.ending}>
          <ul className="plain-list">
            {ending.map((award) => (
              <AwardLine key={award.name} award={award} levels={levels} place={place}>
                <span className="note">{words.endsOn(dayInWords(dayOf(award.endsOn ?? forecast.day), language))}</span>
              </AwardLine>
            ))}
          </ul>
        </Section>
      )}
      {safe.length > 0 && (
        <Section title={words.safe}>
          <ul className="plain-list">
            {safe.map((award) => (
              <AwardLine key={award.name} award={award} levels={levels} place={place}>
                <StateMark state="safe" />
                <WhenRenewed award={award} day={forecast.day} toPay={toPay} />
              </AwardLine>
            ))}
          </ul>
        </Section>
      )}
      {mayApplyForAward(visitor, place) && <ApplicationsPossible place={place} />}
      {maySeeNotices(visitor, place) && <News place={place} />}
      <Section title={words.ahead} aside={<CalendarLinks {...place} />}>
        <DaysAhead days={forecast.daysAhead} />
      </Section>
      <AboutCompany place={place} />
      <WhoLooksAfter place={place} />
    </Page>
  );
}

function CalendarLinks({ programme, partner }: { readonly programme: string; readonly partner: string }): ReactNode {
  const words = useWords(homeWords);
  return (
    <span className="line">
      <Link to="/me/calendars" search={{ about: `${programme}/${partner}` }}>
        {words.subscribe}
      </Link>
      <a
        href={`/api/v1/programmes/${encodeURIComponent(programme)}/partners/${encodeURIComponent(partner)}/calendar.ics`}
      >
        {words.calendar}
      </a>
    </span>
  );
}
