import './imports.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { PeopleImport, PeopleImportUndone } from '../../client/index.ts';
import { importWords } from '../../wording/portal/import-words.ts';
import { NotDone } from '../design/not-done.tsx';
import { Page, Section } from '../design/page.tsx';
import type { PartnerPlace } from '../membership/asking.ts';
import { useWriting } from '../membership/use-writing.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import type { Sending } from '../server/use-sending.ts';
import { useVisitor } from '../session/session.ts';
import { mayManage } from '../session/what-one-may.ts';
import { importAsked } from './asking.ts';
import { changesNothing } from './changes-nothing.ts';
import { DiscardImport } from './discard-import.tsx';
import { HandIn } from './hand-in.tsx';
import { ImportApplied } from './import-applied.tsx';
import { ImportPreview } from './import-preview.tsx';
import { ImportProblems } from './import-problems.tsx';
import { ReadingForm } from './reading-form.tsx';

const from = '/programmes/$programme/partners/$partner/imports/$id';

/** One sheet: what is wrong in it, what it would change, or what became of it. */
export function ImportPage(): ReactNode {
  const { id, ...place } = useParams({ from });
  const words = useWords(importWords);
  const { language } = useReading();
  const { data: sheet } = useSuspenseQuery(importAsked({ ...place, id }, language));
  const may = mayManage(useVisitor(), place);
  // Here and not in the parts: what is told of an act outlives the state in which it was done.
  const writing = useWriting(place);
  const [undone, setUndone] = useState<PeopleImportUndone>();
  return (
    <Page
      name={`${words.name}: ${sheet.fileName}`}
      above={
        <Link to="/programmes/$programme/partners/$partner/imports" params={place}>
          {words.handedIn}
        </Link>
      }
      title={titleOf(sheet, words)}
      lead={<span role="status">{leadOf(sheet, words)}</span>}
    >
      <NotDone failure={writing.failure} />
      {undone && <p role="status">{words.undone(undone.undone, undone.kept)}</p>}
      {(sheet.state === 'refused' || sheet.state === 'ready') && <Unread columns={sheet.unread} may={may} />}
      {sheet.state === 'reading' && <Progress {...sheet.progress} />}
      {sheet.state === 'refused' && (
        <>
          <ImportProblems sheet={sheet} />
          {may && <Mend place={place} sheet={sheet} writing={writing} />}
        </>
      )}
      {sheet.state === 'ready' && <ImportPreview place={place} sheet={sheet} may={may} writing={writing} />}
      {sheet.state === 'applied' && (
        <ImportApplied place={place} sheet={sheet} may={may} writing={writing} onUndone={setUndone} />
      )}
      {may && sheet.columns.length > 0 && (sheet.state === 'refused' || sheet.state === 'ready') && (
        <ReadingForm key={JSON.stringify(sheet.mapping)} place={place} sheet={sheet} />
      )}
    </Page>
  );
}

/** Which columns change nothing: before anybody takes it over, or looks for it in vain among the people. */
function Unread({ columns, may }: { readonly columns: readonly string[]; readonly may: boolean }): ReactNode {
  const words = useWords(importWords);
  if (columns.length === 0) return null;
  return (
    <p>
      {words.unread(columns)} {may && words.unreadChoose}
    </p>
  );
}

/** The mended sheet is handed in where one reads what was wrong in this one, and this one is thrown away. */
function Mend({
  place,
  sheet,
  writing,
}: {
  readonly place: PartnerPlace;
  readonly sheet: PeopleImport;
  readonly writing: Sending;
}): ReactNode {
  const words = useWords(importWords);
  return (
    <Section title={words.handInMended}>
      <HandIn place={place} />
      <div className="buttons">
        <DiscardImport place={place} sheet={sheet} writing={writing} />
      </div>
    </Section>
  );
}

type Words = (typeof importWords)['en'];

function titleOf(sheet: PeopleImport, words: Words): string {
  const { state, fileName, problemCount, changes } = sheet;
  switch (state) {
    case 'reading':
      return words.readingTitle(fileName);
    case 'refused':
      return words.refusedTitle(fileName, problemCount);
    case 'ready':
      return changesNothing(sheet) ? words.nothingTitle : words.readyTitle(changes);
    case 'applied':
      return words.appliedTitle(fileName);
    case 'undone':
      return words.undoneTitle(fileName);
    case 'discarded':
      return words.discardedTitle(fileName);
    default:
      return state satisfies never;
  }
}

const leadOf = (sheet: PeopleImport, words: Words): string =>
  sheet.state === 'ready' && changesNothing(sheet) ? words.nothingLead : words[`${sheet.state}Lead`];

function Progress({ done, of }: PeopleImport['progress']): ReactNode {
  const words = useWords(importWords);
  if (of === undefined || of === 0) return null;
  return (
    <p className="import-progress">
      <progress value={done} max={of} aria-label={words.readingLead} /> {words.progress(done, of)}
    </p>
  );
}
