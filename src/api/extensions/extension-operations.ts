import { z } from 'zod';
import { endExtension } from '../../actions/extensions/end-extension.ts';
import {
  ExtensionToEnd,
  ExtensionToGrant,
  ExtensionToWithdraw,
  ExtensionWanted,
} from '../../actions/extensions/extension-to-grant.ts';
import { foreseeExtension } from '../../actions/extensions/foresee-extension.ts';
import { grantExtension } from '../../actions/extensions/grant-extension.ts';
import { listExtensions } from '../../actions/extensions/list-extensions.ts';
import { withdrawExtension } from '../../actions/extensions/withdraw-extension.ts';
import { done } from '../../actions/refusal.ts';
import { JsonDay, JsonDuration } from '../../answers/scalars.ts';
import { type AnyOperation, inProgramme } from '../operations/operation.ts';

const tag = 'Awards';
const byId = z.strictObject({ id: z.uuid() });
const id = z.strictObject({ id: z.string() });

const JsonExtension = z
  .strictObject({
    id: z.string(),
    countries: z.array(z.string()),
    competencies: z.array(z.string()).optional().meta({ description: 'Left out: all.' }),
    levels: z.array(z.string()).optional().meta({ description: 'Left out: all.' }),
    from: JsonDay,
    to: JsonDay,
    moves: z.union([JsonDuration, z.strictObject({ to: JsonDay })]).optional(),
    by: z.string(),
    reason: z.string(),
    grantedOn: JsonDay,
    grantedAt: z.string(),
    instead: z.string().optional().meta({ description: 'The one whose place it took, as that was ended earlier.' }),
    undoableUntil: JsonDay.optional().meta({ description: 'Left out: it binds, or holds no more.' }),
    withdrawn: z.strictObject({ at: z.string(), by: z.string(), reason: z.string() }).optional(),
  })
  .meta({ id: 'extension', description: 'More time for the awards of all partners of some countries.' });

const JsonForeseen = z
  .strictObject({
    awards: z.number().int(),
    partners: z.number().int(),
    dueInTime: z.number().int().meta({ description: 'Whose renewal, or last day to do something, is in the time.' }),
    atRisk: z.number().int(),
    pending: z.number().int().meta({ description: 'That have lapsed and wait for a decision.' }),
    first: z.array(
      z
        .strictObject({
          partner: z.string(),
          name: z.string(),
          competency: z.string(),
          level: z.string(),
          renewal: JsonDay.optional(),
          atRisk: z.boolean(),
          pending: z.boolean(),
        })
        .meta({ id: 'awardReached' }),
    ),
  })
  .meta({ id: 'extensionForeseen', description: 'Which awards would be reached, as they were last worked out.' });

/** More time for whole countries, granted beside the pack. */
export const extensionOperations: readonly AnyOperation[] = [
  inProgramme({
    method: 'GET',
    path: '/extensions',
    id: 'listExtensions',
    tag,
    summary: 'What was granted to whole countries beside the pack',
    description: 'In the order in which it was granted. Exceptions that stand in the pack itself are not among them.',
    answer: z.strictObject({ extensions: z.array(JsonExtension) }).meta({ id: 'extensions' }),
    act: async ({ context, programme }) => {
      const listed = await listExtensions(context, programme.id);
      if (!listed.ok) return listed;
      return done({ body: () => ({ extensions: listed.value.map(extensionTold) }) });
    },
  }),
  inProgramme({
    method: 'POST',
    path: '/extensions/foreseen',
    id: 'foreseeExtension',
    tag,
    summary: 'Which awards an extension over countries would reach. Nothing changes',
    body: ExtensionWanted.meta({ id: 'extensionWanted' }),
    answer: JsonForeseen,
    act: async ({ context, programme, body }) => {
      const found = await foreseeExtension(context, { programme: programme.id, ...body });
      if (!found.ok) return found;
      const { first, ...counts } = found.value;
      return done({
        body: () => ({
          ...counts,
          first: first.map(({ code, name, competency, level, renewal, isAtRisk, isPending }) => ({
            ...{ partner: code, name: name ?? code, competency, level, atRisk: isAtRisk, pending: isPending },
            ...(renewal !== null && { renewal }),
          })),
        }),
      });
    },
  }),
  inProgramme({
    method: 'POST',
    path: '/extensions',
    id: 'grantExtension',
    tag,
    summary: 'Grant more time to all partners of some countries',
    description:
      'Awards are kept on its days and can be renewed in them, or their anniversaries move. It stands beside the pack, and all standings are worked out again. It can be taken back on the first day on which it has an effect: its own, or that of the decision where that is later.',
    isOnce: true,
    status: 201,
    body: ExtensionToGrant.meta({ id: 'extensionToGrant' }),
    answer: id.meta({ id: 'extensionGranted' }),
    act: async ({ once, programme, body }) => {
      const made = await once((context) => grantExtension(context, { programme: programme.id, ...body }));
      return made.ok ? done({ body: () => ({ id: made.value.id }) }) : made;
    },
  }),
  inProgramme({
    method: 'POST',
    path: '/extensions/:id/withdrawal',
    id: 'withdrawExtension',
    tag,
    summary: 'Take an extension back, until it binds',
    isOnce: true,
    params: byId,
    body: ExtensionToWithdraw.meta({ id: 'extensionToWithdraw' }),
    status: 204,
    act: async ({ once, programme, params, body }) => {
      const input = { programme: programme.id, id: params.id, ...body };
      const withdrawn = await once((context) => withdrawExtension(context, input));
      return withdrawn.ok ? done({}) : withdrawn;
    },
  }),
  inProgramme({
    method: 'POST',
    path: '/extensions/:id/end',
    id: 'endExtension',
    tag,
    summary: 'End an extension that binds earlier than it was to',
    description: 'What was kept by it until then stays kept.',
    isOnce: true,
    params: byId,
    body: ExtensionToEnd.meta({ id: 'extensionToEnd' }),
    answer: id.meta({ id: 'extensionEnded' }),
    act: async ({ once, programme, params, body }) => {
      const input = { programme: programme.id, id: params.id, ...body };
      const ended = await once((context) => endExtension(context, input));
      return ended.ok ? done({ body: () => ({ id: ended.value.id }) }) : ended;
    },
  }),
];

const extensionTold = ({
  countries,
  competencies,
  levels,
  ...rest
}: Extract<Awaited<ReturnType<typeof listExtensions>>, { ok: true }>['value'][number]) => ({
  ...rest,
  countries: [...countries],
  ...(competencies && { competencies: [...competencies] }),
  ...(levels && { levels: [...levels] }),
});
