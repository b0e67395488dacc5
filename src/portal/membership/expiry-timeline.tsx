import './expiry-timeline.css';
import type { ReactNode } from 'react';
import { day as dayOf } from '../../domain/time/day.ts';
import { peopleWords } from '../../wording/portal/people-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import type { Bar, TimeAxis } from './time-axis.ts';

/** The years above all rows, and today. */
export function TimeScale({ axis }: { readonly axis: TimeAxis }): ReactNode {
  const words = useWords(peopleWords);
  return (
    <div className="time-scale" aria-hidden="true">
      {axis.years.map(({ year, at }) => (
        <span key={year} style={{ left: `${at}%` }}>
          {year}
        </span>
      ))}
      <span className="today" style={{ left: `${axis.today}%` }}>
        {words.today}
      </span>
    </div>
  );
}

const mostDrawn = 8;

/**
 * The credentials of one person along the axis: each a bar, and those without end one together. A bar ends in a cross where it is over, a triangle where it ends
 * soon, a stop where it ends later, and an arrow where it has no end. The table beside it says the same in words.
 */
export function ExpiryTimeline({ bars, axis }: { readonly bars: readonly Bar[]; readonly axis: TimeAxis }): ReactNode {
  const words = useWords(peopleWords);
  const { language } = useReading();
  const drawn = bars.slice(0, mostDrawn);
  const told = ({ credentials }: Bar) =>
    credentials
      .map(({ item, until }) =>
        until === undefined ? words.openEnd(item) : words.endsOn(item, dayInWords(dayOf(until), language)),
      )
      .join('; ');
  return (
    <div
      className="timeline"
      role="img"
      aria-label={bars.length === 0 ? words.nothingDrawn : bars.map(told).join('; ')}
    >
      {axis.years.map(({ year, at }) => (
        <span key={year} className="year" style={{ left: `${at}%` }} />
      ))}
      <span className="today" style={{ left: `${axis.today}%` }} />
      {drawn.map((bar) => (
        <span
          key={bar.credentials[0]?.id}
          className="bar"
          data-ending={bar.ending}
          title={told(bar)}
          style={{ marginLeft: `${bar.from}%`, width: `${Math.max(bar.to - bar.from, 0.5)}%` }}
        >
          {bar.credentials.length > 1 && <span className="count">{bar.credentials.length}</span>}
          <svg viewBox="0 0 10 10" aria-hidden="true">
            {endings[bar.ending]}
          </svg>
        </span>
      ))}
      {bars.length > drawn.length && <span className="more">{words.more(bars.length - drawn.length)}</span>}
    </div>
  );
}

const endings: Readonly<Record<Bar['ending'], ReactNode>> = {
  over: <path d="M2 2l6 6M8 2L2 8" />,
  soon: <path className="filled" d="M5 1l4.500 8h-9z" />,
  later: <path d="M5 1v8" />,
  open: <path d="M2 1.500L8 5 2 8.500" />,
};
