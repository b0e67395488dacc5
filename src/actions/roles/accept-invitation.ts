import type { Instant } from '../../domain/time/instant.ts';
import { newId } from '../../store/new-id.ts';
import { type Invitation, invitationByToken, markAccepted } from '../../store/sign-in/invitations.ts';
import { addRole, holdRoles, roleOfInvitation, rolesOfUser } from '../../store/sign-in/role-assignments.ts';
import { userById } from '../../store/sign-in/users.ts';
import type { Tx } from '../../store/tenant.ts';
import type { RoleHeld } from '../actor.ts';
import { actorOfUser } from '../actor-of.ts';
import type { Context } from '../context.ts';
import { millisecondsOf } from '../moments.ts';
import { sameRole } from '../policies/key.ts';
import { refuse } from '../policies/refuse.ts';
import { mayGiveRoles } from '../policies/role.ts';
import { recordAtPlace } from '../record-at-place.ts';
import { type ConflictCode, type Done, done, refused } from '../refusal.ts';
import { hashOfSecret } from '../secret.ts';
import { heldBy } from './held.ts';
import { whyClosed } from './invitation-open.ts';
import { tellAdministrator } from './tell-administrator.ts';

/**
 * Takes what an invitation offers. It is a step of its own after signing up or in, and may be taken again: the same person
 * gets the same answer. The invited address must be the person's own and verified.
 */
export async function acceptInvitation(context: Context, token: string): Promise<Done<RoleHeld>> {
  const { store, queue, actor, clock } = context;
  if (actor.kind !== 'user') return refuse(actor);
  const invitation = await invitationByToken(store.db, hashOfSecret(token));
  if (!invitation) return refused({ kind: 'not-found', what: 'invitation' });
  const user = await userById(store.db, actor.id);
  if (!user?.email_verified || user.email !== invitation.email) return conflict('invitation-of-another-address');
  if (!(await inviterStillMay(context, invitation))) return conflict('inviter-may-no-longer');
  return store.db.transaction().execute(async (tx) => {
    const accepted = await accept(tx, invitation, user.id, clock.now());
    if (accepted.ok) await tellAdministrator(tx, queue, placeOf(invitation), invitation.role);
    return accepted;
  });
}

const conflict = (code: ConflictCode) => refused({ kind: 'conflict', code });

/** Who has left the office since brings in nobody any more. */
async function inviterStillMay({ store, clock }: Context, invitation: Invitation): Promise<boolean> {
  if (invitation.invited_by === null || invitation.accepted_at !== null) return true;
  const inviter = await actorOfUser(store, invitation.invited_by, clock.now());
  return mayGiveRoles(inviter, placeOf(invitation));
}

const placeOf = ({ programme_id, partner_id }: Invitation) => ({ programme: programme_id, partner: partner_id });

async function accept(tx: Tx, invitation: Invitation, user: string, now: Instant): Promise<Done<RoleHeld>> {
  await holdRoles(tx, invitation.programme_id);
  const before = await roleOfInvitation(tx, invitation.id);
  if (before)
    return before.user_id === user && before.valid_until > now ? done(heldBy(before)) : conflict('invitation-accepted');
  const role = heldBy(invitation);
  const closed = whyClosed(invitation, now);
  if (closed && !(closed === 'invitation-accepted' && invitation.accepted_by === user)) return conflict(closed);
  const held = (await rolesOfUser(tx, user, now)).map(heldBy);
  const has = held.some((one) => sameRole(one, role));
  if (!(await markAccepted(tx, invitation.id, user, now))) return has ? done(role) : conflict('invitation-withdrawn');
  const id = newId(millisecondsOf(now));
  if (!has)
    await addRole(tx, {
      id,
      programme: invitation.programme_id,
      partner: invitation.partner_id,
      user,
      role: invitation.role,
      from: now,
      grantedBy: invitation.invited_by,
      invitation: invitation.id,
    });
  const place = placeOf(invitation);
  const given = has ? [] : [{ kind: 'role', id, content: { user, role: invitation.role } }];
  await recordAtPlace(tx, place, {
    at: now,
    by: { kind: 'user', id: user },
    action: 'accept-invitation',
    touched: [{ kind: 'invitation', id: invitation.id }, ...given],
  });
  return done(role);
}
