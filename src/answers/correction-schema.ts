import { z } from 'zod';
import { about } from './about.ts';
import { JsonClaimName, JsonDay, JsonPeriod, JsonVerdict } from './scalars.ts';

const JsonAnswer = z.strictObject({ verdict: JsonVerdict, held: z.boolean() }).meta({ id: 'answer' });

export const JsonCorrection = z
  .strictObject({
    kind: z.literal('correction'),
    ...about,
    knownThen: z.string(),
    statements: z.array(
      z.strictObject({
        about: z
          .strictObject({
            kind: z.enum([
              'affiliation',
              'credential',
              'metric',
              'evidence',
              'status',
              'grant',
              'exception',
              'retirement',
              'ruling',
              'closing',
              'succession',
              'policy',
            ]),
            person: z.string().optional(),
            item: z.string().optional(),
            metric: z.string().optional(),
            evidence: z.string().optional(),
            status: z.string().optional(),
            question: z.string().optional(),
            competency: z.string().optional(),
            successor: z.string().optional(),
            level: z.string().optional(),
            on: JsonDay.optional(),
          })
          .meta({ description: 'What the statement is about.' }),
        change: z.enum(['added', 'withdrawn', 'restated']),
        at: z.string().meta({ description: 'When it became known.' }),
        from: JsonDay.meta({ description: 'The first day that it says something about.' }),
        text: z.string(),
      }),
    ),
    decisions: z
      .array(
        z.strictObject({
          claim: JsonClaimName,
          decision: z.enum(['awarded', 'renewed']),
          on: JsonDay,
          knownThen: JsonVerdict,
          knownNow: JsonVerdict,
        }),
      )
      .meta({ description: 'Decisions that would have been others. None of them is reopened.' }),
    answers: z.array(
      z.strictObject({ claim: JsonClaimName, days: JsonPeriod, knownThen: JsonAnswer, knownNow: JsonAnswer }),
    ),
  })
  .meta({ id: 'correction', description: 'What statements about the past would have altered.' });

export type JsonCorrection = z.infer<typeof JsonCorrection>;
