import { useSuspenseQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { applicationWords } from '../../wording/portal/application-words.ts';
import { catalogueAsked, rankOf } from '../catalogue/asking.ts';
import { Hallmark } from '../design/hallmark.tsx';
import { Section } from '../design/page.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import type { PartnerPlace } from '../standing/asking.ts';
import { applicationsAsked } from './application-asking.ts';
import { ApplicationLink } from './application-link.tsx';

/** What the company could apply for today, and what it waits for; nothing where there is neither. */
export function ApplicationsPossible({ place }: { readonly place: PartnerPlace }): ReactNode {
  const words = useWords(applicationWords);
  const { language } = useReading();
  const [{ data: all }, { data: catalogue }] = useSuspenseQueries({
    queries: [applicationsAsked(place, language), catalogueAsked(place.programme, language)],
  });
  const waiting = all.applications.filter(({ state }) => state === 'waiting');
  if (waiting.length + all.possible.length === 0) return null;
  return (
    <Section title={words.possible}>
      {all.possible.length > 0 && <p className="note">{words.possibleLead}</p>}
      <ul className="plain-list">
        {waiting.map((one) => (
          <li key={one.id} className="line">
            <Hallmark name={one.level} rank={rankOf(catalogue.levels, one.level)} alone />
            <span>{words.waits(one.name)}</span>
            <ApplicationLink place={place} claim={one}>
              {words.seeApplication}
            </ApplicationLink>
          </li>
        ))}
        {all.possible.map((one) => (
          <li key={one.name} className="line">
            <Hallmark name={one.level} rank={rankOf(catalogue.levels, one.level)} alone />
            <ApplicationLink place={place} claim={one}>
              {words.apply(one.name)}
            </ApplicationLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
