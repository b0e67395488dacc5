import { queryOptions } from '@tanstack/react-query';
import { listItems, listRecordedOfMe, type RecordedAtPartner, readWallet, type Wallet } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { answerOf } from '../server/refused.ts';

export type Held = Wallet['credentials'][number];
export type WalletLink = Wallet['links'][number];

export const walletAsked = queryOptions({
  queryKey: ['wallet'],
  queryFn: () => answerOf(readWallet()),
});

export type { RecordedAtPartner };

/** What the companies to which the wallet is linked have recorded; read anew with the wallet. */
export const recordedAsked = queryOptions({
  queryKey: [...walletAsked.queryKey, 'recorded'],
  queryFn: async () => (await answerOf(listRecordedOfMe())).partners,
});

/** An exam, certification, assessment or course, as a programme calls it. */
export interface Item {
  readonly programme: string;
  readonly id: string;
  readonly title?: string | undefined;
}

export const itemsAsked = (programme: string, language: Language) =>
  queryOptions({
    queryKey: ['items', programme, language],
    staleTime: 300_000,
    queryFn: async (): Promise<readonly Item[]> => {
      const { items } = await answerOf(listItems({ path: { programme } }));
      return items.map(({ id, title }) => ({ programme, id, title }));
    },
  });
