import type { RoleAssignment } from '../../store/sign-in/role-assignments.ts';
import { type OfficeRole, type PartnerRole, partnerRoles, type RoleHeld } from '../actor.ts';

export const isPartnerRole = (role: string): role is PartnerRole => (partnerRoles as readonly string[]).includes(role);

/** An assignment as policies read it. The table holds no other roles than ours. */
export const heldBy = ({
  programme_id,
  partner_id,
  role,
}: Pick<RoleAssignment, 'programme_id' | 'partner_id' | 'role'>): RoleHeld =>
  partner_id === null
    ? { kind: 'office', role: role as OfficeRole, programme: programme_id }
    : { kind: 'partner', role: role as PartnerRole, programme: programme_id, partner: partner_id };
