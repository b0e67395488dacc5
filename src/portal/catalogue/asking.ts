import { queryOptions } from '@tanstack/react-query';
import { showCatalogue } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { answerOf } from '../server/refused.ts';

export const catalogueAsked = (programme: string, language: Language) =>
  queryOptions({
    queryKey: ['catalogue', programme, language],
    queryFn: () => answerOf(showCatalogue({ path: { programme } })),
    staleTime: 300_000,
  });

/** 0 for the highest level of a programme, as hallmarks are struck. */
export const rankOf = (levels: readonly { readonly id: string }[], level: string): number =>
  levels.length - 1 - Math.max(0, levels.findIndex(({ id }) => id === level));
