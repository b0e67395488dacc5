import type { ReactNode } from 'react';
import type { Contact, Contacts } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { contactsWords } from '../../wording/portal/contacts-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { type Column, Table } from '../design/table.tsx';
import { useReading, useWords } from '../reading/reading.tsx';

type Today = Contacts['today'][number];

/** For each purpose whom one asks today, and who stands in until when. */
export function ContactsToday({ today }: { readonly today: readonly Today[] }): ReactNode {
  const words = useWords(contactsWords);
  const columns: readonly Column<Today>[] = [
    {
      id: 'purpose',
      title: words.purpose,
      of: ({ purpose }) => (
        <>
          {words.purposes[purpose]}
          <br />
          <span className="note">{words.purposeHints[purpose]}</span>
        </>
      ),
    },
    {
      id: 'contact',
      title: words.contact,
      of: ({ contact, vacant = 'never-named', last }) =>
        contact ? <ByMail contact={contact} /> : words.vacant[vacant](last?.name ?? ''),
    },
    {
      id: 'deputies',
      title: words.deputies,
      of: ({ deputies }) => (deputies.length === 0 ? words.noDeputy : <Deputies deputies={deputies} />),
    },
  ];
  return <Table caption={words.today} columns={columns} rows={today} idOf={({ purpose }) => purpose} />;
}

function Deputies({ deputies }: { readonly deputies: readonly Contact[] }): ReactNode {
  const words = useWords(contactsWords);
  const { language } = useReading();
  return (
    <ul className="plain-list">
      {deputies.map((one) => (
        <li key={one.id}>
          <ByMail
            contact={{
              ...one,
              name: one.to ? words.untilDay(one.name, dayInWords(dayOf(one.to), language)) : one.name,
            }}
          />
        </li>
      ))}
    </ul>
  );
}

const ByMail = ({ contact: { name, email } }: { readonly contact: Pick<Contact, 'name' | 'email'> }): ReactNode => (
  <>
    {name}
    <br />
    <a href={`mailto:${email}`}>{email}</a>
  </>
);
