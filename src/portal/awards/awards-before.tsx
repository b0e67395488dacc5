import { useSuspenseQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type Claim, claimName } from '../../domain/membership/facts.ts';
import { addDays, day as dayOf } from '../../domain/time/day.ts';
import { awardPageWords } from '../../wording/portal/award-page-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { catalogueAsked, rankOf } from '../catalogue/asking.ts';
import { Hallmark } from '../design/hallmark.tsx';
import { Section } from '../design/page.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import type { PartnerPlace } from '../standing/asking.ts';
import { awardsAsked } from './asking.ts';
import { AwardLink } from './award-link.tsx';

/** Every other award that a partner held and holds no more, the last one first, each with the way to its history. */
export function AwardsBefore({
  place,
  told,
}: {
  readonly place: PartnerPlace;
  /** Those that are told of elsewhere on the page. */
  readonly told: readonly Claim[];
}): ReactNode {
  const words = useWords(awardPageWords);
  const { language } = useReading();
  const [{ data: awards }, { data: catalogue }] = useSuspenseQueries({
    queries: [awardsAsked(place, language), catalogueAsked(place.programme, language)],
  });
  const isTold = new Set(told.map(claimName));
  const before = awards
    .filter(({ held, claim }) => !held.held && !isTold.has(claimName(claim)))
    .toSorted((a, b) => (a.since < b.since ? 1 : -1));
  if (before.length === 0) return null;
  return (
    <Section title={words.before}>
      <ul className="plain-list">
        {before.map(({ claim, name, since }) => (
          <li key={name} className="line">
            <Hallmark name={claim.level} rank={rankOf(catalogue.levels, claim.level)} alone />
            <AwardLink place={place} claim={claim}>
              {name}
            </AwardLink>
            <span className="note">{words.heldUntil(dayInWords(addDays(dayOf(since), -1), language))}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
