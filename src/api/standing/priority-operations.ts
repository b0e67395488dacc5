import { z } from 'zod';
import { changePriority } from '../../actions/change-priority.ts';
import { foreseePriority } from '../../actions/foresee-priority.ts';
import { JsonFactsImpact } from '../../answers/facts-impact-schema.ts';
import { JsonPriority } from '../../answers/priority-schema.ts';
import { answered, isKnownTo, toldTo } from '../judging/answered.ts';
import { claimsIn } from '../judging/claims-in.ts';
import { type AnyOperation, atPartner } from '../operations/operation.ts';
import { aboutPartner, writesAboutPartner } from '../operations/writing.ts';
import { JsonWritten, written } from '../written-about-partner.ts';

const tag = 'Standing';

/** For which awards people are counted first. */
export const priorityOperations: readonly AnyOperation[] = [
  atPartner({
    method: 'GET',
    path: '/priority',
    id: 'showPriority',
    tag,
    summary: 'For which awards people are counted first',
    description:
      'The order in which people are counted for the awards, which of these lack people because of it, and an order that would keep more of the awards that are held, where there is one.',
    answer: JsonPriority,
    act: (asked) => answered(asked, {}, { kind: 'priority', language: asked.language }),
  }),
  atPartner({
    method: 'GET',
    path: '/priority/impact',
    id: 'foreseePriority',
    tag,
    summary: 'What it would do to the awards if people were counted for others first',
    description: 'Each award as it is and as it would be in another order. Nothing changes.',
    query: z.strictObject({
      order: z
        .string()
        .max(4000)
        .optional()
        .meta({ description: 'Awards as networks/gold,cloud/silver; without it, the order of the programme.' }),
    }),
    answer: JsonFactsImpact,
    act: async (asked) => {
      const { context, programme, partner, query, language } = asked;
      const order = query.order === undefined ? undefined : claimsIn(query.order.split(','), () => ['?order']);
      if (order && !order.ok) return order;
      const wanted = { programme: programme.id, partner, ...(order && { order: order.value }) };
      return toldTo(asked, await foreseePriority(context, { ...wanted, language, isKnown: isKnownTo(asked) }));
    },
  }),
  atPartner({
    ...writesAboutPartner,
    method: 'PUT',
    path: '/priority',
    id: 'changePriority',
    tag,
    summary: 'Say for which awards people are counted first',
    description: 'Awards that are not named come after those that are, in the order of the programme.',
    body: z
      .strictObject({
        order: z
          .array(z.string().max(200))
          .min(1)
          .max(200)
          .nullable()
          .meta({ description: 'Awards as competency/level; null for the order of the programme.' }),
      })
      .meta({ id: 'priorityToChange' }),
    answer: JsonWritten,
    act: async (asked) =>
      written(
        await asked.once((context) => changePriority(context, { ...aboutPartner(asked), order: asked.body.order })),
      ),
  }),
];
