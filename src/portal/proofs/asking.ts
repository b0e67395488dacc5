import { queryOptions } from '@tanstack/react-query';
import { findPartners, type Proof, showProof, showProofPage } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { orClosed } from '../server/or-closed.ts';
import { answerOf, Refused } from '../server/refused.ts';
import type { PartnerPlace } from '../standing/asking.ts';

/**
 * What a partner shows at an address; null where nothing is there, which is an answer too, and one that the server can hand over
 * with the page that it writes.
 */
export const proofAsked = (address: string, language: Language) =>
  queryOptions({
    queryKey: ['proof', address, language],
    queryFn: async (): Promise<Proof | null> => {
      const found = await orClosed(answerOf(showProof({ path: { address } })));
      return found instanceof Refused ? null : found;
    },
  });

/** Whether a partner shows itself, and where. */
export const proofPageAsked = ({ programme, partner }: PartnerPlace) =>
  queryOptions({
    queryKey: ['proof-page', programme, partner],
    queryFn: () => answerOf(showProofPage({ path: { programme, partner } })),
  });

const filters = ['competency', 'level', 'country', 'called', 'cursor'] as const;

/** Whom somebody looks for; it stands in the address. */
export type FinderSearch = { readonly [filter in (typeof filters)[number]]?: string };

export const finderSearchOf = (search: Record<string, unknown>): FinderSearch =>
  Object.fromEntries(
    filters.flatMap((filter) => {
      const value = search[filter];
      return typeof value === 'string' && value !== '' ? [[filter, value]] : [];
    }),
  );

/** One page of those who are found, by name. */
export const partnersFoundAsked = (programme: string, search: FinderSearch, language: Language) =>
  queryOptions({
    queryKey: ['finder', programme, search, language],
    queryFn: () => answerOf(findPartners({ path: { programme }, query: { limit: '25', ...search } })),
    placeholderData: (before) => before,
  });
