import type { ReactNode } from 'react';
import type { Benefits } from '../../client/index.ts';
import { benefitsWords } from '../../wording/portal/benefits-words.ts';
import { StateMark } from '../design/state-mark.tsx';
import { type Column, Table } from '../design/table.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { MoneyAtRisk } from './money-at-risk.tsx';

type IfLost = Benefits['ifLost'][number];

/** Award by award: until when it is safe, and what would go with it. */
export function IfLostTable({ ifLost }: { readonly ifLost: readonly IfLost[] }): ReactNode {
  const words = useWords(benefitsWords);
  const columns: readonly Column<IfLost>[] = [
    { id: 'award', title: words.award, of: ({ name }) => name },
    { id: 'state', title: words.state, of: ({ atRisk }) => <StateMark state={atRisk ? 'at-risk' : 'safe'} /> },
    {
      id: 'until',
      title: words.safeUntil,
      of: ({ safeUntil }) => (safeUntil ? <DayText day={safeUntil} /> : <span className="note">{words.noEnd}</span>),
    },
    { id: 'goes', title: words.goes, of: ({ benefits }) => <MoneyAtRisk benefits={benefits} /> },
  ];
  return (
    <Table
      caption={words.ifLost}
      columns={columns}
      rows={ifLost}
      idOf={({ claim }) => `${claim.competency}/${claim.level}`}
    />
  );
}
