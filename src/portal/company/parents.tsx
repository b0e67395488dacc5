import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type ParentListed, withdrawParent } from '../../client/index.ts';
import { companyWords } from '../../wording/portal/company-words.ts';
import { Confirmed } from '../design/confirmed.tsx';
import { NotDone } from '../design/not-done.tsx';
import { Empty } from '../design/states.tsx';
import { type Column, Table } from '../design/table.tsx';
import { changeHeaders, useWriting } from '../membership/use-writing.ts';
import { DayText } from '../reading/day-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from '../standing/asking.ts';
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
            of: (stated: ParentListed) => <ChangeParent place={place} stated={stated} />,
          },
        ]
      : []),
  ];
  if (parents.length === 0) return <Empty>{words.noParents}</Empty>;
  return <Table caption={words.parents} columns={columns} rows={parents} idOf={({ id }) => id} />;
}

function ChangeParent({ place, stated }: { readonly place: PartnerPlace; readonly stated: ParentListed }): ReactNode {
  const words = useWords(companyWords);
  const { isGoing, failure, send } = useWriting(place);
  const { id, parent } = stated;
  const withdraw = () =>
    send([id, 'withdraw'], (once) =>
      answerOf(withdrawParent({ path: { ...place, id }, headers: changeHeaders({ once }) })),
    );
  return (
    <details>
      <summary>
        {words.change} <span className="out-of-sight">{parent}</span>
      </summary>
      <NotDone failure={failure} />
      <ParentForm place={place} corrects={stated} />
      <Confirmed
        word={words.withdraw}
        about={parent}
        what={words.ifParentWithdrawn}
        isDisabled={isGoing}
        act={withdraw}
      />
    </details>
  );
}
