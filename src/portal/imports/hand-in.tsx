import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { startPeopleImport } from '../../client/index.ts';
import { importWords } from '../../wording/portal/import-words.ts';
import { DropFile } from '../design/drop-file.tsx';
import { Refusal } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import type { PartnerPlace } from '../membership/asking.ts';
import { useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import { readImportsAgain } from './asking.ts';
import { base64Of } from './base64-of.ts';

/** As the server takes (actions/imports/import-body.ts). */
const mostBytes = 24 * 1024 * 1024;

/** Takes a file, and goes on to the page of the sheet. */
export function HandIn({ place }: { readonly place: PartnerPlace }): ReactNode {
  const { programme, partner } = place;
  const words = useWords(importWords);
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
  return (
    <>
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
    </>
  );
}
