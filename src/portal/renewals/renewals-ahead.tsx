import '../design/sentences.css';
import type { ReactNode } from 'react';
import type { RenewalToAskFor } from '../../client/index.ts';
import { lowerLevelWords } from '../../wording/impact/lower-level-words.ts';
import { renewalWords } from '../../wording/portal/renewal-words.ts';
import { StateMark } from '../design/state-mark.tsx';
import { type Column, Table } from '../design/table.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { lowerOption } from './lower-of.ts';
import { RenewalFee } from './renewal-fee.tsx';
import { RenewalStateMark } from './renewal-state-mark.tsx';

/** Renewal days that cannot be asked for now, with how each award would go and what that would cost as things stand. */
export function RenewalsAhead({
  caption,
  renewals,
}: {
  readonly caption: string;
  readonly renewals: readonly RenewalToAskFor[];
}): ReactNode {
  const words = useWords(renewalWords);
  const { canGoOn } = useWords(lowerLevelWords);
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
          {awards.map((award) => {
            const { name, verdict, awaits, done } = award;
            const lower = lowerOption(award);
            // Figures that are still to come decide: nobody can say yet that it fails.
            const goes = awaits ? 'undetermined' : verdict;
            return (
              <li key={name} className="said">
                {name} <StateMark state={goes} word={done ? words.alreadyDone : words.wouldGo[goes]} />
                {lower && <p className="note">{canGoOn(lower.name)}</p>}
              </li>
            );
          })}
        </ul>
      ),
    },
    {
      id: 'price',
      title: words.wouldCost,
      of: ({ fee, state }) =>
        state !== 'bound' && (
          <>
            <RenewalFee fee={fee} />
            {fee.gross && <p className="note">{words.costAsItGoes}</p>}
          </>
        ),
    },
  ];
  return <Table caption={caption} columns={columns} rows={renewals} idOf={({ anniversary }) => anniversary} />;
}
