import { z } from 'zod';
import { officeRoles } from '../actor.ts';
import type { Context } from '../context.ts';
import { refuse } from '../policies/refuse.ts';
import { mayInviteToOffice } from '../policies/role.ts';
import type { Done } from '../refusal.ts';
import { type Invited, invite, invited } from './invite.ts';

export const OfficeInvitation = z.strictObject({ programme: z.uuid(), role: z.enum(officeRoles), ...invited });
export type OfficeInvitation = z.infer<typeof OfficeInvitation>;

/** Invites somebody by mail to work in a programme's office. */
export async function inviteToOffice(context: Context, wanted: OfficeInvitation): Promise<Done<Invited>> {
  if (!mayInviteToOffice(context.actor, wanted.programme)) return refuse(context.actor);
  return invite(context, { ...wanted, partner: null });
}
