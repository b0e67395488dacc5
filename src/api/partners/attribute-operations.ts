import { z } from 'zod';
import { foreseeAttribute } from '../../actions/foresee-attribute.ts';
import { JsonFactsImpact } from '../../answers/facts-impact-schema.ts';
import { isKnownTo, toldTo } from '../judging/answered.ts';
import { type AnyOperation, atPartner } from '../operations/operation.ts';
import { tagOf } from '../statements/statement-bodies.ts';

/** What a partner is, before it is stated to be something else. */
export const attributeOperations: readonly AnyOperation[] = [
  atPartner({
    method: 'GET',
    path: '/attributes/:attribute/impact',
    id: 'foreseeAttribute',
    tag: tagOf('attributes'),
    summary: 'What it would do to the awards if the partner were something else',
    description:
      'Each award as it is and as it would be with another value of an attribute, as of its country or its size. Nothing changes.',
    params: z.strictObject({ attribute: z.string().max(80) }),
    query: z.strictObject({ value: z.string().min(1).max(200) }),
    answer: JsonFactsImpact,
    act: async (asked) => {
      const { context, programme, partner, params, query, language } = asked;
      const wanted = { programme: programme.id, partner, attribute: params.attribute, value: query.value };
      return toldTo(asked, await foreseeAttribute(context, { ...wanted, language, isKnown: isKnownTo(asked) }));
    },
  }),
];
