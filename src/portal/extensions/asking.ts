import { queryOptions } from '@tanstack/react-query';
import { type ExtensionWantedInput, foreseeExtension, listExtensions } from '../../client/index.ts';
import { answerOf } from '../server/refused.ts';

export const extensionsAsked = (programme: string) =>
  queryOptions({
    queryKey: ['extensions', programme],
    queryFn: async () => (await answerOf(listExtensions({ path: { programme } }))).extensions,
  });

/** Which awards an extension would reach; asked for once somebody has said what it is to be. */
export const extensionForeseen = (programme: string, wanted: ExtensionWantedInput | undefined) =>
  queryOptions({
    queryKey: ['extension-foreseen', programme, wanted],
    queryFn: () => answerOf(foreseeExtension({ path: { programme }, body: wanted as ExtensionWantedInput })),
    enabled: wanted !== undefined,
    retry: false,
  });
