import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Catalogue, NetworkNumbers } from '../../client/index.ts';
import { networkWords } from '../../wording/portal/network-words.ts';
import { AwardName } from '../design/award-name.tsx';
import { Section } from '../design/page.tsx';
import { type Column, Table } from '../design/table.tsx';
import { useWords } from '../reading/reading.tsx';

const from = '/programmes/$programme/network';
type Numbers = NetworkNumbers['awards'][number];

/** How many hold each award, and how many of them are at risk; an award leads to its partners. */
export function NumbersByAward({
  awards,
  catalogue,
  programme,
}: {
  readonly awards: readonly Numbers[];
  readonly catalogue: Catalogue;
  readonly programme: string;
}): ReactNode {
  const words = useWords(networkWords);
  const number = (id: 'held' | 'atRisk' | 'met' | 'notMet' | 'undetermined'): Column<Numbers> => ({
    ...{ id, title: words[id], isNumber: true },
    of: (row) => row[id],
  });
  const columns: readonly Column<Numbers>[] = [
    {
      id: 'award',
      title: words.award,
      of: ({ competency, level }) => (
        <Link
          from={from}
          to={from}
          params={{ programme }}
          search={({ cursor: _, ...kept }) => ({ ...kept, competency, level })}
        >
          <AwardName competency={competency} level={level} catalogue={catalogue} />
        </Link>
      ),
    },
    ...(['held', 'atRisk', 'met', 'notMet', 'undetermined'] as const).map(number),
  ];
  return (
    <Section title={words.byAward}>
      <Table
        caption={words.byAward}
        columns={columns}
        rows={awards}
        idOf={({ competency, level }) => `${competency} ${level}`}
      />
    </Section>
  );
}
