import { z } from 'zod';
import { addDispute, disputesOf } from '../../store/membership/credential-disputes.ts';
import { newId } from '../../store/new-id.ts';
import type { Context } from '../context.ts';
import { millisecondsOf } from '../moments.ts';
import { mayReadPartner, mayVerifyCredentials } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import { type AboutOnePartner, writeAboutPartner } from '../write-about-partner.ts';
import { asDisputed, credentialKnown } from './disputed-credential.ts';
import { replaceCredential } from './replace-credential.ts';

export const CredentialToDispute = z.strictObject({
  credential: z.uuid().meta({ description: 'The id of the statement, as the list of credentials has it.' }),
  reason: z
    .string()
    .trim()
    .min(1)
    .max(2000)
    .meta({ description: 'Why it is in doubt. Whoever reads the partner reads it.' }),
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
  const { actor, clock } = context;
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayVerifyCredentials(actor, about) || actor.kind === 'system') return refuse(actor);
  const disputing = actor;
  return writeAboutPartner(
    context,
    { ...about, reason: { text: reason } },
    async (writing) => {
      const { tx, tenant, kept, now } = writing;
      const row = credentialKnown(kept, person, credential);
      if (!row) return refused({ kind: 'not-found', what: 'credential' });
      const before = await disputesOf(tx, tenant.partner, row.person_id);
      if (before.some((one) => one.credential_id === row.id && one.outcome === null))
        return refused({ kind: 'conflict', code: 'credential-disputed' });
      const replaced = await replaceCredential(writing, row, asDisputed(row));
      const id = newId(millisecondsOf(now));
      await addDispute(tx, tenant, {
        ...{ id, person_id: row.person_id, credential_id: replaced.id, item: row.item, reason },
        ...{ disputed_at: now, disputed_on: clock.today() },
        ...{ disputed_by_kind: disputing.kind, disputed_by: disputing.id },
      });
      return done({ value: { id }, action: 'dispute-credential', touched: replaced.touched });
    },
    { asOffice: true },
  );
}
