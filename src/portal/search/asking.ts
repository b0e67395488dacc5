import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { listPartners } from '../../client/index.ts';
import { answerOf } from '../server/refused.ts';

/** Partners whose name or code has this in it: there may be thousands, so the server looks. */
export const partnersAsked = (programme: string, text: string) =>
  queryOptions({
    queryKey: ['partners called', programme, text],
    queryFn: async () => (await answerOf(listPartners({ path: { programme }, query: { text, limit: '20' } }))).partners,
    placeholderData: keepPreviousData,
  });
