import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { type PeopleImport, startPeopleImport } from '../../client/index.ts';
import { importWords } from '../../wording/portal/import-words.ts';
import { DropFile } from '../design/drop-file.tsx';
import { Refusal } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { Page, Section } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { type Column, Table } from '../design/table.tsx';
import type { PartnerPlace } from '../membership/asking.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import { useVisitor } from '../session/session.ts';
import { useMoment } from '../session/use-moment.ts';
import { mayManage } from '../session/what-one-may.ts';
import { PartnerLink } from '../standing/partner-link.tsx';
import { importsAsked, readImportsAgain } from './asking.ts';
import { base64Of } from './base64-of.ts';

const from = '/programmes/$programme/partners/$partner/imports';

/** As the server takes (actions/imports/import-body.ts). */
const mostBytes = 24 * 1024 * 1024;

/** Where a sheet of people and credentials is handed in, and what became of those before. */
export function ImportsPage(): ReactNode {
  const place = useParams({ from });
  const words = useWords(importWords);
  const { language } = useReading();
  const { data: imports } = useSuspenseQuery(importsAsked(place, language));
  const may = mayManage(useVisitor(), place);
  return (
    <Page name={words.name} above={<PartnerLink place={place} />} title={words.title} lead={words.lead}>
      {may && <HandIn place={place} />}
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

function HandIn({ place }: { readonly place: PartnerPlace }): ReactNode {
  const { programme, partner } = place;
  const words = useWords(importWords);
  const { language } = useReading();
  const go = useNavigate();
  const { isGoing, failure, send } = useSending();
  const [isTooLarge, setTooLarge] = useState(false);
  const handIn = async (file: File): Promise<void> => {
    setTooLarge(file.size > mostBytes);
    if (file.size > mostBytes) return;
    const body = { fileName: file.name.slice(-200), file: await base64Of(file) };
    let id: string | undefined;
    const isDone = await send([file.name, file.size, file.lastModified], async (once) => {
      const started = await answerOf(
        startPeopleImport({ path: { programme, partner }, body, headers: { 'Idempotency-Key': once } }),
      );
      id = started.id;
    });
    if (!isDone || id === undefined) return;
    void readImportsAgain(place);
    await go({ to: '/programmes/$programme/partners/$partner/imports/$id', params: { programme, partner, id } });
  };
  const template = (form: 'csv' | 'xlsx') =>
    `/api/v1/programmes/${encodeURIComponent(programme)}/partners/${encodeURIComponent(partner)}/people-template?form=${form}&language=${language}`;
  return (
    <Section title={words.handIn}>
      <NotDone failure={failure} />
      {isTooLarge && <Refusal>{words.tooLarge}</Refusal>}
      <DropFile
        label={words.file}
        hint={words.fileHint}
        accept=".csv,.tsv,.txt,.xlsx,.json"
        isDisabled={isGoing}
        onFile={(file) => void handIn(file)}
      />
      <p role="status">{isGoing && words.sending}</p>
      <p>
        {words.template} <a href={template('xlsx')}>{words.templates.xlsx}</a>{' '}
        <a href={template('csv')}>{words.templates.csv}</a>
      </p>
      <ul className="rules">
        {words.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </Section>
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
