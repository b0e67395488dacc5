import { z } from 'zod';
import { newId } from '../../store/new-id.ts';
import { addRole, closeRole, holdRoles, roleAssignment } from '../../store/sign-in/role-assignments.ts';
import { officeRoles, partnerRoles, type RoleHeld } from '../actor.ts';
import { changedBy } from '../changed-by.ts';
import type { Context } from '../context.ts';
import { millisecondsOf } from '../moments.ts';
import { refuse } from '../policies/refuse.ts';
import { mayGiveRoles, mayListRoles } from '../policies/role.ts';
import { recordAtPlace } from '../record-at-place.ts';
import { type Done, done, refused } from '../refusal.ts';
import { isLastManager, noSuchRole, placeOf } from './end-role.ts';
import { heldBy, isPartnerRole } from './held.ts';
import { tellAdministrator } from './tell-administrator.ts';

export const RoleChange = z.strictObject({ id: z.uuid(), role: z.enum([...officeRoles, ...partnerRoles]) });
export type RoleChange = z.infer<typeof RoleChange>;

/** Makes somebody something else at the same place: the role ends, and the next begins at that moment. */
export async function changeRole(
  { store, queue, actor, clock }: Context,
  { id, role }: RoleChange,
): Promise<Done<RoleHeld & { readonly id: string }>> {
  const held = await roleAssignment(store.db, id);
  if (!held) return actor.kind === 'system' ? refuse(actor) : noSuchRole;
  const place = placeOf(held);
  if (!mayGiveRoles(actor, place)) return mayListRoles(actor, place) ? refuse(actor) : noSuchRole;
  if (isPartnerRole(role) !== (place.partner !== null))
    return refused({ kind: 'conflict', code: 'role-of-another-place' });
  const now = clock.now();
  const next = { id: newId(millisecondsOf(now)), user: held.user_id, role, from: now };
  return store.db.transaction().execute(async (tx) => {
    await holdRoles(tx, held.programme_id);
    if (role !== 'programme-manager' && (await isLastManager(tx, held, now)))
      return refused({ kind: 'conflict', code: 'last-programme-manager' });
    if (!(await closeRole(tx, id, now))) return refused({ kind: 'conflict', code: 'role-ended' });
    const grantedBy = actor.kind === 'user' ? actor.id : null;
    await addRole(tx, { ...next, ...place, grantedBy, invitation: null });
    await recordAtPlace(tx, place, {
      at: now,
      by: changedBy(actor),
      action: 'change-role',
      touched: [
        { kind: 'role', id, content: { user: held.user_id, role: held.role, ended: now } },
        { kind: 'role', id: next.id, content: { user: held.user_id, role } },
      ],
    });
    await tellAdministrator(tx, queue, place, role);
    return done({ id: next.id, ...heldBy({ ...held, role }) });
  });
}
