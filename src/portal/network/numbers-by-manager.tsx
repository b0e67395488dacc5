import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { NetworkNumbers } from '../../client/index.ts';
import { networkWords } from '../../wording/portal/network-words.ts';
import { Section } from '../design/page.tsx';
import { type Column, Table } from '../design/table.tsx';
import { useWords } from '../reading/reading.tsx';
import { nobody } from './network-search.ts';

const from = '/programmes/$programme/network';
type Numbers = NetworkNumbers['accountManagers'][number];

/** Who looks after how many partners, and how much of it is at risk; each leads to their partners. */
export function NumbersByManager({
  managers,
  programme,
}: {
  readonly managers: readonly Numbers[];
  readonly programme: string;
}): ReactNode {
  const words = useWords(networkWords);
  const number = (id: 'partners' | 'awards' | 'atRisk'): Column<Numbers> => ({
    ...{ id, title: words[id], isNumber: true },
    of: (row) => row[id],
  });
  const columns: readonly Column<Numbers>[] = [
    {
      id: 'manager',
      title: words.accountManager,
      of: ({ accountManager }) => (
        <Link
          from={from}
          to={from}
          params={{ programme }}
          search={({ cursor: _, ...kept }) => ({ ...kept, manager: accountManager?.user ?? nobody })}
        >
          {accountManager?.name ?? words.noAccountManager}
        </Link>
      ),
    },
    ...(['partners', 'awards', 'atRisk'] as const).map(number),
  ];
  return (
    <Section title={words.byAccountManager}>
      <Table
        caption={words.byAccountManager}
        columns={columns}
        rows={managers}
        idOf={({ accountManager }) => accountManager?.user ?? nobody}
      />
    </Section>
  );
}
