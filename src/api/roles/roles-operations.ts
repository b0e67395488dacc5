import { z } from 'zod';
import { officeRoles, partnerRoles } from '../../actions/actor.ts';
import { type Done, done } from '../../actions/refusal.ts';
import { changeRole } from '../../actions/roles/change-role.ts';
import { endRole } from '../../actions/roles/end-role.ts';
import { inviteToOffice } from '../../actions/roles/invite-to-office.ts';
import { inviteToPartner } from '../../actions/roles/invite-to-partner.ts';
import { listRoles, type Roles } from '../../actions/roles/list-roles.ts';
import { withdrawInvitation } from '../../actions/roles/withdraw-invitation.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { type AnyOperation, atPartner, inProgramme, onServer } from '../operations/operation.ts';
import type { Replied } from '../operations/reply.ts';

const tag = 'Roles';
const anyRole = z.enum([...officeRoles, ...partnerRoles]);

const JsonRoles = z
  .strictObject({
    roles: z.array(
      z.strictObject({
        id: z.string(),
        user: z.string(),
        name: z.string(),
        email: z.string(),
        role: z.string(),
        from: z.string(),
        until: z.string().optional().meta({ description: 'Left out: still.' }),
      }),
    ),
    invitations: z.array(z.strictObject({ id: z.string(), role: z.string(), email: z.string(), expires: z.string() })),
  })
  .meta({ id: 'rolesListed' });

const presentRoles = ({ roles, invitations }: Roles): z.input<typeof JsonRoles> => ({
  roles: roles.map(({ id, user, name, email, role, from, until }) => ({
    ...{ id, user, name, email, role, from },
    ...(until !== endOfTime && { until }),
  })),
  invitations: invitations.map((one) => ({ ...one })),
});

const invited = { email: z.email().max(254), language: z.enum(['en', 'de']) };
const JsonInvited = z.strictObject({ id: z.string(), expires: z.string() }).meta({ id: 'invited' });
const byLetter = 'A letter is sent to the address, with a link that opens for seven days.';

const told = <Value extends object>(result: Done<Value>): Done<Replied<Value>> =>
  result.ok ? done({ body: () => ({ ...result.value }) }) : result;

export const rolesOperations: readonly AnyOperation[] = [
  inProgramme({
    method: 'GET',
    path: '/roles',
    id: 'listOfficeRoles',
    tag,
    summary: 'Who is and was what in the office of the programme',
    answer: JsonRoles,
    act: async ({ context, programme }) => {
      const roles = await listRoles(context, { programme: programme.id, partner: null });
      return roles.ok ? done({ body: () => presentRoles(roles.value) }) : roles;
    },
  }),
  atPartner({
    method: 'GET',
    path: '/roles',
    id: 'listPartnerRoles',
    tag,
    summary: 'Who is and was what at a partner',
    answer: JsonRoles,
    act: async ({ context, programme, partner }) => {
      const roles = await listRoles(context, { programme: programme.id, partner });
      return roles.ok ? done({ body: () => presentRoles(roles.value) }) : roles;
    },
  }),
  inProgramme({
    method: 'POST',
    path: '/invitations',
    id: 'inviteToOffice',
    tag,
    summary: 'Invite somebody to work in the office of the programme',
    description: byLetter,
    isOnce: true,
    status: 201,
    body: z.strictObject({ role: z.enum(officeRoles), ...invited }).meta({ id: 'officeInvitation' }),
    answer: JsonInvited,
    act: async ({ once, programme, body }) => {
      const wanted = { ...body, email: body.email.toLowerCase(), programme: programme.id };
      return told(await once((context) => inviteToOffice(context, wanted)));
    },
  }),
  atPartner({
    method: 'POST',
    path: '/invitations',
    id: 'inviteToPartner',
    tag,
    summary: 'Invite somebody to work for a partner',
    description: byLetter,
    isOnce: true,
    status: 201,
    body: z.strictObject({ role: z.enum(partnerRoles), ...invited }).meta({ id: 'partnerInvitation' }),
    answer: JsonInvited,
    act: async ({ once, programme, partner, body }) => {
      const wanted = { ...body, email: body.email.toLowerCase(), programme: programme.id, partner };
      return told(await once((context) => inviteToPartner(context, wanted)));
    },
  }),
  onServer({
    method: 'DELETE',
    path: '/invitations/:id',
    id: 'withdrawInvitation',
    tag,
    summary: 'Take an invitation back before it is accepted',
    params: z.strictObject({ id: z.uuid() }),
    act: async ({ context, params }) => {
      const withdrawn = await withdrawInvitation(context, params.id);
      return withdrawn.ok ? done({}) : withdrawn;
    },
  }),
  onServer({
    method: 'PUT',
    path: '/roles/:id',
    id: 'changeRole',
    tag,
    summary: 'Make somebody something else at the same place',
    params: z.strictObject({ id: z.uuid() }),
    body: z.strictObject({ role: anyRole }).meta({ id: 'roleChange' }),
    answer: z.strictObject({ id: z.string(), role: anyRole }),
    act: async ({ context, params, body }) => {
      const changed = await changeRole(context, { id: params.id, role: body.role });
      return changed.ok ? done({ body: () => ({ id: changed.value.id, role: body.role }) }) : changed;
    },
  }),
  onServer({
    method: 'DELETE',
    path: '/roles/:id',
    id: 'endRole',
    tag,
    summary: 'End a role now',
    params: z.strictObject({ id: z.uuid() }),
    act: async ({ context, params }) => {
      const ended = await endRole(context, params.id);
      return ended.ok ? done({}) : ended;
    },
  }),
];
