import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PeopleImport } from '../../client/index.ts';
import { importWords } from '../../wording/portal/import-words.ts';
import { Page, Section } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { type Column, Table } from '../design/table.tsx';
import type { PartnerPlace } from '../membership/asking.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { useVisitor } from '../session/session.ts';
import { useMoment } from '../session/use-moment.ts';
import { mayManage } from '../session/what-one-may.ts';
import { PartnerLink } from '../standing/partner-link.tsx';
import { importsAsked } from './asking.ts';
import { HandIn } from './hand-in.tsx';

const from = '/programmes/$programme/partners/$partner/imports';

/** Where a sheet of people and credentials is handed in, and what became of those before. */
export function ImportsPage(): ReactNode {
  const place = useParams({ from });
  const words = useWords(importWords);
  const { language } = useReading();
  const { data: imports } = useSuspenseQuery(importsAsked(place, language));
  const may = mayManage(useVisitor(), place);
  return (
    <Page name={words.name} above={<PartnerLink place={place} />} title={words.title} lead={words.lead}>
      {may && (
        <Section title={words.handIn}>
          <HandIn place={place} />
          <TemplateAndRules place={place} />
        </Section>
      )}
      <Section
        title={words.handedIn}
        aside={
          <Link to="/programmes/$programme/partners/$partner/people" params={place}>
            {words.people}
          </Link>
        }
      >
        {imports.length === 0 ? <Empty>{words.none}</Empty> : <ImportsTable place={place} imports={imports} />}
      </Section>
    </Page>
  );
}

/** For who begins anew. */
function TemplateAndRules({ place: { programme, partner } }: { readonly place: PartnerPlace }): ReactNode {
  const words = useWords(importWords);
  const { language } = useReading();
  const template = (form: 'csv' | 'xlsx') =>
    `/api/v1/programmes/${encodeURIComponent(programme)}/partners/${encodeURIComponent(partner)}/people-template?form=${form}&language=${language}`;
  return (
    <>
      <p>
        {words.template} <a href={template('xlsx')}>{words.templates.xlsx}</a>{' '}
        <a href={template('csv')}>{words.templates.csv}</a>
      </p>
      <ul className="rules">
        {words.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </>
  );
}

function ImportsTable({
  place: { programme, partner },
  imports,
}: {
  readonly place: PartnerPlace;
  readonly imports: readonly PeopleImport[];
}): ReactNode {
  const words = useWords(importWords);
  const moment = useMoment();
  const columns: readonly Column<PeopleImport>[] = [
    {
      id: 'sheet',
      title: words.sheet,
      of: ({ id, fileName }) => (
        <Link to="/programmes/$programme/partners/$partner/imports/$id" params={{ programme, partner, id }}>
          {fileName}
        </Link>
      ),
    },
    { id: 'state', title: words.state, of: ({ state }) => words.states[state] },
    { id: 'when', title: words.when, of: ({ handedInAt }) => moment.day(handedInAt) },
    { id: 'by', title: words.by, of: ({ handedInBy }) => handedInBy ?? words.program },
  ];
  return <Table caption={words.handedIn} columns={columns} rows={imports} idOf={({ id }) => id} />;
}
