import type { ReactNode } from 'react';
import type { CompetencyShown } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { catalogueWords } from '../../wording/portal/catalogue-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Timeline } from '../design/timeline.tsx';
import { useReading, useWords } from '../reading/reading.tsx';

/** The dated texts of a competency, the newest first, each with its source. */
export function TextsOfCompetency({ competency }: { readonly competency: CompetencyShown }): ReactNode {
  const newestFirst = [...competency.versions].sort((a, b) => b.effective.new.localeCompare(a.effective.new));
  return (
    <Timeline
      moments={newestFirst.map((text) => ({
        id: text.id,
        day: text.effective.new,
        what: <TextOfCompetency {...text} />,
      }))}
    />
  );
}

function TextOfCompetency({ id, announced, observed, source }: CompetencyShown['versions'][number]): ReactNode {
  const words = useWords(catalogueWords);
  const { language } = useReading();
  return (
    <>
      {words.textFrom(id)}
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
    </>
  );
}
