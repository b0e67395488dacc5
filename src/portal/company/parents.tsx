import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type ParentListed, withdrawParent } from '../../client/index.ts';
import { companyWords } from '../../wording/portal/company-words.ts';
import { Empty } from '../design/states.tsx';
import { type Column, Table } from '../design/table.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useWords } from '../reading/reading.tsx';
import type { PartnerPlace } from '../standing/asking.ts';
import { ChangeStated } from './change-stated.tsx';
import { ParentForm } from './parent-form.tsx';

/** To whom a partner belongs, from when to when. Only the office reads the other partner, and says so. */
export function Parents({
  place,
  parents,
  mayRead,
  mayChange,
}: {
  readonly place: PartnerPlace;
  readonly parents: readonly ParentListed[];
  readonly mayRead: boolean;
  readonly mayChange: boolean;
}): ReactNode {
  const words = useWords(companyWords);
  const { programme } = place;
  const columns: readonly Column<ParentListed>[] = [
    {
      id: 'parent',
      title: words.parent,
      of: ({ parent }) =>
        mayRead ? (
          <Link to="/programmes/$programme/partners/$partner" params={{ programme, partner: parent }}>
            {parent}
          </Link>
        ) : (
          parent
        ),
    },
    { id: 'from', title: words.from, of: ({ from }) => (from ? <DayText day={from} /> : words.always) },
    { id: 'to', title: words.to, of: ({ to }) => (to ? <DayText day={to} /> : words.openEnd) },
    ...(mayChange
      ? [
          {
            id: 'change',
            title: words.change,
            of: (stated: ParentListed) => (
              <ChangeStated
                place={place}
                id={stated.id}
                name={stated.parent}
                ifWithdrawn={words.ifParentWithdrawn}
                withdraw={(headers) => withdrawParent({ path: { ...place, id: stated.id }, headers })}
              >
                <ParentForm place={place} corrects={stated} />
              </ChangeStated>
            ),
          },
        ]
      : []),
  ];
  if (parents.length === 0) return <Empty>{words.noParents}</Empty>;
  return <Table caption={words.parents} columns={columns} rows={parents} idOf={({ id }) => id} />;
}
