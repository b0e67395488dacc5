import type { ReactNode } from 'react';
import type { Catalogue } from '../../client/index.ts';
import { demotionPageWords } from '../../wording/portal/demotion-page-words.ts';
import { networkWords } from '../../wording/portal/network-words.ts';
import { useWords } from '../reading/reading.tsx';
import { DownloadList } from '../saving/download-list.tsx';
import { allDemotions, type DemotionsSearch } from './asking.ts';

/** Everything that has lapsed and is asked for, of every page. */
export function DemotionsDownload({
  programme,
  search,
  catalogue: { competencies, levels },
}: {
  readonly programme: string;
  readonly search: DemotionsSearch;
  readonly catalogue: Catalogue;
}): ReactNode {
  const words = useWords(demotionPageWords);
  const network = useWords(networkWords);
  const nameIn = (list: readonly { readonly id: string; readonly name: string }[], id: string) =>
    list.find((one) => one.id === id)?.name ?? id;
  const titles = [words.partner, network.code, words.competency, network.level, words.since, words.why];
  return (
    <DownloadList
      name={words.fileName}
      lines={async (tell) => [
        [...titles, network.accountManager, words.state, words.decision],
        ...(await allDemotions(programme, search, tell)).map((one) => [
          ...[one.name, one.partner, nameIn(competencies, one.competency), nameIn(levels, one.level), one.since],
          one.reasons.map(({ text }) => text).join(' '),
          ...[one.accountManager?.name, words.states[one.state]],
          one.decided && words.decisions[one.decided.decision],
        ]),
      ]}
    />
  );
}
