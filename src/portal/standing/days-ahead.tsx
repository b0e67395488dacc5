import './days-ahead.css';
import type { ReactNode } from 'react';
import type { Forecast } from '../../client/index.ts';
import { homeWords } from '../../wording/portal/home-words.ts';
import { Empty } from '../design/states.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useWords } from '../reading/reading.tsx';

/** What is known to come, day by day. */
export function DaysAhead({ days }: { readonly days: Forecast['daysAhead'] }): ReactNode {
  const words = useWords(homeWords);
  if (days.length === 0) return <Empty>{words.nothingAhead}</Empty>;
  return (
    <ol className="days-ahead">
      {days.map(({ from, ids, title, details }) => (
        <li key={ids.join()}>
          <span className="when">
            <DayText day={from} />
          </span>
          <span>
            {title}
            {details.map((detail) => (
              <span key={detail} className="note">
                {detail}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}
