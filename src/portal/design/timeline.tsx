import './timeline.css';
import type { ReactNode } from 'react';
import { DayText } from '../reading/day-text.tsx';

export interface Moment {
  readonly id: string;
  readonly day: string;
  readonly what: ReactNode;
  /** What is said below it. */
  readonly details?: readonly string[];
}

/** What happens on days, one after the other as given. */
export function Timeline({ moments }: { readonly moments: readonly Moment[] }): ReactNode {
  return (
    <ol className="timeline">
      {moments.map(({ id, day, what, details = [] }) => (
        <li key={id}>
          <span className="when">
            <DayText day={day} />
          </span>
          <span>
            {what}
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
