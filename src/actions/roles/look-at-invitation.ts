import { invitationByToken } from '../../store/sign-in/invitations.ts';
import type { Context } from '../context.ts';
import { type Done, done, refused } from '../refusal.ts';
import { hashOfSecret } from '../secret.ts';
import { type InvitationOffer, offerOf } from './invitation-offer.ts';
import { whyClosed } from './invitation-open.ts';

export interface InvitationSeen extends InvitationOffer {
  readonly id: string;
  readonly email: string;
  readonly language: 'en' | 'de';
}

/** What somebody with the link of a letter sees before signing up or in. The link is the permission. */
export async function lookAtInvitation(
  { store, clock }: Pick<Context, 'store' | 'clock'>,
  token: string,
): Promise<Done<InvitationSeen>> {
  const found = await invitationByToken(store.db, hashOfSecret(token));
  if (!found) return refused({ kind: 'not-found', what: 'invitation' });
  const closed = whyClosed(found, clock.now());
  if (closed) return refused({ kind: 'conflict', code: closed });
  const { id, email, language } = found;
  return done({ id, email, language, ...(await offerOf(store, found)) });
}
