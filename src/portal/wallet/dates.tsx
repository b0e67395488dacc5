import '../standing/days-ahead.css';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { meWords } from '../../wording/portal/me-words.ts';
import { Section } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useWords } from '../reading/reading.tsx';
import type { Held, Item } from './asking.ts';
import { myDates } from './my-dates.ts';

/** When what somebody holds ends, on a line. */
export function Dates({
  credentials,
  items,
  today,
}: {
  readonly credentials: readonly Held[];
  readonly items: readonly Item[];
  readonly today: string;
}): ReactNode {
  const words = useWords(meWords);
  const dates = myDates(credentials, today);
  const titleOf = ({ programme, item }: Held) =>
    items.find((one) => one.programme === programme && one.id === item)?.title;
  return (
    <Section
      title={words.dates}
      aside={
        <Link to="/me/calendars" search={{ about: 'own' }}>
          {words.inCalendar}
        </Link>
      }
    >
      <p className="note">{words.datesLead}</p>
      {dates.length === 0 ? (
        <Empty>{words.noDates}</Empty>
      ) : (
        <ol className="days-ahead">
          {dates.map(({ day, credentials: ending }) => (
            <li key={day}>
              <span className="when">
                <DayText day={day} />
              </span>
              <span>
                {ending.map((one) => (
                  <span key={one.id} className="ending">
                    <code>{one.item}</code> {titleOf(one)}
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
