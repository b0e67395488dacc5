import { useSuspenseQueries } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ClaimStanding } from '../../client/index.ts';
import { claimName } from '../../domain/membership/facts.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { priorityWords } from '../../wording/portal/priority-words.ts';
import { standingPageWords } from '../../wording/portal/standing-page-words.ts';
import { whatIfWords } from '../../wording/portal/what-if-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { ApplicationsPossible } from '../awards/applications-possible.tsx';
import { AwardsBefore } from '../awards/awards-before.tsx';
import { catalogueAsked } from '../catalogue/asking.ts';
import { Page, Section } from '../design/page.tsx';
import { peopleAsked } from '../membership/asking.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { useVisitor } from '../session/session.ts';
import { mayApplyForAward } from '../session/what-one-may.ts';
import { forecastAsked, standingAsked } from './asking.ts';
import { ClaimSheet } from './claim-sheet.tsx';
import { claimsByHolding } from './held-first.ts';
import { isSomething, searchFor, whatIfOf } from './what-if.ts';
import { WhatIfPanel } from './what-if-panel.tsx';

const from = '/programmes/$programme/partners/$partner/standing';

/** Level by level: is it met today, who counts where, on whom it hangs, and what closes the gap. */
export function StandingPage(): ReactNode {
  const place = useParams({ from });
  const whatIf = whatIfOf(useSearch({ from }));
  const go = useNavigate({ from });
  const { asItIs } = useWords(whatIfWords);
  const words = useWords(standingPageWords);
  const priority = useWords(priorityWords);
  const { language } = useReading();
  const visitor = useVisitor();
  const [{ data: standing }, { data: catalogue }, { data: people }, { data: forecast }] = useSuspenseQueries({
    queries: [
      standingAsked(place, language),
      catalogueAsked(place.programme, language),
      peopleAsked(place),
      forecastAsked(place, language),
    ],
  });
  const { day, partner } = standing;
  const { held, ended, wanted } = claimsByHolding(standing);
  const met = held.filter(({ together }) => together === 'met').length;
  const told = dayInWords(dayOf(day), language);
  const names = new Map(people.map(({ person, name }) => [person, name ?? person]));
  const awards = new Map(standing.claims.map((one) => [claimName(one.claim), one.name]));
  const name = partner.name ?? partner.id;
  const sheetOf = (claim: ClaimStanding) => (
    <ClaimSheet
      key={claim.name}
      claim={claim}
      claims={standing.claims}
      levels={catalogue.levels}
      names={names}
      awards={awards}
      place={place}
      ahead={forecast.awards.find((one) => one.name === claim.name)}
    />
  );
  const sheets = (
    <>
      {held.map(sheetOf)}
      {ended.length > 0 && <Section title={words.ended}>{ended.map(sheetOf)}</Section>}
      {wanted.length > 0 && <Section title={words.wanted}>{wanted.map(sheetOf)}</Section>}
    </>
  );
  return (
    <Page
      name={`${words.name}, ${name}`}
      above={name}
      title={held.length > 0 ? words.title(met, held.length, told) : words.noneHeld(told)}
      lead={words.lead}
    >
      <WhatIfPanel
        {...{ place, standing, names, whatIf }}
        levels={catalogue.levels}
        onChange={(next) => void go({ search: searchFor(next), replace: true, resetScroll: false })}
      />
      <p>
        <Link to="/programmes/$programme/partners/$partner/priority" params={{ ...place }}>
          {priority.toPriority}
        </Link>
      </p>
      {isSomething(whatIf) ? <Section title={asItIs}>{sheets}</Section> : sheets}
      {mayApplyForAward(visitor, place) && <ApplicationsPossible place={place} />}
      <AwardsBefore place={place} told={ended.map(({ claim }) => claim)} />
    </Page>
  );
}
