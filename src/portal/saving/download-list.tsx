import { type ReactNode, useState } from 'react';
import { downloadWords } from '../../wording/portal/download-words.ts';
import { Button } from '../design/button.tsx';
import { Refusal } from '../design/field.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { type Cell, listFile } from './list-file.ts';
import { saveFile } from './save-file.ts';

/** All lines of a list as it is filtered and sorted, of every page, as a file that is made here. */
export function DownloadList({
  name,
  count,
  lines,
}: {
  /** Of the file, without its ending. */
  readonly name: string;
  /** How many lines there are, where that is known. */
  readonly count?: number;
  /** The titles and all lines; whoever waits is told how many were read. */
  readonly lines: (tell: (read: number) => void) => Promise<readonly (readonly Cell[])[]>;
}): ReactNode {
  const words = useWords(downloadWords);
  const { language } = useReading();
  const [read, setRead] = useState<number>();
  const [isFailed, setFailed] = useState(false);
  const download = async (): Promise<void> => {
    setRead(0);
    setFailed(false);
    try {
      saveFile(`${name}.csv`, 'text/csv;charset=utf-8', listFile(await lines(setRead), language));
    } catch {
      setFailed(true);
    } finally {
      setRead(undefined);
    }
  };
  return (
    <>
      <Button isDisabled={read !== undefined} onPress={() => void download()}>
        {read === undefined ? words.download(count) : words.downloading(read, count)}
      </Button>
      {isFailed && <Refusal>{words.notDownloaded}</Refusal>}
    </>
  );
}
