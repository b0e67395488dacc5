import { z } from 'zod';
import { JsonDifference } from './difference-schema.ts';
import { JsonFinding } from './finding-schema.ts';
import { JsonDay, JsonPeople, JsonPeriod, JsonVerdict } from './scalars.ts';
import { JsonWay } from './way-schema.ts';

export const schemaVersion = 1;

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

const JsonHeld = z
  .strictObject({
    held: z.boolean(),
    because: z.enum([
      'never-awarded',
      'ended',
      'lapsed',
      'within-term',
      'renewal-open',
      'renewed',
      'locked-in',
      'exception',
      'meets',
      'grace',
    ]),
    from: JsonDay.optional(),
    until: JsonDay.optional(),
    renewal: z.strictObject({ anniversary: JsonDay, window: JsonPeriod, number: z.number().int() }).optional(),
  })
  .meta({ id: 'held' });

const JsonClaimName = z.strictObject({ competency: z.string(), level: z.string() }).meta({ id: 'claim' });

/** One award among all that are claimed: three answers that must not be mixed up. */
export const JsonClaim = z
  .strictObject({
    claim: JsonClaimName,
    name: z.string(),
    alone: JsonStanding,
    together: JsonVerdict.meta({ description: 'With everybody counted for all claims together.' }),
    counted: z.array(z.strictObject({ role: z.string().optional(), people: JsonPeople })),
    conflict: z
      .strictObject({ with: z.array(JsonClaimName), needed: z.number().int(), available: z.number().int() })
      .optional(),
    held: JsonHeld,
    action: z.strictObject({ by: JsonDay, anniversary: JsonDay, window: JsonPeriod, verdict: JsonVerdict }).optional(),
  })
  .meta({ id: 'claimStanding' });

const about = {
  schemaVersion: z.literal(schemaVersion),
  partner: z.strictObject({ id: z.string(), name: z.string().optional() }),
  programme: z.string(),
  day: JsonDay,
  knownAt: z.string().optional().meta({ description: 'Left out: with all that is known.' }),
};

export const JsonEvaluation = z
  .strictObject({ kind: z.literal('evaluation'), ...about, standing: JsonStanding })
  .meta({ id: 'evaluation' });

export const JsonAssessment = z
  .strictObject({
    kind: z.literal('assessment'),
    ...about,
    claims: z.array(JsonClaim),
    unknownItems: z.array(z.strictObject({ person: z.string(), item: z.string() })),
  })
  .meta({ id: 'assessment' });

export const JsonProblem = z
  .strictObject({
    code: z.string(),
    file: z.string(),
    line: z.number().int().meta({ description: '0: the problem is with the file as a whole.' }),
    column: z.number().int(),
    message: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  })
  .meta({ id: 'problem' });

export const JsonRefusal = z
  .strictObject({ kind: z.literal('refusal'), schemaVersion: z.literal(schemaVersion), problems: z.array(JsonProblem) })
  .meta({ id: 'refusal' });

/** Several partners of a folder, in the order of their files. */
export const JsonSeveral = z
  .strictObject({
    kind: z.literal('several'),
    schemaVersion: z.literal(schemaVersion),
    results: z.array(z.discriminatedUnion('kind', [JsonEvaluation, JsonAssessment, JsonRefusal])),
  })
  .meta({ id: 'several' });

export const JsonPackCheck = z
  .strictObject({
    kind: z.literal('pack-check'),
    schemaVersion: z.literal(schemaVersion),
    packs: z.array(
      z.strictObject({
        pack: z.string(),
        accepted: z.boolean(),
        examples: z.number().int(),
        expectations: z.number().int(),
        failing: z.number().int(),
        problems: z.array(JsonProblem),
      }),
    ),
  })
  .meta({ id: 'packCheck', description: 'What pack lint and pack test found.' });

/** Everything that a command prints with --json. */
export const JsonResult = z
  .discriminatedUnion('kind', [JsonEvaluation, JsonAssessment, JsonSeveral, JsonRefusal, JsonPackCheck, JsonDifference])
  .meta({ id: 'result', title: 'Assay result, version 1' });

export type JsonResult = z.infer<typeof JsonResult>;
export type JsonStanding = z.infer<typeof JsonStanding>;
export type JsonClaim = z.infer<typeof JsonClaim>;
export type JsonProblem = z.infer<typeof JsonProblem>;
