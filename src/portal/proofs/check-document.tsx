import { type FormEvent, type ReactNode, useState } from 'react';
import { checkProofDocument, type DocumentChecked } from '../../client/index.ts';
import { hashOfFile } from '../../domain/audit/hash-of-file.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { proofWords } from '../../wording/portal/proof-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Button } from '../design/button.tsx';
import { DropFile } from '../design/drop-file.tsx';
import { Field, Refusal } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { orClosed } from '../server/or-closed.ts';
import { answerOf, Refused } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';

/** Whether a document comes from here: by the file, which stays where it is, or by the code on paper. */
export function CheckDocument({ address }: { readonly address: string }): ReactNode {
  const words = useWords(proofWords);
  const { isGoing, failure, send } = useSending();
  const [found, setFound] = useState<DocumentChecked | Refused>();
  const [code, setCode] = useState('');
  const check = async (document: string): Promise<void> => {
    setFound(undefined);
    await send(document, async () => {
      setFound(await orClosed(answerOf(checkProofDocument({ path: { address, document } }))));
    });
  };
  const checkFile = async (file: File) => check(hashOfFile(new Uint8Array(await file.arrayBuffer())));
  const checkCode = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() !== '') void check(code.trim());
  };
  return (
    <>
      <p>{words.checkLead}</p>
      <NotDone failure={failure} />
      <div role="status">{found && !(found instanceof Refused) && <Genuine found={found} />}</div>
      {found instanceof Refused && <Refusal>{words.notKnown}</Refusal>}
      <DropFile
        label={words.file}
        hint={words.fileHint}
        accept=".pdf"
        isDisabled={isGoing}
        onFile={(file) => void checkFile(file)}
      />
      <form className="form" onSubmit={checkCode}>
        <Field
          label={words.code}
          hint={words.codeHint}
          value={code}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => setCode(target.value)}
        />
        <Button type="submit" isDisabled={isGoing}>
          {words.look}
        </Button>
      </form>
    </>
  );
}

function Genuine({ found }: { readonly found: DocumentChecked }): ReactNode {
  const words = useWords(proofWords);
  const { language } = useReading();
  const day = dayInWords(dayOf(found.madeOn), language);
  const held = found.awards.filter(({ state }) => state === 'held');
  return (
    <div className="sheet">
      <p>
        <strong>{found.by === 'file' ? words.isFile(day) : words.isCode(day)}</strong>
      </p>
      <p>{held.length === 0 ? words.saidNothing : `${words.said}:`}</p>
      <ul>
        {held.map(({ competency, level, name, since }) => (
          <li key={`${competency}/${level}`}>
            {name}, {lowerFirst(words.since(dayInWords(dayOf(since), language)))}
          </li>
        ))}
      </ul>
      <p>{words.peopleNamed(found.peopleNamed)}</p>
    </div>
  );
}

/** Within a sentence; what follows, as the name of a month, keeps its capital. */
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
