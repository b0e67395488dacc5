import { type DragEvent, type ReactNode, useId, useState } from 'react';
import sample from '../../../examples/network/encina.yaml?raw';
import { tryWords } from '../../wording/portal/try-words.ts';
import { Button } from '../design/button.tsx';
import type { Engine } from '../engine/engine.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { countsOf, type PartnerTaken, takePartner } from './take-partner.ts';

/** The programme that the sample is about. */
const sampleProgramme = 'mpn';

/** The sample, or a file that is chosen or dropped; what is wrong with it is told row by row. */
export function TakeFile({
  engine,
  programme,
  taken,
  onTaken,
}: {
  readonly engine: Engine;
  readonly programme: string;
  readonly taken: PartnerTaken | undefined;
  readonly onTaken: (taken: PartnerTaken) => void;
}): ReactNode {
  const words = useWords(tryWords);
  const { language } = useReading();
  const [isOver, setOver] = useState(false);
  const id = useId();
  const take = async (file: { readonly name: string; readonly text: string }) =>
    onTaken(await takePartner(engine, file, language));
  const takeFirst = async (files: FileList | null) => {
    const file = files?.[0];
    if (file) await take({ name: file.name, text: await file.text() });
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void takeFirst(event.dataTransfer.files);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: to drop a file is the mouse's way; the keyboard's is the field in it */}
      <div
        className="take-file"
        data-over={isOver ? true : undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={dropped}
      >
        {programme === sampleProgramme && (
          <Button kind="first" onPress={() => void take({ name: 'encina.yaml', text: sample })}>
            {words.sample}
          </Button>
        )}
        <div className="field">
          <label htmlFor={id}>{words.file}</label>
          <span className="hint" id={`${id}-hint`}>
            {words.fileHint} {words.drop}
          </span>
          <input
            id={id}
            type="file"
            accept=".yaml,.yml,.json,.csv,.tsv,.txt"
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => void takeFirst(target.files)}
          />
        </div>
      </div>
      <div role="status">{taken && <Taken {...taken} />}</div>
    </>
  );
}

function Taken({ file, read }: PartnerTaken): ReactNode {
  const words = useWords(tryWords);
  if (read.ok) {
    const { people, credentials } = countsOf(read.partner);
    return <p>{words.taken(read.partner.name ?? file, people, credentials)}</p>;
  }
  return (
    <div className="refusal">
      <p>{words.refused(read.problems.length, file)}</p>
      <ol>
        {read.problems.map(({ line, column, message }) => (
          <li key={`${line} ${column} ${message}`}>
            <strong>{words.place(line, column)}</strong>: {message}
          </li>
        ))}
      </ol>
    </div>
  );
}
