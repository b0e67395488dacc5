import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PersonListed } from '../../client/index.ts';
import { peopleWords } from '../../wording/portal/people-words.ts';
import { Field } from '../design/field.tsx';
import { Page } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { type Column, Table } from '../design/table.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { peopleAsked } from './asking.ts';

const from = '/programmes/$programme/partners/$partner/people';

/** Who belongs to a partner, how many credentials they hold, and what expires next. */
export function PeoplePage(): ReactNode {
  const place = useParams({ from });
  const { name = '' } = useSearch({ from });
  const go = useNavigate({ from });
  const words = useWords(peopleWords);
  const { data: people } = useSuspenseQuery(peopleAsked(place));
  const credentials = people.reduce((sum, one) => sum + one.credentials, 0);
  const shown = people.filter((one) => (one.name ?? one.person).toLocaleLowerCase().includes(name.toLocaleLowerCase()));
  const columns: readonly Column<PersonListed>[] = [
    { id: 'person', title: words.person, of: (one) => one.name ?? (one.erased ? words.erased : one.person) },
    {
      id: 'affiliation',
      title: words.affiliation,
      of: (one) => one.affiliations.map((type) => words.affiliations[type] ?? type).join(', '),
    },
    { id: 'credentials', title: words.credentials, isNumber: true, of: (one) => one.credentials },
    {
      id: 'expiry',
      title: words.nextExpiry,
      of: (one) => (one.nextExpiry ? <DayText day={one.nextExpiry} /> : words.none),
    },
    { id: 'linked', title: words.linked, of: (one) => (one.linked ? words.yes : words.none) },
  ];
  return (
    <Page name={words.name} above={place.partner} title={words.title(people.length, credentials)} lead={words.lead}>
      <Field
        label={words.find}
        type="search"
        value={name}
        onChange={({ target }) => void go({ search: target.value ? { name: target.value } : {}, replace: true })}
      />
      {shown.length === 0 ? (
        <Empty>{words.nobody}</Empty>
      ) : (
        <Table caption={words.name} columns={columns} rows={shown} idOf={({ id }) => id} />
      )}
    </Page>
  );
}
