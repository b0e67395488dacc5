import { queryOptions } from '@tanstack/react-query';
import { listBenefits, listBenefitUses, showBenefits } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from '../standing/asking.ts';

/** Which page of the uses is looked at; it stands in the address. */
export interface BenefitsSearch {
  readonly cursor?: string;
}

export const benefitsSearchOf = ({ cursor }: Record<string, unknown>): BenefitsSearch =>
  typeof cursor === 'string' && cursor !== '' ? { cursor } : {};

/** What a partner has by its awards, what of it is used, and what goes with each award. */
export const benefitsAsked = ({ programme, partner }: PartnerPlace, language: Language) =>
  queryOptions({
    queryKey: ['benefits', programme, partner, language],
    queryFn: () => answerOf(showBenefits({ path: { programme, partner } })),
  });

/** A page of what was recorded, the newest first. */
export const usesAsked = ({ programme, partner }: PartnerPlace, search: BenefitsSearch, language: Language) =>
  queryOptions({
    queryKey: ['benefit-uses', programme, partner, search, language],
    queryFn: () => answerOf(listBenefitUses({ path: { programme, partner }, query: { limit: '50', ...search } })),
  });

/** What the levels of a programme give today. */
export const libraryAsked = (programme: string, language: Language) =>
  queryOptions({
    queryKey: ['benefits-given', programme, language],
    queryFn: () => answerOf(listBenefits({ path: { programme } })),
    staleTime: 300_000,
  });
