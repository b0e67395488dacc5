import type { ReactNode } from 'react';
import type { Catalogue } from '../../client/index.ts';
import { networkWords } from '../../wording/portal/network-words.ts';
import { useWords } from '../reading/reading.tsx';
import { DownloadList } from '../saving/download-list.tsx';
import { allRows } from './asking.ts';
import { networkLines } from './network-lines.ts';
import type { NetworkSearch } from './network-search.ts';

/** All lines that are asked for, of every page. */
export function NetworkDownload(asked: {
  readonly programme: string;
  readonly search: NetworkSearch;
  readonly awards: number;
  readonly day: string;
  readonly catalogue: Catalogue;
}): ReactNode {
  const { programme, search, awards, day, catalogue } = asked;
  const words = useWords(networkWords);
  const nameIn = (list: readonly { readonly id: string; readonly name: string }[]) => (id: string) =>
    list.find((one) => one.id === id)?.name ?? id;
  const names = { competency: nameIn(catalogue.competencies), level: nameIn(catalogue.levels) };
  return (
    <DownloadList
      name={`${words.fileName}-${day}`}
      count={awards}
      lines={async (tell) => networkLines(await allRows(programme, search, tell), words, names)}
    />
  );
}
