import {
  closeRole,
  holdersInOffice,
  holdRoles,
  type RoleAssignment,
  roleAssignment,
} from '../../store/sign-in/role-assignments.ts';
import type { Tx } from '../../store/tenant.ts';
import { changedBy } from '../changed-by.ts';
import type { Context } from '../context.ts';
import { refuse } from '../policies/refuse.ts';
import { mayEndRole, mayListRoles } from '../policies/role.ts';
import { recordAtPlace } from '../record-at-place.ts';
import { type Done, done, refused } from '../refusal.ts';

/** Ends a role at this moment; one that has ended already stays as it ended. An office keeps its last programme manager. */
export async function endRole({ store, actor, clock }: Context, id: string): Promise<Done<{ readonly id: string }>> {
  const held = await roleAssignment(store.db, id);
  const place = held && placeOf(held);
  if (!held || !place) return actor.kind === 'system' ? refuse(actor) : noSuchRole;
  if (!mayEndRole(actor, { ...place, user: held.user_id }))
    return mayListRoles(actor, place) ? refuse(actor) : noSuchRole;
  const now = clock.now();
  return store.db.transaction().execute(async (tx) => {
    await holdRoles(tx, held.programme_id);
    if (await isLastManager(tx, held, now)) return refused({ kind: 'conflict', code: 'last-programme-manager' });
    const touched = [{ kind: 'role', id, content: { user: held.user_id, role: held.role, ended: now } }];
    if (await closeRole(tx, id, now))
      await recordAtPlace(tx, place, { at: now, by: changedBy(actor), action: 'end-role', touched });
    return done({ id });
  });
}

export const noSuchRole = refused({ kind: 'not-found', what: 'role' });

export const placeOf = ({ programme_id, partner_id }: RoleAssignment) => ({
  programme: programme_id,
  partner: partner_id,
});

/** Whether nobody could give roles any more if this one ended. Ask it while {@link holdRoles} holds. */
export async function isLastManager(tx: Tx, held: RoleAssignment, now: string): Promise<boolean> {
  if (held.role !== 'programme-manager' || held.valid_until <= now) return false;
  const managers = await holdersInOffice(tx, held.programme_id, 'programme-manager', now);
  return managers.length === 1 && managers[0] === held.user_id;
}
