import { queryOptions } from '@tanstack/react-query';
import { disputeCredential, foreseeDispute, listDisputes, settleDispute } from '../../client/index.ts';
import { disputeWords } from '../../wording/portal/dispute-words.ts';
import type { InDoubt } from '../disputes/in-doubt.ts';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from './asking.ts';

/** What was disputed about one person, the newest first. */
export const disputesAsked = ({ programme, partner }: PartnerPlace, person: string) =>
  queryOptions({
    queryKey: ['disputes', programme, partner, person],
    queryFn: async () => (await answerOf(listDisputes({ path: { programme, partner, person } }))).disputes,
  });

/** A credential of somebody that is in doubt, or may be. */
export const credentialInDoubt = (
  { programme, partner }: PartnerPlace,
  person: string,
  credential: string,
): InDoubt => {
  const path = { programme, partner, person };
  return {
    ...{ place: { programme, partner }, statement: credential, words: disputeWords },
    foresee: (query) => answerOf(foreseeDispute({ path: { ...path, credential }, query })),
    dispute: (reason, headers) => answerOf(disputeCredential({ path, body: { credential, reason }, headers })),
    settle: (id, settled, headers) => answerOf(settleDispute({ path: { ...path, id }, body: { settled }, headers })),
  };
};
