import { invitationById, setInvitationToken } from '../../store/sign-in/invitations.ts';
import type { Context } from '../context.ts';
import { hashOfSecret, newSecret } from '../secret.ts';
import { type InvitationOffer, offerOf } from './invitation-offer.ts';
import { whyClosed } from './invitation-open.ts';

/** What the letter of an invitation says. */
export interface InvitationLetter extends InvitationOffer {
  readonly to: string;
  readonly language: 'en' | 'de';
  /** The secret of its link. It is in the letter and nowhere else. */
  readonly token: string;
}

/**
 * Makes the secret for one letter of an invitation; an earlier letter opens nothing from then on. Undefined where there is
 * nothing to send any more. Only the clock asks for it: whoever sees the secret proves to own the address.
 */
export async function invitationLetter(
  { store, clock }: Pick<Context, 'store' | 'clock'>,
  id: string,
): Promise<InvitationLetter | undefined> {
  const invitation = await invitationById(store.db, id);
  if (!invitation || whyClosed(invitation, clock.now()) !== undefined) return undefined;
  const token = newSecret();
  await setInvitationToken(store.db, id, hashOfSecret(token));
  return { to: invitation.email, language: invitation.language, token, ...(await offerOf(store, invitation)) };
}
