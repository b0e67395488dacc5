import { queryOptions } from '@tanstack/react-query';
import { type Demotion, listDemotions, listPartnerDemotions } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from '../standing/asking.ts';

export const demotionStates = ['open', 'decided', 'withdrawn'] as const;
type DemotionState = (typeof demotionStates)[number];

/** Which awards that have lapsed are looked at; it stands in the address. */
export interface DemotionsSearch {
  /** Without it: those that wait for somebody. */
  readonly state?: Exclude<DemotionState, 'open'>;
  readonly competency?: string;
  readonly country?: string;
  readonly cursor?: string;
}

/** A page of the work list: what lapsed first comes first. */
export const demotionsAsked = (programme: string, search: DemotionsSearch, language: Language) =>
  queryOptions({
    queryKey: ['demotions', programme, search, language],
    queryFn: () => {
      const { state = 'open', competency, country, cursor } = search;
      return answerOf(
        listDemotions({
          path: { programme },
          query: {
            ...{ state, limit: '50' },
            ...(competency && { competency }),
            ...(country && { country }),
            ...(cursor && { cursor }),
          },
        }),
      );
    },
  });

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
