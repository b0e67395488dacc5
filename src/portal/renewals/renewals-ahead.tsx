import '../design/sentences.css';
import type { ReactNode } from 'react';
import type { RenewalToAskFor } from '../../client/index.ts';
import { renewalWords } from '../../wording/portal/renewal-words.ts';
import { StateMark } from '../design/state-mark.tsx';
import { type Column, Table } from '../design/table.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { RenewalStateMark } from './renewal-state-mark.tsx';

/** Renewal days that cannot be asked for now, with how each award would go as things stand. */
export function RenewalsAhead({ renewals }: { readonly renewals: readonly RenewalToAskFor[] }): ReactNode {
  const words = useWords(renewalWords);
  const columns: readonly Column<RenewalToAskFor>[] = [
    { id: 'anniversary', title: words.anniversary, of: ({ anniversary }) => <DayText day={anniversary} /> },
    {
      id: 'state',
      title: words.state,
      of: ({ state, window }) => (
        <>
          <RenewalStateMark state={state} />
          {state === 'ahead' && (
            <p className="note">
              <DayText day={window.from} /> – <DayText day={window.to} />
            </p>
          )}
        </>
      ),
    },
    {
      id: 'awards',
      title: words.goes,
      of: ({ awards }) => (
        <ul className="sentences">
          {awards.map(({ name, verdict, done }) => (
            <li key={name} className="said">
              {name} <StateMark state={verdict} word={done ? words.alreadyDone : words.wouldGo[verdict]} />
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return <Table caption={words.further} columns={columns} rows={renewals} idOf={({ anniversary }) => anniversary} />;
}
