import { z } from 'zod';
import { JsonImpact } from '../../answers/impact-schema.ts';
import { answered } from '../judging/answered.ts';
import { Judging } from '../judging/judging-query.ts';
import { type AnyOperation, atPartner } from '../operations/operation.ts';

const tag = 'Impact';

export const impactOperations: readonly AnyOperation[] = [
  atPartner({
    method: 'GET',
    path: '/impact',
    id: 'showImpact',
    tag,
    summary: 'What a release of the rules does to a partner',
    description: 'The rules with the release beside the same rules without it.',
    query: z.strictObject({
      ...Judging,
      release: z.string().max(80).optional().meta({ description: 'The id of its texts; without it, the newest.' }),
    }),
    answer: JsonImpact,
    act: (asked) => {
      const { language } = asked;
      const { release } = asked.query;
      return answered(asked, asked.query, {
        ...{ kind: 'release-impact', language },
        ...(release !== undefined && { release }),
      });
    },
  }),
  atPartner({
    method: 'POST',
    path: '/impact',
    id: 'tryImpact',
    tag,
    summary: 'What a draft of the rules would do to a partner',
    description: 'Nothing is changed. A draft that contradicts its own examples is refused.',
    query: z.strictObject(Judging),
    body: z
      .strictObject({
        label: z.string().min(1).max(100).meta({ description: 'What the draft is called in the answer.' }),
        files: z.record(z.string().max(200), z.string()),
      })
      .meta({ id: 'draftToTry' }),
    answer: JsonImpact,
    act: (asked) => answered(asked, asked.query, { kind: 'draft-impact', language: asked.language, ...asked.body }),
  }),
];
