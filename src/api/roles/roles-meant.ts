import type { RoleHeld } from '../../actions/actor.ts';
import type { Context } from '../../actions/context.ts';
import { findPartner } from '../../actions/places/find-partner.ts';
import { findProgramme } from '../../actions/places/find-programme.ts';
import { type Done, done, refused } from '../../actions/refusal.ts';
import type { JsonRole } from './role-schema.ts';

/** Roles by the codes of addresses, as actions know them. A place that one may not see is not there. */
export async function rolesMeant(context: Context, roles: readonly JsonRole[]): Promise<Done<readonly RoleHeld[]>> {
  const meant: RoleHeld[] = [];
  for (const one of roles) {
    const role = await roleMeant(context, one);
    if (!role.ok) return role;
    meant.push(role.value);
  }
  return done(meant);
}

async function roleMeant(context: Context, one: JsonRole): Promise<Done<RoleHeld>> {
  if (one.kind === 'person') {
    const { actor } = context;
    return actor.kind === 'user' ? done({ kind: 'person', person: actor.id }) : refused({ kind: 'not-allowed' });
  }
  const programme = await findProgramme(context, one.programme);
  if (!programme.ok) return programme;
  const { id } = programme.value;
  if (one.kind === 'office') return done({ kind: 'office', role: one.role, programme: id });
  const partner = await findPartner(context, id, one.partner);
  return partner.ok ? done({ kind: 'partner', role: one.role, ...partner.value }) : partner;
}
