import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { listItems, listPartners } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { answerOf } from '../server/refused.ts';

/** Exams and certifications of a programme. */
export const itemsAsked = (programme: string, language: Language) =>
  queryOptions({
    queryKey: ['listed items', programme, language],
    queryFn: async () => (await answerOf(listItems({ path: { programme } }))).items,
    staleTime: 300_000,
  });

/** Partners whose name or code has this in it: there may be thousands, so the server looks. */
export const partnersAsked = (programme: string, text: string) =>
  queryOptions({
    queryKey: ['partners called', programme, text],
    queryFn: async () => (await answerOf(listPartners({ path: { programme }, query: { text, limit: '20' } }))).partners,
    placeholderData: keepPreviousData,
  });
