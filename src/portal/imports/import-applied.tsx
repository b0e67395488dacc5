import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type PeopleImport, type PeopleImportUndone, undoPeopleImport } from '../../client/index.ts';
import { importWords } from '../../wording/portal/import-words.ts';
import { Confirmed } from '../design/confirmed.tsx';
import type { PartnerPlace } from '../membership/asking.ts';
import { useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import type { Sending } from '../server/use-sending.ts';
import { readImportsAgain } from './asking.ts';
import { ImportChanges } from './import-changes.tsx';

/** A sheet that was taken over: where to go on, and how it is taken back. */
export function ImportApplied({
  place,
  sheet,
  may,
  writing,
  onUndone,
}: {
  readonly place: PartnerPlace;
  readonly sheet: PeopleImport;
  readonly may: boolean;
  /** Its acts are told of on the page of the sheet. */
  readonly writing: Sending;
  readonly onUndone: (undone: PeopleImportUndone) => void;
}): ReactNode {
  const words = useWords(importWords);
  const { isGoing, send } = writing;
  const undo = async (): Promise<void> => {
    const path = { ...place, id: sheet.id };
    await send(['undo', sheet.id], async (once) =>
      onUndone(await answerOf(undoPeopleImport({ path, headers: { 'Idempotency-Key': once } }))),
    );
    await readImportsAgain(place);
  };
  return (
    <>
      <div className="buttons">
        <Link
          className="button"
          data-kind="first"
          to="/programmes/$programme/partners/$partner/standing"
          params={place}
        >
          {words.standing}
        </Link>
        <Link className="button" to="/programmes/$programme/partners/$partner/people" params={place}>
          {words.people}
        </Link>
        {may && <Confirmed word={words.undo} what={words.undoWhat} act={undo} isDisabled={isGoing} />}
      </div>
      <ImportChanges place={place} sheet={sheet} title={words.changed} />
    </>
  );
}
