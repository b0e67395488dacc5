import { openInvitationsAt } from '../../store/sign-in/invitations.ts';
import { rolesAt } from '../../store/sign-in/role-assignments.ts';
import type { Context } from '../context.ts';
import { refuse } from '../policies/refuse.ts';
import { mayListRoles, type RolePlace } from '../policies/role.ts';
import { type Done, done, refused } from '../refusal.ts';

export interface RoleListed {
  readonly id: string;
  readonly user: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly from: string;
  /** The end of time where it was not ended. */
  readonly until: string;
  readonly grantedBy: string | null;
}

export interface Roles {
  readonly roles: readonly RoleListed[];
  /** Who was invited and has not come yet. */
  readonly invitations: readonly {
    readonly id: string;
    readonly role: string;
    readonly email: string;
    readonly expires: string;
  }[];
}

/** Who is and was what, in an office or at a partner. */
export async function listRoles({ store, actor, clock }: Context, place: RolePlace): Promise<Done<Roles>> {
  if (!mayListRoles(actor, place)) {
    const mayKnowOfPlace =
      place.partner === null || actor.kind === 'system' || actor.roles.some((held) => isAt(held, place));
    return mayKnowOfPlace ? refuse(actor) : refused({ kind: 'not-found', what: 'partner' });
  }
  const [roles, invitations] = await Promise.all([
    rolesAt(place, store.db),
    openInvitationsAt(place, store.db, clock.now()),
  ]);
  return done({
    roles: roles.map((one) => ({
      id: one.id,
      user: one.user_id,
      name: one.name,
      email: one.email,
      role: one.role,
      from: one.valid_from,
      until: one.valid_until,
      grantedBy: one.granted_by,
    })),
    invitations: invitations.map(({ id, role, email, expires_at }) => ({ id, role, email, expires: expires_at })),
  });
}

const isAt = (held: Context['actor']['roles'][number], place: RolePlace) =>
  held.kind === 'partner' && held.programme === place.programme && held.partner === place.partner;
