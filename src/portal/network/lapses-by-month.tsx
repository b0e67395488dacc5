import './network.css';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { networkWords } from '../../wording/portal/network-words.ts';
import { monthInWords } from '../../wording/time-in-words.ts';
import { Section } from '../design/page.tsx';
import { type Column, Table } from '../design/table.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { type MonthOfLapses, monthsAhead } from './months.ts';

const from = '/programmes/$programme/network';

/** What lapses in each of the next months; a month leads to its partners. */
export function LapsesByMonth(chart: {
  readonly programme: string;
  readonly today: string;
  readonly lapses: readonly MonthOfLapses[];
  readonly shown: string | undefined;
}): ReactNode {
  const { programme, today, lapses, shown } = chart;
  const words = useWords(networkWords);
  const { language } = useReading();
  const months = monthsAhead(lapses, today);
  const most = Math.max(1, ...months.map(({ awards }) => awards));
  const columns: readonly Column<MonthOfLapses>[] = [
    { id: 'month', title: words.month, of: ({ month }) => monthInWords(month, language) },
    { id: 'awards', title: words.awards, isNumber: true, of: ({ awards }) => awards },
    { id: 'partners', title: words.partners, isNumber: true, of: ({ partners }) => partners },
  ];
  return (
    <Section title={words.months}>
      <p className="note">{words.monthsLead}</p>
      <ol className="months">
        {months.map(({ month, awards, partners }) => (
          <li key={month}>
            <Link
              from={from}
              to={from}
              params={{ programme }}
              search={({ cursor: _, ...kept }) => ({ ...kept, lapse: month })}
              aria-current={shown === month || undefined}
              resetScroll={false}
            >
              <span className="out-of-sight">{words.barOf(awards, partners, monthInWords(month, language))}</span>
              <span aria-hidden="true">{awards}</span>
              <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true">
                <rect x="0" width="10" y={100 - (100 * awards) / most} height={(100 * awards) / most} />
              </svg>
              <span className="note" aria-hidden="true">
                {monthInWords(month, language).slice(0, 3)}
              </span>
              <span className="note" aria-hidden="true">
                {month.endsWith('-01') || month === months[0]?.month ? month.slice(0, 4) : '\u00A0'}
              </span>
            </Link>
          </li>
        ))}
      </ol>
      <details>
        <summary>{words.asTable}</summary>
        <Table caption={words.asTable} columns={columns} rows={lapses} idOf={({ month }) => month} />
      </details>
    </Section>
  );
}
