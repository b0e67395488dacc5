import { z } from 'zod';
import { done } from '../../actions/refusal.ts';
import { listRulings } from '../../actions/rulings/list-rulings.ts';
import { makeRuling, RulingToMake } from '../../actions/rulings/make-ruling.ts';
import { RulingWithdrawn, withdrawRuling } from '../../actions/rulings/withdraw-ruling.ts';
import { JsonDay } from '../../answers/scalars.ts';
import { type AnyOperation, inProgramme } from '../operations/operation.ts';

const tag = 'Catalogue';
const id = z.strictObject({ id: z.string() });

const JsonRuling = z
  .strictObject({
    id: z.string(),
    question: z.string(),
    reading: z.string(),
    from: JsonDay,
    by: z.string(),
    reason: z.string(),
    madeAt: z.string(),
    withdrawn: z.strictObject({ at: z.string(), by: z.string(), reason: z.string() }).optional(),
  })
  .meta({ id: 'ruling' });

/** How the programme answers what its texts leave open. */
export const rulingOperations: readonly AnyOperation[] = [
  inProgramme({
    method: 'GET',
    path: '/rulings',
    id: 'listRulings',
    tag,
    summary: 'What the programme has ruled on the open questions of its texts, beside the pack',
    description: 'In the order in which they were made. Rulings that stand in the pack itself are not among them.',
    answer: z.strictObject({ rulings: z.array(JsonRuling) }),
    act: async ({ context, programme }) => {
      const listed = await listRulings(context, programme.id);
      return listed.ok ? done({ body: () => ({ rulings: listed.value.map((one) => ({ ...one })) }) }) : listed;
    },
  }),
  inProgramme({
    method: 'POST',
    path: '/rulings',
    id: 'makeRuling',
    tag,
    summary: 'Answer an open question of the texts, for everybody from a day on',
    description:
      'What was undetermined for this question alone is then met or not met. All standings are worked out again. Of two rulings from one day the one that was made later counts.',
    isOnce: true,
    status: 201,
    body: RulingToMake.meta({ id: 'rulingToMake' }),
    answer: id.meta({ id: 'rulingMade' }),
    act: async ({ once, programme, body }) => {
      const made = await once((context) => makeRuling(context, { programme: programme.id, ...body }));
      return made.ok ? done({ body: () => ({ id: made.value.id }) }) : made;
    },
  }),
  inProgramme({
    method: 'POST',
    path: '/rulings/:id/withdrawal',
    id: 'withdrawRuling',
    tag,
    summary: 'Take a ruling back: the question is open again',
    isOnce: true,
    params: z.strictObject({ id: z.uuid() }),
    body: RulingWithdrawn.meta({ id: 'rulingWithdrawn' }),
    status: 204,
    act: async ({ once, programme, params, body }) => {
      const input = { programme: programme.id, id: params.id, ...body };
      const withdrawn = await once((context) => withdrawRuling(context, input));
      return withdrawn.ok ? done({}) : withdrawn;
    },
  }),
];
