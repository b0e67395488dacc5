import { useSuspenseQueries } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Catalogue } from '../../client/index.ts';
import { exceptionsWords } from '../../wording/portal/exceptions-words.ts';
import { catalogueAsked } from '../catalogue/asking.ts';
import { Page, Section } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { type Column, Table } from '../design/table.tsx';
import { mayDecide } from '../office/roles.ts';
import { DayText } from '../reading/day-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { useInstallation, useVisitor } from '../session/session.ts';
import { type ExceptionListed, exceptionsAsked, type GrantListed, grantsAsked } from './asking.ts';
import { ExceptionForm } from './exception-form.tsx';

const from = '/programmes/$programme/partners/$partner/exceptions';

/** What the programme has granted a partner beside its rules. */
export function ExceptionsPage(): ReactNode {
  const place = useParams({ from });
  const words = useWords(exceptionsWords);
  const { language } = useReading();
  const { today } = useInstallation();
  const visitor = useVisitor();
  const [{ data: exceptions }, { data: grants }, { data: catalogue }] = useSuspenseQueries({
    queries: [exceptionsAsked(place), grantsAsked(place), catalogueAsked(place.programme, language)],
  });
  const holding = exceptions.filter(({ statement: { from: first, to } }) => first <= today && today <= to).length;
  return (
    <Page
      name={`${words.name}, ${place.partner}`}
      above={
        <Link to="/programmes/$programme/partners/$partner" params={place}>
          {place.partner}
        </Link>
      }
      title={words.title(holding, exceptions.length)}
      lead={words.lead}
    >
      <Section
        title={words.exceptions}
        aside={
          <Link to="/programmes/$programme/partners/$partner/audit" params={place}>
            {words.audit}
          </Link>
        }
      >
        <Exceptions exceptions={exceptions} catalogue={catalogue} />
      </Section>
      <Section title={words.grants}>
        <Grants grants={grants} />
      </Section>
      {mayDecide(visitor, place.programme) && <ExceptionForm place={place} catalogue={catalogue} />}
    </Page>
  );
}

function Exceptions({
  exceptions,
  catalogue,
}: {
  readonly exceptions: readonly ExceptionListed[];
  readonly catalogue: Catalogue;
}): ReactNode {
  const words = useWords(exceptionsWords);
  const { language } = useReading();
  if (exceptions.length === 0) return <Empty>{words.noExceptions}</Empty>;
  const nameOf = (list: readonly { readonly id: string; readonly name: string }[], id: string | undefined) =>
    list.find((one) => one.id === id)?.name ?? id;
  const columns: readonly Column<ExceptionListed>[] = [
    { id: 'kind', title: words.kind, of: ({ statement }) => words.kinds[statement.kind] },
    {
      id: 'of',
      title: words.of,
      of: ({ statement: { competency, level, clause } }) =>
        [nameOf(catalogue.competencies, competency), nameOf(catalogue.levels, level), clause]
          .filter(Boolean)
          .join(', '),
    },
    { id: 'from', title: words.from, of: ({ statement }) => <DayText day={statement.from} /> },
    { id: 'to', title: words.to, of: ({ statement }) => <DayText day={statement.to} /> },
    { id: 'by', title: words.by, of: ({ statement }) => statement.by },
    {
      id: 'reason',
      title: words.reason,
      of: ({ statement: { reason } }) => (typeof reason === 'string' ? reason : (reason[language] ?? reason.en)),
    },
  ];
  return <Table caption={words.exceptions} columns={columns} rows={exceptions} idOf={({ id }) => id} />;
}

function Grants({ grants }: { readonly grants: readonly GrantListed[] }): ReactNode {
  const words = useWords(exceptionsWords);
  if (grants.length === 0) return <Empty>{words.noGrants}</Empty>;
  const columns: readonly Column<GrantListed>[] = [
    { id: 'item', title: words.item, of: ({ statement }) => <code>{statement.item}</code> },
    { id: 'count', title: words.count, isNumber: true, of: ({ statement }) => statement.count ?? 1 },
    { id: 'from', title: words.from, of: ({ statement }) => <DayText day={statement.from} /> },
    { id: 'to', title: words.to, of: ({ statement: { to } }) => (to ? <DayText day={to} /> : words.noEnd) },
    { id: 'origin', title: words.origin, of: ({ statement }) => statement.origin },
  ];
  return <Table caption={words.grants} columns={columns} rows={grants} idOf={({ id }) => id} />;
}
