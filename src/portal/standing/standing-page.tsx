import { useSuspenseQueries } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { day as dayOf } from '../../domain/time/day.ts';
import { standingPageWords } from '../../wording/portal/standing-page-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { catalogueAsked } from '../catalogue/asking.ts';
import { Page } from '../design/page.tsx';
import { peopleAsked } from '../membership/asking.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { standingAsked } from './asking.ts';
import { ClaimSheet } from './claim-sheet.tsx';

/** Level by level: is it met today, who counts where, on whom it hangs, and what closes the gap. */
export function StandingPage(): ReactNode {
  const place = useParams({ from: '/programmes/$programme/partners/$partner/standing' });
  const words = useWords(standingPageWords);
  const { language } = useReading();
  const [{ data: standing }, { data: catalogue }, { data: people }] = useSuspenseQueries({
    queries: [standingAsked(place, language), catalogueAsked(place.programme, language), peopleAsked(place)],
  });
  const { claims, day, partner } = standing;
  const met = claims.filter(({ together }) => together === 'met').length;
  const names = new Map(people.map(({ person, name }) => [person, name ?? person]));
  const name = partner.name ?? partner.id;
  return (
    <Page
      name={`${words.name}, ${name}`}
      above={name}
      title={words.title(met, claims.length, dayInWords(dayOf(day), language))}
      lead={words.lead}
    >
      {claims.map((claim) => (
        <ClaimSheet
          key={claim.name}
          claim={claim}
          levels={catalogue.levels}
          names={names}
          programme={place.programme}
        />
      ))}
    </Page>
  );
}
