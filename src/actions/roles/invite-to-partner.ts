import { z } from 'zod';
import { partnerName } from '../../store/sign-in/partner-name.ts';
import { partnerRoles } from '../actor.ts';
import type { Context } from '../context.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { mayInviteToPartner } from '../policies/role.ts';
import { type Done, refused } from '../refusal.ts';
import { type Invited, invite, invited } from './invite.ts';

export const PartnerInvitation = z.strictObject({
  programme: z.uuid(),
  partner: z.uuid(),
  role: z.enum(partnerRoles),
  ...invited,
});
export type PartnerInvitation = z.infer<typeof PartnerInvitation>;

/** Invites somebody by mail to work for a partner. */
export async function inviteToPartner(context: Context, wanted: PartnerInvitation): Promise<Done<Invited>> {
  const { actor, store } = context;
  if (!mayInviteToPartner(actor, wanted))
    return mayReadPartner(actor, wanted) || actor.kind === 'system' ? refuse(actor) : noSuchPartner;
  if ((await partnerName(store.db, wanted)) === undefined) return noSuchPartner;
  return invite(context, wanted);
}

const noSuchPartner = refused({ kind: 'not-found', what: 'partner' });
