import type { ReactNode } from 'react';
import sample from '../../../examples/network/encina.yaml?raw';
import { tryWords } from '../../wording/portal/try-words.ts';
import { Button } from '../design/button.tsx';
import { DropFile } from '../design/drop-file.tsx';
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
  const take = async (file: { readonly name: string; readonly text: string }) =>
    onTaken(await takePartner(engine, file, language));
  return (
    <>
      <DropFile
        label={words.file}
        hint={`${words.fileHint} ${words.drop}`}
        accept=".yaml,.yml,.json,.csv,.tsv,.txt"
        onFile={(file) => void file.text().then((text) => take({ name: file.name, text }))}
      >
        {programme === sampleProgramme && (
          <Button kind="first" onPress={() => void take({ name: 'encina.yaml', text: sample })}>
            {words.sample}
          </Button>
        )}
      </DropFile>
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
