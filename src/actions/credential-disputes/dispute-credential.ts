import { z } from 'zod';
import type { Context } from '../context.ts';
import { credentialKnown } from '../disputes/disputed-statement.ts';
import { ReasonOfDoubt } from '../disputes/reason-of-doubt.ts';
import { recordDispute } from '../disputes/record-dispute.ts';
import { mayReadPartner, mayVerifyCredentials } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, refused } from '../refusal.ts';
import { type AboutOnePartner, writeAboutPartner } from '../write-about-partner.ts';

export const CredentialToDispute = z.strictObject({
  credential: z.uuid().meta({ description: 'The id of the statement, as the list of credentials has it.' }),
  reason: ReasonOfDoubt,
});
export type CredentialToDispute = z.infer<typeof CredentialToDispute>;

/** The office says of a credential that it is in doubt, and why: until that is settled it may count or not. */
export async function disputeCredential(
  context: Context,
  {
    person,
    asked: { credential, reason },
    ...about
  }: AboutOnePartner & {
    readonly person: string;
    readonly asked: CredentialToDispute;
  },
): Promise<Done<{ readonly id: string; readonly revision: number }>> {
  const { actor } = context;
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayVerifyCredentials(actor, about) || actor.kind === 'system') return refuse(actor);
  const disputing = actor;
  return writeAboutPartner(
    context,
    { ...about, reason: { text: reason } },
    async (writing) => {
      const row = credentialKnown(writing.kept, person, credential);
      if (!row) return refused({ kind: 'not-found', what: 'credential' });
      return recordDispute(context, writing, row, { reason, by: disputing, objection: null });
    },
    { asOffice: true },
  );
}
