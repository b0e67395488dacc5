import { queryOptions } from '@tanstack/react-query';
import {
  foreseeRenewalEnd,
  listRenewals,
  priceRenewal,
  type RenewalToPriceInput,
  showRenewals,
} from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from '../standing/asking.ts';

/** The renewals of a partner: those to come, and those that were asked for. */
export const renewalsAsked = ({ programme, partner }: PartnerPlace, language: Language) =>
  queryOptions({
    queryKey: ['renewals', programme, partner, language],
    queryFn: () => answerOf(showRenewals({ path: { programme, partner } })),
  });

/** Under which all prices of renewals are kept. */
export const pricesKey = 'renewal-price';

/** What one costs as it is chosen. */
export const priceAsked = ({ programme, partner }: PartnerPlace, body: RenewalToPriceInput, language: Language) =>
  queryOptions({
    queryKey: [pricesKey, programme, partner, body, language],
    queryFn: () => answerOf(priceRenewal({ path: { programme, partner }, body })),
  });

/** Which awards would end if one were ended that is not paid, and what would go with them. */
export const renewalEndForeseen = (
  { programme, partner }: PartnerPlace,
  { id, until }: { readonly id: string; readonly until: string },
  language: Language,
) =>
  queryOptions({
    queryKey: ['renewal-end', programme, partner, id, until, language],
    queryFn: () => answerOf(foreseeRenewalEnd({ path: { programme, partner, id }, query: { until } })),
    retry: false,
  });

export const listedStates = ['unpaid', 'overdue', 'bound'] as const;

/** Which renewals the office looks at; it stands in the address. */
export interface RenewalsSearch {
  /** Without it: those that wait for a payment. */
  readonly state?: Exclude<(typeof listedStates)[number], 'unpaid'>;
  readonly cursor?: string;
}

export const renewalsSearchOf = (search: Record<string, unknown>): RenewalsSearch => {
  const { state, cursor } = search;
  return {
    ...((state === 'overdue' || state === 'bound') && { state }),
    ...(typeof cursor === 'string' && cursor !== '' && { cursor }),
  };
};

/** A page of the renewals of a programme, the one that closes first first. */
export const renewalsOfProgramme = (programme: string, search: RenewalsSearch, language: Language) =>
  queryOptions({
    queryKey: ['programme-renewals', programme, search, language],
    queryFn: () => answerOf(listRenewals({ path: { programme }, query: { limit: '50', ...search } })),
  });
