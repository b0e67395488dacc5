import '../design/inline-form.css';
import { useSuspenseQueries } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ItemShown } from '../../client/index.ts';
import { examsWords } from '../../wording/portal/exams-words.ts';
import { Field } from '../design/field.tsx';
import { ListFoot } from '../design/list-foot.tsx';
import { Page } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { type Column, Table } from '../design/table.tsx';
import { itemsAsked } from '../membership/asking.ts';
import { DayText } from '../reading/day-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { turnedTo } from '../reading/sorting.ts';
import { DownloadList } from '../saving/download-list.tsx';
import { catalogueAsked } from './asking.ts';
import { type ExamSort, type ExamsSearch, examsFound } from './exams-search.ts';

const from = '/programmes/$programme/exams';

/** So many can be looked through; who looks for one types a part of it. */
const mostAtFirst = 50;

/** What people can earn in a programme: until when it can be taken, and until when it counts. */
export function ExamsPage(): ReactNode {
  const { programme } = useParams({ from });
  const search = useSearch({ from });
  const words = useWords(examsWords);
  const { language } = useReading();
  const [{ data: items }, { data: catalogue }] = useSuspenseQueries({
    queries: [itemsAsked(programme, language), catalogueAsked(programme, language)],
  });
  const found = examsFound([...items.values()], search, language);
  const shown = search.all ? found : found.slice(0, mostAtFirst);
  return (
    <Page name={words.name} above={catalogue.name} title={words.title(items.size)} lead={words.lead}>
      <Filters kinds={[...new Set([...items.values()].map(({ kind }) => kind))].sort()} />
      {found.length === 0 ? <Empty>{words.none}</Empty> : <ItemsTable items={shown} />}
      {shown.length < found.length && (
        <p>
          {words.shown(shown.length, found.length)}{' '}
          <Link from={from} to={from} params={{ programme }} search={(kept) => ({ ...kept, all: true })}>
            {words.all}
          </Link>
        </p>
      )}
      {found.length > 0 && (
        <ListFoot>
          <DownloadList
            name={words.fileName}
            count={found.length}
            lines={async () => [
              [words.code, words.called, words.kind, words.retires, words.accepted],
              ...found.map((one) => [
                ...[one.id, one.title, words.kinds[one.kind] ?? one.kind, one.retires, one.acceptedUntil],
              ]),
            ]}
          />
        </ListFoot>
      )}
    </Page>
  );
}

function Filters({ kinds }: { readonly kinds: readonly string[] }): ReactNode {
  const { called: _, kind: __, all: ___, ...kept } = useSearch({ from });
  const { called = '', kind = '' } = useSearch({ from });
  const go = useNavigate({ from });
  const words = useWords(examsWords);
  const look = (wanted: Pick<ExamsSearch, 'called' | 'kind'>) =>
    void go({
      search: { ...kept, ...(wanted.called && { called: wanted.called }), ...(wanted.kind && { kind: wanted.kind }) },
      replace: true,
    });
  return (
    <div className="inline-form">
      <Field
        label={words.find}
        type="search"
        value={called}
        onChange={({ target }) => look({ called: target.value, kind })}
      />
      <label>
        {words.kind}
        <select value={kind} onChange={({ target }) => look({ called, kind: target.value })}>
          <option value="">{words.every}</option>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {words.kinds[one] ?? one}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function ItemsTable({ items }: { readonly items: readonly ItemShown[] }): ReactNode {
  const words = useWords(examsWords);
  const search = useSearch({ from });
  const go = useNavigate({ from });
  const until = (day: string | undefined) => (day ? <DayText day={day} /> : <span className="note">{words.open}</span>);
  const columns: readonly Column<ItemShown>[] = [
    { id: 'code', title: words.code, isSorted: true, of: ({ id }) => <code>{id}</code> },
    { id: 'called', title: words.called, isSorted: true, of: ({ title }) => title },
    { id: 'kind', title: words.kind, isSorted: true, of: ({ kind }) => words.kinds[kind] ?? kind },
    { id: 'retires', title: words.retires, isSorted: true, of: ({ retires }) => until(retires) },
    { id: 'accepted', title: words.accepted, isSorted: true, of: ({ acceptedUntil }) => until(acceptedUntil) },
  ];
  const sorted = {
    by: search.sort ?? 'code',
    down: search.down === true,
    choose: (column: string) => void go({ search: turnedTo(search, column as ExamSort, 'code'), replace: true }),
  };
  return <Table caption={words.name} columns={columns} rows={items} idOf={({ id }) => id} sorted={sorted} />;
}
