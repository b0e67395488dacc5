import { invitationById, withdrawInvitation as withdraw } from '../../store/sign-in/invitations.ts';
import { changedBy } from '../changed-by.ts';
import type { Context } from '../context.ts';
import { refuse } from '../policies/refuse.ts';
import { mayGiveRoles, mayListRoles } from '../policies/role.ts';
import { recordAtPlace } from '../record-at-place.ts';
import { type Done, done, refused } from '../refusal.ts';

/** Takes an invitation back before it is accepted: its letter opens nothing from then on. */
export async function withdrawInvitation(
  { store, actor, clock }: Context,
  id: string,
): Promise<Done<{ readonly id: string }>> {
  const invitation = await invitationById(store.db, id);
  if (!invitation) return actor.kind === 'system' ? refuse(actor) : noSuchInvitation;
  const place = { programme: invitation.programme_id, partner: invitation.partner_id };
  if (!mayGiveRoles(actor, place)) return mayListRoles(actor, place) ? refuse(actor) : noSuchInvitation;
  const now = clock.now();
  const withdrawn = await store.db.transaction().execute(async (tx) => {
    const isWithdrawn = await withdraw(tx, id, now);
    const touched = [{ kind: 'invitation', id, content: { role: invitation.role } }];
    if (isWithdrawn)
      await recordAtPlace(tx, place, { at: now, by: changedBy(actor), action: 'withdraw-invitation', touched });
    return isWithdrawn;
  });
  if (!withdrawn && invitation.withdrawn_at === null) return refused({ kind: 'conflict', code: 'invitation-accepted' });
  return done({ id });
}

const noSuchInvitation = refused({ kind: 'not-found', what: 'invitation' });
