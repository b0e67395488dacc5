import type { ReactNode } from 'react';
import type { Contact } from '../../client/index.ts';
import { contactsWords } from '../../wording/portal/contacts-words.ts';
import { type Column, Table } from '../design/table.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useWords } from '../reading/reading.tsx';
import type { PartnerPlace } from '../standing/asking.ts';
import { ChangeContact } from './change-contact.tsx';

/** Everybody who was named, with the days; whoever may change them does it here. */
export function ContactsNamed({
  place,
  named,
  mayChange,
}: {
  readonly place: PartnerPlace;
  readonly named: readonly Contact[];
  readonly mayChange: boolean;
}): ReactNode {
  const words = useWords(contactsWords);
  const columns: readonly Column<Contact>[] = [
    {
      id: 'who',
      title: words.who,
      of: ({ name, works }) => (
        <>
          {name}
          {!works && (
            <>
              <br />
              <span className="note">{words.gone}</span>
            </>
          )}
        </>
      ),
    },
    { id: 'purpose', title: words.purpose, of: ({ purpose }) => words.purposes[purpose] },
    { id: 'part', title: words.part, of: ({ part }) => words.parts[part] },
    { id: 'from', title: words.from, of: ({ from }) => <DayText day={from} /> },
    { id: 'to', title: words.to, of: ({ to }) => (to ? <DayText day={to} /> : words.openEnd) },
    ...(mayChange
      ? [
          {
            id: 'change',
            title: words.change,
            of: (contact: Contact) => <ChangeContact place={place} contact={contact} />,
          },
        ]
      : []),
  ];
  return <Table caption={words.all} columns={columns} rows={named} idOf={({ id }) => id} />;
}
