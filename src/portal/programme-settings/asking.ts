import { queryOptions } from '@tanstack/react-query';
import { showApplying, showDemotionPolicy, showLinking } from '../../client/index.ts';
import { answerOf } from '../server/refused.ts';

/** Who ends what has lapsed. */
export const demotionPolicyAsked = (programme: string) =>
  queryOptions({
    queryKey: ['demotion-policy', programme],
    queryFn: async () => (await answerOf(showDemotionPolicy({ path: { programme } }))).demotion,
  });

/** When an award is given that was applied for. */
export const applyingAsked = (programme: string) =>
  queryOptions({
    queryKey: ['applying', programme],
    queryFn: async () => (await answerOf(showApplying({ path: { programme } }))).applying,
  });

/** By how many partners a person is counted, and how long it waits between two. */
export const linkingAsked = (programme: string) =>
  queryOptions({
    queryKey: ['linking', programme],
    queryFn: () => answerOf(showLinking({ path: { programme } })),
  });
