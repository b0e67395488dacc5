import { z } from 'zod';
import { JsonFinding } from './finding-schema.ts';
import { JsonPeople, JsonVerdict } from './scalars.ts';
import { JsonSentence } from './sentence.ts';
import { JsonWay } from './way-schema.ts';

/** One level judged alone. */
export const JsonStanding = z
  .strictObject({
    competency: z.string(),
    level: z.string(),
    cohort: z.enum(['new', 'renewing', 'holder']),
    verdict: JsonVerdict,
    version: z.strictObject({ id: z.string(), hash: z.string(), observed: z.boolean() }).optional(),
    absent: z
      .enum(['no-version', 'no-level', 'no-part', 'closed'])
      .optional()
      .meta({ description: 'Why nothing could be judged.' }),
    finding: JsonFinding.optional(),
    sentences: z.array(JsonSentence).meta({ description: 'What was found, in words.' }),
    readings: z
      .array(z.strictObject({ readings: z.record(z.string(), z.string()), verdict: JsonVerdict, finding: JsonFinding }))
      .meta({ description: 'Where open questions decide: the verdict of each way to read them.' }),
    dependsOn: JsonPeople.meta({ description: 'None of these could leave without breaking the level.' }),
    gaps: z.array(z.strictObject({ clause: z.string(), title: z.string().optional(), ways: z.array(JsonWay) })),
    ways: z.array(JsonWay).meta({ description: 'The smallest sets of things that would make the whole level met.' }),
    obligations: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string().optional(),
        consequence: z.string(),
        at: z.enum(['now', 'renewal']),
      }),
    ),
  })
  .meta({ id: 'standing' });

export type JsonStanding = z.infer<typeof JsonStanding>;
