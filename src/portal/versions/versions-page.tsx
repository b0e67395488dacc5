import '../design/inline-form.css';
import { useSuspenseQueries } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { FormEvent, ReactNode } from 'react';
import type { CatalogueVersion } from '../../client/index.ts';
import { addMonths, day as dayOf } from '../../domain/time/day.ts';
import { versionsWords } from '../../wording/portal/versions-words.ts';
import { catalogueAsked } from '../catalogue/asking.ts';
import { Page, Section } from '../design/page.tsx';
import { type Column, Table } from '../design/table.tsx';
import { valuesOf } from '../office/form-values.ts';
import { OfficePages } from '../office/office-pages.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { useInstallation } from '../session/session.ts';
import { useMoment } from '../session/use-moment.ts';
import { versionsAsked } from './asking.ts';
import { isAsked, versionsSearchOf } from './versions-search.ts';
import { WholeDifference } from './whole-difference.tsx';

const from = '/programmes/$programme/versions';

/** What was published, and what is different between two states of the rules. */
export function VersionsPage(): ReactNode {
  const { programme } = useParams({ from });
  const search = useSearch({ from });
  const words = useWords(versionsWords);
  const { language } = useReading();
  const [{ data: versions }, { data: catalogue }] = useSuspenseQueries({
    queries: [versionsAsked(programme), catalogueAsked(programme, language)],
  });
  const moment = useMoment();
  const columns: readonly Column<CatalogueVersion>[] = [
    { id: 'label', title: words.label, of: ({ number, label }) => `${number} · ${label}` },
    { id: 'at', title: words.publishedAt, of: ({ publishedAt }) => moment.whole(publishedAt) },
    { id: 'hash', title: words.hash, of: ({ hash }) => <code>{hash.slice(0, 12)}</code> },
    { id: 'use', title: words.use, of: ({ id }) => (id === catalogue.version.id ? words.inUse : '') },
  ];
  return (
    <Page
      name={words.name}
      above={catalogue.name}
      title={words.title(versions.length, catalogue.version.label)}
      lead={words.lead}
    >
      <OfficePages programme={programme} />
      <Table caption={words.name} columns={columns} rows={versions} idOf={({ id }) => id} />
      <Section title={words.compare}>
        <p className="note">{words.compareLead}</p>
        <Compared key={JSON.stringify(search)} versions={versions} />
        {isAsked(search) && <WholeDifference programme={programme} search={search} />}
      </Section>
    </Page>
  );
}

function Compared({ versions }: { readonly versions: readonly CatalogueVersion[] }): ReactNode {
  const search = useSearch({ from });
  const words = useWords(versionsWords);
  const { today } = useInstallation();
  const go = useNavigate({ from });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const value = valuesOf(event.currentTarget);
    const names = ['before', 'after', 'beforeVersion', 'afterVersion'] as const;
    void go({
      search: versionsSearchOf(Object.fromEntries(names.map((name) => [name, value(name)]))),
      resetScroll: false,
    });
  };
  const side = (which: 'before' | 'after', day: string) => (
    <>
      <label>
        {words.sides[which].version}
        <select name={`${which}Version`} defaultValue={search[`${which}Version`] ?? ''}>
          <option value="">{words.newest}</option>
          {versions.map(({ id, number, label }) => (
            <option key={id} value={id}>
              {`${number} · ${label}`}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.sides[which].day}
        <input type="date" name={which} defaultValue={search[which] ?? day} required />
      </label>
    </>
  );
  return (
    <form className="inline-form" onSubmit={submit}>
      {side('before', addMonths(dayOf(today), -6))}
      {side('after', today)}
      <button type="submit" className="button">
        {words.show}
      </button>
    </form>
  );
}
