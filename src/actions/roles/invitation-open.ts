import type { Instant } from '../../domain/time/instant.ts';
import type { Invitation } from '../../store/sign-in/invitations.ts';

/** Why an invitation can no longer be accepted, as the code of a conflict; undefined where it can. */
export function whyClosed(
  invitation: Pick<Invitation, 'accepted_at' | 'withdrawn_at' | 'expires_at'>,
  now: Instant,
): 'invitation-accepted' | 'invitation-withdrawn' | 'invitation-expired' | undefined {
  if (invitation.accepted_at !== null) return 'invitation-accepted';
  if (invitation.withdrawn_at !== null) return 'invitation-withdrawn';
  if (invitation.expires_at <= now) return 'invitation-expired';
  return undefined;
}
