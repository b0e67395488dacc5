import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { WorkItem } from '../../client/index.ts';
import { networkWords } from '../../wording/portal/network-words.ts';
import { workWords } from '../../wording/portal/work-words.ts';
import { ApplicationLink } from '../awards/application-link.tsx';
import { AwardLink } from '../awards/award-link.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { type Column, Table } from '../design/table.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { turnedTo } from '../reading/sorting.ts';
import type { WorkSearch } from './asking.ts';

const from = '/programmes/$programme/work';
const marks = {
  demotion: 'lapsed',
  'renewal-overdue': 'at-risk',
  'renewal-unpaid': 'pending',
  'partner-audit': 'pending',
  'award-application': 'pending',
  'credential-dispute': 'undetermined',
  'evidence-dispute': 'undetermined',
  claims: 'pending',
  'evidence-claim': 'pending',
} as const;

/** What waits, each with where it is decided. */
export function WorkTable({
  work,
  programme,
}: {
  readonly work: readonly WorkItem[];
  readonly programme: string;
}): ReactNode {
  const words = useWords(workWords);
  const network = useWords(networkWords);
  const search = useSearch({ from });
  const go = useNavigate({ from });
  const columns: readonly Column<WorkItem>[] = [
    {
      id: 'partner',
      title: words.partner,
      of: ({ partner, name }) => (
        <Link to="/programmes/$programme/partners/$partner" params={{ programme, partner }}>
          {name}
        </Link>
      ),
    },
    {
      id: 'what',
      title: words.what,
      of: ({ kind, award, competency, level, partner, item, evidence, credentials }) => (
        <span className="line">
          <StateMark state={marks[kind]} word={words.kinds[kind]} />
          {kind === 'demotion' && competency !== undefined && level !== undefined ? (
            <AwardLink place={{ programme, partner }} claim={{ competency, level }}>
              {award}
            </AwardLink>
          ) : credentials === undefined ? (
            (award ?? evidence ?? (item && <code>{item}</code>))
          ) : (
            words.claims(credentials)
          )}
        </span>
      ),
    },
    { id: 'since', title: words.since, of: ({ since }) => <DayText day={since} /> },
    { id: 'due', title: words.due, isSorted: true, of: ({ due }) => <DayText day={due} /> },
    {
      id: 'worth',
      title: words.worth,
      isSorted: true,
      isNumber: true,
      of: ({ worth }) =>
        worth ? (
          <>
            {worth.text} {worth.sample && <span className="note">{words.sample}</span>}
          </>
        ) : (
          '–'
        ),
    },
    { id: 'manager', title: network.accountManager, of: ({ accountManager }) => accountManager?.name },
    { id: 'decide', title: words.decide, of: (item) => <WhereDecided item={item} programme={programme} /> },
  ];
  const sorted = {
    by: search.sort ?? 'due',
    down: search.down === true,
    choose: (column: string) => {
      const { cursor: _, ...first } = search;
      void go({ search: turnedTo(first, column as NonNullable<WorkSearch['sort']>, 'due') });
    },
  };
  return <Table caption={words.name} columns={columns} rows={work} idOf={({ id }) => id} sorted={sorted} />;
}

function WhereDecided({
  item: { kind, partner, id, name, person = '', competency = '', level = '' },
  programme,
}: {
  readonly item: WorkItem;
  readonly programme: string;
}): ReactNode {
  const words = useWords(workWords);
  const label = (
    <>
      {words.decideOn[kind]} <span className="out-of-sight">{name}</span>
    </>
  );
  switch (kind) {
    case 'demotion':
      return (
        <Link to="/programmes/$programme/partners/$partner/demotions/$id" params={{ programme, partner, id }}>
          {label}
        </Link>
      );
    case 'partner-audit':
      return (
        <Link to="/programmes/$programme/partners/$partner/audits" params={{ programme, partner }}>
          {label}
        </Link>
      );
    case 'award-application':
      return (
        <ApplicationLink place={{ programme, partner }} claim={{ competency, level }}>
          {label}
        </ApplicationLink>
      );
    case 'evidence-dispute':
    case 'evidence-claim':
      return (
        <Link to="/programmes/$programme/partners/$partner/evidence" params={{ programme, partner }}>
          {label}
        </Link>
      );
    case 'credential-dispute':
    case 'claims':
      return (
        <Link
          to="/programmes/$programme/partners/$partner/people/$person"
          params={{ programme, partner, person }}
          search={{}}
        >
          {label}
        </Link>
      );
    default:
      return (
        <Link to="/programmes/$programme/partners/$partner/renewal" params={{ programme, partner }}>
          {label}
        </Link>
      );
  }
}
