import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Catalogue, NetworkRow } from '../../client/index.ts';
import { countryInWords } from '../../wording/country-in-words.ts';
import { networkWords } from '../../wording/portal/network-words.ts';
import { AwardLink } from '../awards/award-link.tsx';
import { AwardName } from '../design/award-name.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { type Column, Table } from '../design/table.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import type { Sorting } from '../reading/sorting.ts';
import type { NetworkSort } from './network-search.ts';

/** The awards of a network, each with the partner that it leads to. */
export function NetworkTable({
  rows,
  catalogue,
  programme,
  sorting: { sort = 'partner', down },
  sortBy,
}: {
  readonly rows: readonly NetworkRow[];
  readonly catalogue: Catalogue;
  readonly programme: string;
  readonly sorting: Sorting<NetworkSort>;
  readonly sortBy: (column: NetworkSort) => void;
}): ReactNode {
  const words = useWords(networkWords);
  const { language } = useReading();
  const columns: readonly Column<NetworkRow>[] = [
    {
      id: 'partner',
      title: words.partner,
      isSorted: true,
      of: ({ partner, name }) => (
        <Link to="/programmes/$programme/partners/$partner" params={{ programme, partner }}>
          {name}
        </Link>
      ),
    },
    {
      id: 'award',
      title: words.award,
      of: (row) => (
        <AwardLink place={{ programme, partner: row.partner }} claim={row}>
          <AwardName {...row} catalogue={catalogue} />
        </AwardLink>
      ),
    },
    { id: 'state', title: words.state, of: (row) => <StateMark state={stateOf(row)} /> },
    {
      id: 'deadline',
      title: words.deadline,
      isSorted: true,
      of: ({ deadline }) => deadline && <DayText day={deadline} />,
    },
    { id: 'renewal', title: words.renewal, isSorted: true, of: ({ renewal }) => renewal && <DayText day={renewal} /> },
    { id: 'country', title: words.country, of: ({ country }) => country && countryInWords(country, language) },
    { id: 'manager', title: words.accountManager, of: ({ accountManager }) => accountManager?.name },
  ];
  return (
    <Table
      caption={words.name}
      columns={columns}
      rows={rows}
      idOf={({ partner, competency, level }) => `${partner} ${competency} ${level}`}
      sorted={{ by: sort, down: down === true, choose: (column) => sortBy(column as NetworkSort) }}
    />
  );
}

const stateOf = ({ held, atRisk, verdict }: NetworkRow) => (!held ? verdict : atRisk ? 'at-risk' : 'safe');
