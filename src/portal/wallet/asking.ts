import { queryOptions } from '@tanstack/react-query';
import { listItems, readWallet } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { answerOf } from '../server/refused.ts';

export const walletAsked = queryOptions({
  queryKey: ['wallet'],
  queryFn: () => answerOf(readWallet()),
});

/** What exams and certifications of a programme are called. */
export const itemNamesAsked = (programme: string, language: Language) =>
  queryOptions({
    queryKey: ['items', programme, language],
    staleTime: 300_000,
    queryFn: async () => {
      const { items } = await answerOf(listItems({ path: { programme } }));
      return new Map(items.map(({ id, title }) => [id, title]));
    },
  });
