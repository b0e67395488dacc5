import { z } from 'zod';
import { about, schemaVersion } from './about.ts';
import { JsonAction } from './action-schema.ts';
import { JsonCorrection } from './correction-schema.ts';
import { JsonDifference } from './difference-schema.ts';
import { JsonCalendar, JsonForecast } from './forecast-schema.ts';
import { JsonHeld } from './held-schema.ts';
import { JsonHelp } from './help-schema.ts';
import { JsonImpact, JsonNetworkImpact } from './impact-schema.ts';
import { JsonPlan, JsonPlanCheck } from './plan-schema.ts';
import { JsonProblem, JsonRefusal } from './refusal-schema.ts';
import { JsonClaimName, JsonConflict, JsonPeople, JsonVerdict } from './scalars.ts';
import { JsonStanding } from './standing-schema.ts';

/** One award among all that are claimed: three answers that must not be mixed up. */
export const JsonClaim = z
  .strictObject({
    claim: JsonClaimName,
    name: z.string(),
    alone: JsonStanding,
    together: JsonVerdict.meta({ description: 'With everybody counted for all claims together.' }),
    counted: z.array(z.strictObject({ role: z.string().optional(), people: JsonPeople })),
    dependsOn: JsonPeople.meta({
      description:
        'Where it is met together: none of these could leave without ending that. Those of `alone` are among them.',
    }),
    conflict: JsonConflict.optional(),
    held: JsonHeld,
    action: JsonAction.optional(),
  })
  .meta({ id: 'claimStanding' });

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

/** Several partners of a folder, in the order of their files. */
export const JsonSeveral = z
  .strictObject({
    kind: z.literal('several'),
    schemaVersion: z.literal(schemaVersion),
    results: z.array(
      z.discriminatedUnion('kind', [
        JsonEvaluation,
        JsonAssessment,
        JsonForecast,
        JsonCalendar,
        JsonCorrection,
        JsonPlan,
        JsonRefusal,
      ]),
    ),
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
  .discriminatedUnion('kind', [
    JsonEvaluation,
    JsonAssessment,
    JsonForecast,
    JsonCalendar,
    JsonCorrection,
    JsonImpact,
    JsonNetworkImpact,
    JsonSeveral,
    JsonRefusal,
    JsonPackCheck,
    JsonDifference,
    JsonPlan,
    JsonPlanCheck,
    JsonHelp,
  ])
  .meta({ id: 'result', title: 'Assay result, version 1' });

export type JsonResult = z.infer<typeof JsonResult>;
export type JsonClaim = z.infer<typeof JsonClaim>;
