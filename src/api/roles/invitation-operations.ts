import { z } from 'zod';
import { rolesNamed } from '../../actions/places/roles-named.ts';
import { done } from '../../actions/refusal.ts';
import { acceptInvitation } from '../../actions/roles/accept-invitation.ts';
import { lookAtInvitation } from '../../actions/roles/look-at-invitation.ts';
import type { ApiParts } from '../api-parts.ts';
import { type AnyOperation, onServer } from '../operations/operation.ts';
import { JsonRole } from './role-schema.ts';

const tag = 'Invitations';
const token = z.string().min(1).max(200).meta({ description: 'The secret of the link in the letter.' });
const ByToken = z.strictObject({ token }).meta({ id: 'invitationToken' });

/** What somebody with the link of a letter can do. The secret is sent as a body, so that it stands in no log. */
export const invitationOperations = ({ signIn }: Pick<ApiParts, 'signIn'>): readonly AnyOperation[] => [
  onServer({
    method: 'POST',
    path: '/invitations/shown',
    id: 'showInvitation',
    tag,
    summary: 'What an invitation offers',
    isPublic: true,
    body: ByToken,
    answer: z
      .strictObject({
        id: z.string(),
        email: z.string(),
        role: z.string(),
        programme: z
          .string()
          .meta({ description: 'The name of the programme; its code as long as no rules are published.' }),
        partner: z
          .string()
          .optional()
          .meta({ description: 'The name of the partner; none where the role is of the programme’s office.' }),
        invitedBy: z.string().optional().meta({ description: 'The name of whoever invites.' }),
        language: z.enum(['en', 'de']),
        expires: z.string(),
      })
      .meta({ id: 'invitationShown' }),
    act: async ({ context, body }) => {
      const seen = await lookAtInvitation(context, body.token);
      return seen.ok ? done({ body: () => ({ ...seen.value }) }) : seen;
    },
  }),
  onServer({
    method: 'POST',
    path: '/invitations/accepted',
    id: 'acceptInvitation',
    tag,
    summary: 'Take what an invitation offers, being signed in with its address',
    body: ByToken,
    answer: z.strictObject({ role: JsonRole }),
    act: async ({ context, body }) => {
      const accepted = await acceptInvitation(context, body.token);
      if (!accepted.ok) return accepted;
      const [role = { kind: 'person' as const }] = await rolesNamed(context, [accepted.value]);
      return done({ body: () => ({ role }) });
    },
  }),
  onServer({
    method: 'POST',
    path: '/invitations/signed-up',
    id: 'signUpInvited',
    tag,
    summary: 'Sign up by the link of an invitation, and accept it',
    isPublic: true,
    status: 201,
    body: z
      .strictObject({ token, name: z.string().trim().min(1).max(200), password: z.string().min(12).max(128) })
      .meta({ id: 'invitedSignUp' }),
    answer: z.strictObject({ user: z.string() }),
    act: async ({ request, body }) => {
      const signedUp = await signIn.signUpInvited(body, request.ip);
      return signedUp.ok ? done({ body: () => ({ ...signedUp.value }) }) : signedUp;
    },
  }),
];
