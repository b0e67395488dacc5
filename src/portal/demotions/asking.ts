import { queryOptions } from '@tanstack/react-query';
import { type Demotion, listDemotions, listPartnerDemotions } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import type { Sorting } from '../reading/sorting.ts';
import { everyPage } from '../saving/every-page.ts';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from '../standing/asking.ts';

export const demotionStates = ['open', 'decided', 'withdrawn'] as const;
type DemotionState = (typeof demotionStates)[number];

/** By the day on which it lapsed, the partner or the competency. */
export const demotionSorts = ['since', 'partner', 'competency'] as const;

/** Which awards that have lapsed are looked at, in which order; it stands in the address. */
export interface DemotionsSearch extends Sorting<(typeof demotionSorts)[number]> {
  /** Without it: those that wait for somebody. */
  readonly state?: Exclude<DemotionState, 'open'>;
  readonly competency?: string;
  readonly country?: string;
  /** The id of whoever looks after the partners, or that nobody does. */
  readonly manager?: string;
  readonly cursor?: string;
}

/** A page of the work list; what lapsed first comes first where nothing else is asked for. */
export const demotionsAsked = (programme: string, search: DemotionsSearch, language: Language) =>
  queryOptions({
    queryKey: ['demotions', programme, search, language],
    queryFn: () => pageOf(programme, search, '50'),
  });

/** All pages of the same, for a file. */
export const allDemotions = (
  programme: string,
  search: DemotionsSearch,
  tell: (read: number) => void,
): Promise<readonly Demotion[]> =>
  everyPage(async (cursor) => {
    const { cursor: _, ...asked } = search;
    const { demotions, next } = await pageOf(programme, { ...asked, ...(cursor && { cursor }) }, '200');
    return { items: demotions, next };
  }, tell);

function pageOf(programme: string, search: DemotionsSearch, limit: string) {
  const { state = 'open', competency, country, manager, sort, down, cursor } = search;
  const query = {
    ...{ state: state as DemotionState, limit },
    ...(competency && { competency }),
    ...(country && { country }),
    ...(manager && { accountManager: manager }),
    ...(sort && { sort }),
    ...(down && { descending: 'true' as const }),
    ...(cursor && { cursor }),
  };
  return answerOf(listDemotions({ path: { programme }, query }));
}

/** One of a partner by its id; null where there is none. */
export const demotionAsked = (place: PartnerPlace, id: string, language: Language) =>
  queryOptions({
    queryKey: ['demotion', place, id, language],
    queryFn: async (): Promise<Demotion | null> => {
      for (let after: string | undefined; ; ) {
        const query = { limit: '200', ...(after !== undefined && { cursor: after }) };
        const { demotions, next } = await answerOf(listPartnerDemotions({ path: { ...place }, query }));
        const found = demotions.find((one) => one.id === id);
        if (found || next === undefined) return found ?? null;
        after = next;
      }
    },
  });
