import { queryOptions } from '@tanstack/react-query';
import { showDemotionPolicy, showLinking } from '../../client/index.ts';
import { answerOf } from '../server/refused.ts';

/** Who ends what has lapsed. */
export const demotionPolicyAsked = (programme: string) =>
  queryOptions({
    queryKey: ['demotion-policy', programme],
    queryFn: async () => (await answerOf(showDemotionPolicy({ path: { programme } }))).demotion,
  });

/** By how many partners a person is counted, and how long it waits between two. */
export const linkingAsked = (programme: string) =>
  queryOptions({
    queryKey: ['linking', programme],
    queryFn: () => answerOf(showLinking({ path: { programme } })),
  });
