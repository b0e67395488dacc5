import { invitationById, setInvitationToken } from '../../store/sign-in/invitations.ts';
import { partnerName } from '../../store/sign-in/partner-name.ts';
import { programmeCode } from '../../store/sign-in/programmes.ts';
import { userById } from '../../store/sign-in/users.ts';
import type { Context } from '../context.ts';
import { hashOfSecret, newSecret } from '../secret.ts';
import { whyClosed } from './invitation-open.ts';

/** What the letter of an invitation says. */
export interface InvitationLetter {
  readonly to: string;
  readonly language: 'en' | 'de';
  /** The secret of its link. It is in the letter and nowhere else. */
  readonly token: string;
  readonly role: string;
  readonly programme: string;
  readonly partner?: string;
  /** Who invites; nobody where Assay was set up. */
  readonly invitedBy?: string;
  readonly expires: string;
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
  const { programme_id: programme, partner_id: partner } = invitation;
  const token = newSecret();
  await setInvitationToken(store.db, id, hashOfSecret(token));
  const name = partner === null ? undefined : await partnerName(store.db, { programme, partner });
  const inviter = invitation.invited_by === null ? undefined : await userById(store.db, invitation.invited_by);
  return {
    to: invitation.email,
    language: invitation.language,
    token,
    role: invitation.role,
    programme: (await programmeCode(store.db, programme)) ?? '',
    ...(name !== undefined && { partner: name }),
    ...(inviter && { invitedBy: inviter.name }),
    expires: invitation.expires_at,
  };
}
