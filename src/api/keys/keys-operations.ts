import { z } from 'zod';
import { scopes } from '../../actions/actor.ts';
import { createKey, KeyWanted } from '../../actions/keys/create-key.ts';
import { listKeys } from '../../actions/keys/list-keys.ts';
import { revokeKey } from '../../actions/keys/revoke-key.ts';
import { rolesNamed } from '../../actions/places/roles-named.ts';
import { done } from '../../actions/refusal.ts';
import { type AnyOperation, onServer } from '../operations/operation.ts';
import { JsonRole } from '../roles/role-schema.ts';
import { rolesMeant } from '../roles/roles-meant.ts';

const tag = 'Keys';

export const keysOperations: readonly AnyOperation[] = [
  onServer({
    method: 'GET',
    path: '/keys',
    id: 'listKeys',
    tag,
    summary: 'Your own keys, with those that have ended',
    description: 'For people who are signed in; a key sees no keys.',
    answer: z.strictObject({
      keys: z.array(
        z
          .strictObject({
            id: z.string(),
            name: z.string(),
            prefix: z.string().meta({ description: 'By which you know it again.' }),
            scopes: z.array(z.enum(scopes)),
            roles: z.array(JsonRole),
            createdAt: z.string(),
            expiresAt: z.string(),
            revokedAt: z.string().optional(),
            lastUsedAt: z.string().optional(),
          })
          .meta({ id: 'keyListed' }),
      ),
    }),
    act: async ({ context }) => {
      const listed = await listKeys(context);
      if (!listed.ok) return listed;
      const keys = await Promise.all(
        listed.value.map(async ({ roles, revokedAt, lastUsedAt, scopes: allowed, ...key }) => ({
          ...key,
          scopes: [...allowed],
          roles: [...(await rolesNamed(context, roles))],
          ...(revokedAt !== null && { revokedAt }),
          ...(lastUsedAt !== null && { lastUsedAt }),
        })),
      );
      return done({ body: () => ({ keys }) });
    },
  }),
  onServer({
    method: 'POST',
    path: '/keys',
    id: 'createKey',
    tag,
    summary: 'Make a key for a program of yours',
    description:
      'With roles that you hold yourself; it never has more than you have. Its secret is shown this once. This request does not take an Idempotency-Key, since nobody keeps the secret.',
    status: 201,
    body: z
      .strictObject({
        name: KeyWanted.shape.name,
        scopes: KeyWanted.shape.scopes,
        roles: z.array(JsonRole).min(1).max(50),
        days: KeyWanted.shape.days.meta({ description: 'For how long it opens anything: a year at most.' }),
      })
      .meta({ id: 'keyWanted' }),
    answer: z
      .strictObject({ id: z.string(), secret: z.string(), prefix: z.string(), expires: z.string() })
      .meta({ id: 'keyMade' }),
    act: async ({ context, body }) => {
      const roles = await rolesMeant(context, body.roles);
      if (!roles.ok) return roles;
      const made = await createKey(context, { ...body, roles: [...roles.value] });
      return made.ok ? done({ body: () => ({ ...made.value }) }) : made;
    },
  }),
  onServer({
    method: 'DELETE',
    path: '/keys/:id',
    id: 'revokeKey',
    tag,
    summary: 'End a key now',
    params: z.strictObject({ id: z.uuid() }),
    act: async ({ context, params }) => {
      const revoked = await revokeKey(context, params.id);
      return revoked.ok ? done({}) : revoked;
    },
  }),
];
