import { queryOptions } from '@tanstack/react-query';
import { listWork } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { type WorkKind, workKinds } from '../../domain/membership/work-kinds.ts';
import { managerIn } from '../network/network-search.ts';
import { type Sorting, sortingOf } from '../reading/sorting.ts';
import { answerOf } from '../server/refused.ts';

const sorts = ['due', 'worth'] as const;

/** What of the work is looked at, in which order; it stands in the address. */
export interface WorkSearch extends Sorting<(typeof sorts)[number]> {
  readonly kind?: WorkKind;
  /** The id of whoever looks after the partners, or that nobody does. */
  readonly manager?: string;
  readonly cursor?: string;
}

export const workSearchOf = (search: Record<string, unknown>): WorkSearch => ({
  ...((workKinds as readonly unknown[]).includes(search['kind']) && { kind: search['kind'] as WorkKind }),
  ...managerIn(search),
  ...sortingOf(search, sorts),
  ...(typeof search['cursor'] === 'string' && search['cursor'] !== '' && { cursor: search['cursor'] }),
});

/** A page of what waits, the oldest and dearest first where nothing else is asked for. */
export const workAsked = (programme: string, search: WorkSearch, language: Language) =>
  queryOptions({
    queryKey: ['work', programme, search, language],
    queryFn: () => {
      const { manager, down, ...query } = search;
      const more = {
        ...(manager && { accountManager: manager }),
        ...(down && { descending: 'true' as const }),
      };
      return answerOf(listWork({ path: { programme }, query: { limit: '50', ...query, ...more } }));
    },
  });
