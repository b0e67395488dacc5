import { z } from 'zod';
import { objections } from '../../domain/membership/dispute-state.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import type { Context } from '../context.ts';
import { recordDispute } from '../disputes/record-dispute.ts';
import { type Done, refused } from '../refusal.ts';
import { changeWallet } from '../wallets/change-wallet.ts';
import { writeInside } from '../write-about-partner.ts';
import { atOwnLink } from './at-own-link.ts';
import { CredentialToDispute } from './dispute-credential.ts';

export const RecordedToDispute = CredentialToDispute.extend({
  objection: z.enum(objections).meta({
    description: 'not-mine: somebody else earned it, or nobody; wrong: it is yours, and something about it is not so.',
  }),
});
export type RecordedToDispute = z.infer<typeof RecordedToDispute>;

/**
 * Somebody says of a credential that a partner has recorded of them that it is not theirs, or is not so. It may count or not
 * until the office settles it, as with every dispute. What comes from their own wallet they correct there.
 */
export async function disputeRecorded(
  context: Context,
  { link: id, asked: { credential, objection, reason } }: { readonly link: string; readonly asked: RecordedToDispute },
): Promise<Done<{ readonly id: string }>> {
  const { actor } = context;
  return changeWallet(context, async ({ tx, person }) => {
    const own = await atOwnLink(tx, person, id);
    if (!own || actor.kind === 'system') return refused({ kind: 'not-found', what: 'link' });
    return writeInside(context, tx, { ...own.tenant, reason: { text: reason } }, async (writing) => {
      const row = writing.kept.credentials.find(
        (one) => one.id === credential && one.person_id === own.link.member_id && one.known_to === endOfTime,
      );
      if (!row) return refused({ kind: 'not-found', what: 'credential' });
      if (row.wallet_credential_id !== null) return refused({ kind: 'conflict', code: 'credential-in-own-wallet' });
      return recordDispute(context, writing, row, { reason, by: actor, objection });
    });
  });
}
