import '../design/inline-form.css';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Reference, References } from '../../client/index.ts';
import { referenceStates } from '../../domain/membership/reference-state.ts';
import { referencesWords } from '../../wording/portal/references-words.ts';
import { Filter } from '../design/filter.tsx';
import { ListFoot } from '../design/list-foot.tsx';
import { Empty } from '../design/states.tsx';
import { type Column, Table } from '../design/table.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useWords } from '../reading/reading.tsx';
import type { PartnerPlace } from '../standing/asking.ts';
import type { ReferencesSearch } from './asking.ts';
import { ReferenceActions } from './reference-actions.tsx';
import { ReferenceOutcome } from './reference-outcome.tsx';

const from = '/programmes/$programme/partners/$partner/references';

/** Who was asked, the newest first, by state and page. */
export function ReferencesList({
  place,
  search,
  page: { references, next },
  mayAsk,
}: {
  readonly place: PartnerPlace;
  readonly search: ReferencesSearch;
  readonly page: References;
  readonly mayAsk: boolean;
}): ReactNode {
  const words = useWords(referencesWords);
  const go = useNavigate({ from });
  const columns: readonly Column<Reference>[] = [
    { id: 'company', title: words.customer, of: ({ company }) => company },
    { id: 'state', title: words.state, of: (reference) => <ReferenceOutcome reference={reference} /> },
    {
      id: 'for',
      title: words.for,
      of: ({ kindName, competencyName }) => [kindName, competencyName].filter(Boolean).join(', '),
    },
    {
      id: 'contact',
      title: words.contact,
      of: ({ contact }) =>
        contact ? (
          <>
            {contact.name}
            <p className="note">{contact.email}</p>
          </>
        ) : (
          <span className="note">{words.forgotten}</span>
        ),
    },
    { id: 'on', title: words.on, of: ({ on }) => <DayText day={on} /> },
    ...(mayAsk
      ? [
          {
            id: 'do',
            title: words.toDo,
            of: (reference: Reference) => <ReferenceActions place={place} reference={reference} />,
          },
        ]
      : []),
  ];
  const choose = (value: string): void => {
    const state = referenceStates.find((one) => one === value);
    void go({ search: state ? { state } : {} });
  };
  return (
    <>
      <div className="inline-form">
        <Filter
          label={words.state}
          every={words.every}
          value={search.state}
          options={referenceStates.map((one) => [one, words.states[one]])}
          choose={choose}
        />
      </div>
      {references.length === 0 ? (
        <Empty>{words.noneSuch}</Empty>
      ) : (
        <Table caption={words.requests} columns={columns} rows={references} idOf={({ id }) => id} />
      )}
      <ListFoot cursor={search.cursor} next={next} />
    </>
  );
}
