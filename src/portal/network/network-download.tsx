import { type ReactNode, useState } from 'react';
import type { Catalogue } from '../../client/index.ts';
import { networkWords } from '../../wording/portal/network-words.ts';
import { Button } from '../design/button.tsx';
import { Refusal } from '../design/field.tsx';
import { useWords } from '../reading/reading.tsx';
import { saveFile } from '../saving/save-file.ts';
import { allRows } from './asking.ts';
import { networkCsv } from './network-csv.ts';
import type { NetworkSearch } from './network-search.ts';

/** All lines that are asked for, of every page, as a file that is made here. */
export function NetworkDownload(asked: {
  readonly programme: string;
  readonly search: NetworkSearch;
  readonly awards: number;
  readonly day: string;
  readonly catalogue: Catalogue;
}): ReactNode {
  const { programme, search, awards, day, catalogue } = asked;
  const words = useWords(networkWords);
  const [read, setRead] = useState<number>();
  const [isFailed, setFailed] = useState(false);
  const nameIn = (list: readonly { readonly id: string; readonly name: string }[]) => (id: string) =>
    list.find((one) => one.id === id)?.name ?? id;
  const download = async (): Promise<void> => {
    setRead(0);
    setFailed(false);
    try {
      const rows = await allRows(programme, search, setRead);
      const names = { competency: nameIn(catalogue.competencies), level: nameIn(catalogue.levels) };
      saveFile(`${words.fileName}-${day}.csv`, 'text/csv;charset=utf-8', networkCsv(rows, words, names));
    } catch {
      setFailed(true);
    } finally {
      setRead(undefined);
    }
  };
  return (
    <>
      <Button isDisabled={read !== undefined} onPress={() => void download()}>
        {read === undefined ? words.download(awards) : words.downloading(read, awards)}
      </Button>
      {isFailed && <Refusal>{words.notDownloaded}</Refusal>}
    </>
  );
}
