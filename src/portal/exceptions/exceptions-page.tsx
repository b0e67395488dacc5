import { useQueries, useSuspenseQueries } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Catalogue, withdrawException, withdrawGrant } from '../../client/index.ts';
import { exceptionsWords } from '../../wording/portal/exceptions-words.ts';
import { catalogueAsked } from '../catalogue/asking.ts';
import { Page, Section } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { type Column, Table } from '../design/table.tsx';
import { mayDecide } from '../office/roles.ts';
import { DayText } from '../reading/day-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import { useInstallation, useVisitor } from '../session/session.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { PartnerLink } from '../standing/partner-link.tsx';
import { type ExceptionListed, exceptionsAsked, type GrantListed, grantsAsked, textsAsked } from './asking.ts';
import { clauseTold } from './clauses-of-text.ts';
import { TakingBackAhead } from './effect-on-awards.tsx';
import { ExceptionForm } from './exception-form.tsx';
import { GrantForm } from './grant-form.tsx';
import { TakeBack } from './take-back.tsx';

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
  const may = mayDecide(visitor, place.programme);
  return (
    <Page
      name={`${words.name}, ${place.partner}`}
      above={<PartnerLink place={place} />}
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
        <Exceptions place={place} exceptions={exceptions} catalogue={catalogue} may={may} />
      </Section>
      <Section title={words.grants}>
        <Grants place={place} grants={grants} may={may} />
      </Section>
      {may && <ExceptionForm place={place} catalogue={catalogue} />}
      {may && <GrantForm place={place} />}
    </Page>
  );
}

function Exceptions({
  place,
  exceptions,
  catalogue,
  may,
}: {
  readonly place: PartnerPlace;
  readonly may: boolean;
  readonly exceptions: readonly ExceptionListed[];
  readonly catalogue: Catalogue;
}): ReactNode {
  const words = useWords(exceptionsWords);
  const { language } = useReading();
  const waivedIn = useWaived(place, exceptions);
  if (exceptions.length === 0) return <Empty>{words.noExceptions}</Empty>;
  const nameOf = (list: readonly { readonly id: string; readonly name: string }[], id: string | undefined) =>
    list.find((one) => one.id === id)?.name ?? id;
  const columns: readonly Column<ExceptionListed>[] = [
    { id: 'kind', title: words.kind, of: ({ statement }) => words.kinds[statement.kind] },
    {
      id: 'of',
      title: words.of,
      of: ({ statement }) => (
        <>
          {[nameOf(catalogue.competencies, statement.competency), nameOf(catalogue.levels, statement.level)]
            .filter(Boolean)
            .join(', ')}
          {waivedIn(statement).map((waived) => (
            <p key={waived} className="note">
              {waived}
            </p>
          ))}
        </>
      ),
    },
    { id: 'from', title: words.from, of: ({ statement }) => <DayText day={statement.from} /> },
    { id: 'to', title: words.to, of: ({ statement }) => <DayText day={statement.to} /> },
    { id: 'by', title: words.by, of: ({ statement }) => statement.by },
    {
      id: 'reason',
      title: words.reason,
      of: ({ statement: { reason } }) => (typeof reason === 'string' ? reason : (reason[language] ?? reason.en)),
    },
    ...withTakingBack(may, words.takeBack, ({ id, statement }: ExceptionListed) => (
      <TakeBack
        about={words.kinds[statement.kind]}
        what={words.withoutException}
        ahead={<TakingBackAhead place={place} id={id} />}
        ask={(headers) => answerOf(withdrawException({ path: { ...place, id }, headers }))}
      />
    )),
  ];
  return <Table caption={words.exceptions} columns={columns} rows={exceptions} idOf={({ id }) => id} />;
}

/** Of what a waiver excuses, where that is not everything. A clause is told by its id until its text is read, or where none has it. */
function useWaived(place: PartnerPlace, exceptions: readonly ExceptionListed[]) {
  const words = useWords(exceptionsWords);
  const { language } = useReading();
  const competencies = new Set(
    exceptions.flatMap(({ statement }) => (statement.clause === undefined ? [] : [statement.competency])),
  );
  const named = [...competencies];
  const read = useQueries({ queries: named.map((competency) => textsAsked(place, competency, language)) });
  return ({ competency, level, clause, waives }: ExceptionListed['statement']): readonly string[] => {
    const texts = read[named.indexOf(competency)]?.data ?? [];
    return [
      ...(clause === undefined
        ? []
        : [clauseTold(texts, level === undefined ? { clause } : { clause, level }) ?? clause]),
      ...(waives === 'allButFee' ? [words.allButFee] : []),
    ];
  };
}

function Grants({
  place,
  grants,
  may,
}: {
  readonly place: PartnerPlace;
  readonly grants: readonly GrantListed[];
  readonly may: boolean;
}): ReactNode {
  const words = useWords(exceptionsWords);
  if (grants.length === 0) return <Empty>{words.noGrants}</Empty>;
  const columns: readonly Column<GrantListed>[] = [
    { id: 'item', title: words.item, of: ({ statement }) => <code>{statement.item}</code> },
    { id: 'count', title: words.count, isNumber: true, of: ({ statement }) => statement.count ?? 1 },
    { id: 'from', title: words.from, of: ({ statement }) => <DayText day={statement.from} /> },
    { id: 'to', title: words.to, of: ({ statement: { to } }) => (to ? <DayText day={to} /> : words.noEnd) },
    { id: 'origin', title: words.origin, of: ({ statement }) => statement.origin },
    ...withTakingBack(may, words.takeBack, ({ id, statement }: GrantListed) => (
      <TakeBack
        about={statement.item}
        what={words.withoutGrant}
        ask={(headers) => answerOf(withdrawGrant({ path: { ...place, id }, headers }))}
      />
    )),
  ];
  return <Table caption={words.grants} columns={columns} rows={grants} idOf={({ id }) => id} />;
}

/** A last column for who may take back what a row says. */
const withTakingBack = <Row,>(may: boolean, title: string, of: (row: Row) => ReactNode): readonly Column<Row>[] =>
  may ? [{ id: 'take-back', title, of }] : [];
