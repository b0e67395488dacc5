import { queryOptions } from '@tanstack/react-query';
import { listCatalogueVersions, showDifference } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { answerOf } from '../server/refused.ts';
import type { VersionsSearch } from './versions-search.ts';

export const versionsAsked = (programme: string) =>
  queryOptions({
    queryKey: ['versions', programme],
    queryFn: async () => (await answerOf(listCatalogueVersions({ path: { programme } }))).versions,
  });

/** Everything that is different between two states of the rules. */
export const wholeDifferenceAsked = (programme: string, search: VersionsSearch, language: Language) =>
  queryOptions({
    queryKey: ['whole-difference', programme, search, language],
    queryFn: () => answerOf(showDifference({ path: { programme }, query: { ...search } })),
  });
