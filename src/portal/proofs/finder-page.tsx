import '../design/inline-form.css';
import { useSuspenseQueries } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PartnerFound } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { countryInWords } from '../../wording/country-in-words.ts';
import { finderWords } from '../../wording/portal/finder-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { catalogueAsked } from '../catalogue/asking.ts';
import { Field } from '../design/field.tsx';
import { Filter } from '../design/filter.tsx';
import { ListFoot } from '../design/list-foot.tsx';
import { Page } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { type Column, Table } from '../design/table.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { type FinderSearch, finderSearchOf, partnersFoundAsked } from './asking.ts';

const from = '/programmes/$programme/finder';

/** Who holds what, among those who want to be found. */
export function FinderPage(): ReactNode {
  const { programme } = useParams({ from });
  const search = useSearch({ from });
  const words = useWords(finderWords);
  const { language } = useReading();
  const [{ data: found }, { data: catalogue }] = useSuspenseQueries({
    queries: [partnersFoundAsked(programme, finderSearchOf(search), language), catalogueAsked(programme, language)],
  });
  return (
    <Page name={words.name} above={catalogue.name} title={words.title(catalogue.name)} lead={words.lead}>
      <Filters {...catalogue} countries={found.countries} />
      <p className="note">{words.order}</p>
      {found.partners.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <Found partners={found.partners} today={found.day} />
      )}
      <ListFoot cursor={search.cursor} next={found.next ?? undefined} />
    </Page>
  );
}

function Filters({
  competencies,
  levels,
  countries,
}: {
  readonly competencies: readonly { readonly id: string; readonly name: string }[];
  readonly levels: readonly { readonly id: string; readonly name: string }[];
  readonly countries: readonly string[];
}): ReactNode {
  const { called = '', competency = '', level = '', country = '' } = useSearch({ from });
  const go = useNavigate({ from });
  const words = useWords(finderWords);
  const { language } = useReading();
  const look = (wanted: FinderSearch) =>
    void go({
      search: finderSearchOf({ called, competency, level, country, ...wanted }),
      replace: true,
      resetScroll: false,
    });
  const byName = countries
    .map((id) => ({ id, name: countryInWords(id, language) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  const choices = [
    { filter: 'competency', label: words.competency, value: competency, options: competencies },
    { filter: 'level', label: words.level, value: level, options: levels },
    { filter: 'country', label: words.country, value: country, options: byName },
  ] as const;
  return (
    <search className="inline-form">
      {choices.map(({ filter, label, value, options }) => (
        <Filter
          key={filter}
          label={label}
          every={words.every}
          value={value}
          options={options.map(({ id, name }) => [id, name])}
          choose={(chosen) => look({ [filter]: chosen })}
        />
      ))}
      <Field
        label={words.called}
        type="search"
        value={called}
        onChange={({ target }) => look({ called: target.value })}
      />
    </search>
  );
}

function Found({ partners, today }: { readonly partners: readonly PartnerFound[]; readonly today: string }): ReactNode {
  const words = useWords(finderWords);
  const { language } = useReading();
  const columns: readonly Column<PartnerFound>[] = [
    {
      id: 'partner',
      title: words.partner,
      of: ({ address, name }) => (
        <Link to="/proof/$address" params={{ address }}>
          {name}
        </Link>
      ),
    },
    { id: 'country', title: words.country, of: ({ country }) => country && countryInWords(country, language) },
    {
      id: 'holds',
      title: words.holds,
      of: ({ awards, day }) => (
        <>
          {awards.map(({ name }) => name).join(', ')}
          {day !== today && <p className="note">{words.workedOut(dayInWords(dayOf(day), language))}</p>}
        </>
      ),
    },
  ];
  return <Table caption={words.partners} columns={columns} rows={partners} idOf={({ address }) => address} />;
}
