import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { foreseeDispute, listDisputes } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from './asking.ts';

/** What was disputed about one person, the newest first. */
export const disputesAsked = ({ programme, partner }: PartnerPlace, person: string) =>
  queryOptions({
    queryKey: ['disputes', programme, partner, person],
    queryFn: async () => (await answerOf(listDisputes({ path: { programme, partner, person } }))).disputes,
  });

export interface DisputedCredential {
  readonly place: PartnerPlace;
  readonly person: string;
  readonly credential: string;
}

/** What is to be done about a credential: it is disputed, or a dispute is settled so. */
export type ChangeOfDispute = 'disputed' | 'upheld' | { readonly revoked: string };

/** What it would do to the awards. */
export const disputeAhead = (
  { place: { programme, partner }, person, credential }: DisputedCredential,
  change: ChangeOfDispute,
  language: Language,
) =>
  queryOptions({
    // Not among what is read anew once it is done: the statement that it asks about is another one by then.
    queryKey: ['dispute-ahead', credential, change, language],
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: () =>
      answerOf(foreseeDispute({ path: { programme, partner, person, credential }, query: queryOf(change) })),
  });

function queryOf(change: ChangeOfDispute): { upheld?: 'true'; revoked?: string } {
  if (change === 'disputed') return {};
  return change === 'upheld' ? { upheld: 'true' } : { revoked: change.revoked };
}
