import type { ReactNode } from 'react';
import type { ClaimStanding } from '../../client/index.ts';
import { figuresWords } from '../../wording/portal/figures-words.ts';
import { Section } from '../design/page.tsx';
import { StateMark } from '../design/state-mark.tsx';
import '../standing/awards.css';
import type { PartnerPlace } from '../membership/asking.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { ClaimLink } from '../standing/claim-link.tsx';
import { timeInWords } from './figure-in-words.ts';
import { figuresAskedFor } from './figures-asked.ts';

/** Which awards ask for which figure, how much, and for which months. */
export function FiguresAskedFor({
  place,
  claims,
}: {
  readonly place: PartnerPlace;
  readonly claims: readonly ClaimStanding[];
}): ReactNode {
  const words = useWords(figuresWords);
  const { language } = useReading();
  const asked = figuresAskedFor(claims);
  if (asked.length === 0) return null;
  const month = (one: string) => timeInWords({ month: one }, words, language);
  const number = (text: string) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text).toLocaleString(language) : text);
  return (
    <Section title={words.askedFor}>
      <ul className="plain-list">
        {asked.map(({ claim, award, what, bounds, value, verdict, spared, months }) => (
          <li key={`${award} ${what}`}>
            <div className="line">
              <ClaimLink place={place} claim={claim}>
                {award}
              </ClaimLink>
              {spared === 'met-otherwise' ? (
                <StateMark state="met" word={words.metOtherwise} />
              ) : (
                <StateMark state={verdict} />
              )}
            </div>
            <p>
              {words.asks(what, bounds.map(({ relation, limit }) => words.bound(relation, number(limit))).join(', '))}{' '}
              {value !== undefined
                ? words.counts(number(value))
                : spared !== 'met-otherwise'
                  ? words.nothingCounts
                  : ''}
            </p>
            {spared && <p className="note">{words.spared[spared]}</p>}
            {months && spared !== 'met-otherwise' && (
              <p className="note">{words.months(month(months.first), month(months.last))}</p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
