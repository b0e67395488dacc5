import type { ReactNode } from 'react';
import { claimName } from '../../domain/membership/facts.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { figuresWords } from '../../wording/portal/figures-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Section } from '../design/page.tsx';
import type { PartnerPlace } from '../membership/asking.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { ClaimLink } from '../standing/claim-link.tsx';
import type { FigureMissing } from './figures-missing.ts';

/** What figures are missing for the days ahead, which look at another time than today does. */
export function FiguresMissingList({
  place,
  missing,
}: {
  readonly place: PartnerPlace;
  readonly missing: readonly FigureMissing[];
}): ReactNode {
  const words = useWords(figuresWords);
  const { language } = useReading();
  if (missing.length === 0) return null;
  return (
    <Section title={words.missing}>
      <ul className="plain-list">
        {missing.map(({ claim, name, by, text, isOneOfWays }) => (
          <li key={`${claimName(claim)} ${name}`}>
            <div className="line">
              <ClaimLink place={place} claim={claim}>
                {name}
              </ClaimLink>
              <span>{words.missingBy(dayInWords(dayOf(by), language))}</span>
            </div>
            <p>{text}</p>
            {isOneOfWays && <p className="note">{words.spared['one-of-ways']}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
