import { z } from 'zod';
import { listProgrammes } from '../../actions/places/list-programmes.ts';
import { rolesNamed } from '../../actions/places/roles-named.ts';
import { done } from '../../actions/refusal.ts';
import { textIn } from '../../domain/catalogue/text.ts';
import { type AnyOperation, onServer } from '../operations/operation.ts';
import { JsonRole } from '../roles/role-schema.ts';

const tag = 'Programmes';

const JsonProgramme = z
  .strictObject({
    programme: z.string().meta({ description: 'Its code, as it stands in addresses.' }),
    name: z.string().optional().meta({ description: 'Left out where no rules were published yet.' }),
  })
  .meta({ id: 'programmeListed' });

export const programmesOperations: readonly AnyOperation[] = [
  onServer({
    method: 'GET',
    path: '/programmes',
    id: 'listProgrammes',
    tag,
    summary: 'The programmes in which you are something',
    answer: z.strictObject({ programmes: z.array(JsonProgramme) }),
    act: async ({ context, language }) => {
      const listed = await listProgrammes(context);
      if (!listed.ok) return listed;
      const programmes = listed.value.map(({ code, name }) => ({
        programme: code,
        ...(name && { name: textIn(name, language) }),
      }));
      return done({ body: () => ({ programmes }) });
    },
  }),
  onServer({
    method: 'GET',
    path: '/me',
    id: 'showMe',
    tag,
    summary: 'Who you are here, and what you may be used for',
    description: 'The roles of whoever asks, and the scopes of its key. A key has no more than its holder has now.',
    answer: z
      .strictObject({
        kind: z.enum(['user', 'key']),
        id: z.string(),
        roles: z.array(JsonRole),
        scopes: z.array(z.enum(['read', 'write'])).optional(),
      })
      .meta({ id: 'me' }),
    act: async ({ context }) => {
      const { actor } = context;
      if (actor.kind === 'system') return { ok: false, refusal: { kind: 'not-signed-in' } };
      const roles = [...(await rolesNamed(context, actor.roles))];
      const scopes = actor.kind === 'key' ? { scopes: [...actor.scopes] } : {};
      return done({ body: () => ({ kind: actor.kind, id: actor.id, roles, ...scopes }) });
    },
  }),
];
