import { queryOptions } from '@tanstack/react-query';
import { listReferences, type Reference, showReferencesWanted } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { type ReferenceState, referenceStates } from '../../domain/membership/reference-state.ts';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from '../standing/asking.ts';

/** Which requests are looked at; it stands in the address. */
export interface ReferencesSearch {
  readonly state?: ReferenceState;
  readonly cursor?: string;
}

export const referencesSearchOf = (search: Record<string, unknown>): ReferencesSearch => {
  const { state, cursor } = search;
  const known = referenceStates.find((one) => one === state);
  return { ...(known && { state: known }), ...(typeof cursor === 'string' && cursor !== '' && { cursor }) };
};

const isOnItsWay = ({ state }: Reference): boolean => state === 'asked';

/** A page of those who were asked, the newest first. While a letter is on its way it is read again, until it has left. */
export const referencesAsked = ({ programme, partner }: PartnerPlace, search: ReferencesSearch, language: Language) =>
  queryOptions({
    queryKey: ['references', programme, partner, search, language],
    queryFn: () => answerOf(listReferences({ path: { programme, partner }, query: { limit: '50', ...search } })),
    refetchInterval: ({ state: { data } }) => (data?.references.some(isOnItsWay) ? 2_000 : false),
  });

/** Which clauses ask for references, and how many count there. */
export const wantedAsked = ({ programme, partner }: PartnerPlace, language: Language) =>
  queryOptions({
    queryKey: ['references-wanted', programme, partner, language],
    queryFn: () => answerOf(showReferencesWanted({ path: { programme, partner } })),
  });
