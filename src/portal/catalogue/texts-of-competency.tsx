import type { ReactNode } from 'react';
import type { CompetencyShown } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { catalogueWords } from '../../wording/portal/catalogue-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { DayText } from '../reading/day-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';

/** The dated texts of a competency, the newest first, each with its source. */
export function TextsOfCompetency({ competency }: { readonly competency: CompetencyShown }): ReactNode {
  const words = useWords(catalogueWords);
  const { language } = useReading();
  const newestFirst = [...competency.versions].sort((a, b) => b.effective.new.localeCompare(a.effective.new));
  return (
    <ol className="days-ahead" reversed>
      {newestFirst.map(({ id, effective, announced, observed, source }) => (
        <li key={id}>
          <span className="when">
            <DayText day={effective.new} />
          </span>
          <span>
            {words.textFrom(id)}{' '}
            <span className="note">
              {observed ? words.observed : words.announced(dayInWords(dayOf(announced), language))}
              {source?.startsWith('https://') && (
                <>
                  {' · '}
                  <a href={source} rel="noreferrer">
                    {words.source}
                  </a>
                </>
              )}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
