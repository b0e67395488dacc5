import { queryOptions } from '@tanstack/react-query';
import { listRulings } from '../../client/index.ts';
import { answerOf } from '../server/refused.ts';

export const rulingsAsked = (programme: string) =>
  queryOptions({
    queryKey: ['rulings', programme],
    queryFn: async () => (await answerOf(listRulings({ path: { programme } }))).rulings,
  });
