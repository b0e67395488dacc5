import { useSuspenseQueries } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ItemShown } from '../../client/index.ts';
import { examsWords } from '../../wording/portal/exams-words.ts';
import { Field } from '../design/field.tsx';
import { Page } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { type Column, Table } from '../design/table.tsx';
import { itemsAsked } from '../membership/asking.ts';
import { DayText } from '../reading/day-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { catalogueAsked } from './asking.ts';

const from = '/programmes/$programme/exams';

/** So many can be looked through; who looks for one types a part of it. */
const mostAtFirst = 50;

/** What people can earn in a programme: until when it can be taken, and until when it counts. */
export function ExamsPage(): ReactNode {
  const { programme } = useParams({ from });
  const { called = '', all } = useSearch({ from });
  const go = useNavigate({ from });
  const words = useWords(examsWords);
  const { language } = useReading();
  const [{ data: items }, { data: catalogue }] = useSuspenseQueries({
    queries: [itemsAsked(programme, language), catalogueAsked(programme, language)],
  });
  const asked = called.trim().toLocaleLowerCase(language);
  const found = [...items.values()].filter(({ id, title = '' }) =>
    `${id} ${title}`.toLocaleLowerCase(language).includes(asked),
  );
  const shown = all ? found : found.slice(0, mostAtFirst);
  return (
    <Page name={words.name} above={catalogue.name} title={words.title(items.size)} lead={words.lead}>
      <Field
        label={words.find}
        type="search"
        value={called}
        onChange={({ target }) => void go({ search: target.value ? { called: target.value } : {}, replace: true })}
      />
      {found.length === 0 ? <Empty>{words.none}</Empty> : <ItemsTable items={shown} />}
      {shown.length < found.length && (
        <p>
          {words.shown(shown.length, found.length)}{' '}
          <Link from={from} to={from} params={{ programme }} search={{ called, all: true }}>
            {words.all}
          </Link>
        </p>
      )}
    </Page>
  );
}

function ItemsTable({ items }: { readonly items: readonly ItemShown[] }): ReactNode {
  const words = useWords(examsWords);
  const until = (day: string | undefined) => (day ? <DayText day={day} /> : <span className="note">{words.open}</span>);
  const columns: readonly Column<ItemShown>[] = [
    { id: 'code', title: words.code, of: ({ id }) => <code>{id}</code> },
    { id: 'called', title: words.called, of: ({ title }) => title },
    { id: 'kind', title: words.kind, of: ({ kind }) => words.kinds[kind] ?? kind },
    { id: 'retires', title: words.retires, of: ({ retires }) => until(retires) },
    { id: 'accepted', title: words.accepted, of: ({ acceptedUntil }) => until(acceptedUntil) },
  ];
  return <Table caption={words.name} columns={columns} rows={items} idOf={({ id }) => id} />;
}
