import { z } from 'zod';
import { effects } from '../domain/impact/effect.ts';
import { about, schemaVersion } from './about.ts';
import { JsonRefusal } from './refusal-schema.ts';
import { JsonClaimName, JsonConflict, JsonDay, JsonException, JsonRenewal, JsonVerdict } from './scalars.ts';
import { JsonStanding } from './standing-schema.ts';

const JsonEffect = z.enum(effects).meta({
  id: 'effect',
  description:
    'Of a level that is held: lost, kept, fails-anyway (met neither way), relieved (met only by the new rules); what both end, but not on the same day, is lost or relieved by what differs first. Of one that is not: gained or closed (within reach only by the new, or only by the old rules). open: data or text admit both.',
});

const JsonChange = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('release'), release: z.string(), from: JsonDay }),
    z.strictObject({ kind: z.literal('draft'), draft: z.string() }),
  ])
  .meta({ id: 'change', description: 'The change of rules that is looked at.' });

const JsonSide = z.strictObject({ verdict: JsonVerdict, version: z.string().optional() });

const JsonAwardDays = z
  .strictObject({
    enforcement: z.enum(['at-renewal', 'continuous', 'check-days']).optional(),
    enforcedFrom: JsonDay.optional().meta({ description: 'From when on, where it is not so today.' }),
    renewal: JsonRenewal.optional(),
    by: JsonDay.optional().meta({ description: 'The last day of the next renewal, or the next check day.' }),
    atMost: JsonDay.optional().meta({ description: 'The last day of any holding, as the competency closes.' }),
    renewBy: JsonDay.optional().meta({ description: 'The last day on which it can be renewed once more before.' }),
    heldUntil: JsonDay.optional().meta({ description: 'The last day of holding as things stand, where it matters.' }),
  })
  .meta({ id: 'awardDays', description: 'When a held award is decided next, and how long it can be held.' });

const JsonLevelImpact = z
  .strictObject({
    claim: JsonClaimName,
    name: z.string(),
    effect: JsonEffect,
    held: z.boolean(),
    on: JsonDay.meta({
      description: 'The last day to act before the new rules decide, else the first on which they do.',
    }),
    renewal: JsonRenewal.optional(),
    awaits: z
      .array(z.string())
      .optional()
      .meta({ description: 'Metrics of which figures still to come decide, with or without the change.' }),
    before: JsonSide,
    after: JsonSide,
    course: z
      .strictObject({ before: JsonAwardDays, after: JsonAwardDays })
      .optional()
      .meta({ description: 'The days of the award by both states, where the change is one of its course.' }),
    becomes: z
      .array(
        z.strictObject({
          claim: JsonClaimName,
          on: JsonDay,
          how: z.enum(['renamed', 'merged', 'split']),
          renewal: JsonRenewal.optional(),
        }),
      )
      .optional()
      .meta({ description: 'What the award becomes, where its competency is merged, split or renamed.' }),
    applyFor: z
      .array(z.string())
      .optional()
      .meta({ description: 'Where it closes: the competencies in its place, for which its holders have to apply.' }),
    mergedInto: z
      .strictObject({ claim: JsonClaimName, on: JsonDay, how: z.enum(['renamed', 'merged', 'split']) })
      .optional()
      .meta({ description: 'The award, held already, into which it goes up; as one of its own it ends on the eve.' }),
    reasons: z
      .array(z.strictObject({ change: z.enum(['granted', 'withdrawn']), exception: JsonException }))
      .optional()
      .meta({ description: 'The extensions and freezes for which its days move.' }),
    since: JsonDay.optional().meta({
      description: 'The first day from which the change has bound the award, where that is behind.',
    }),
    failsEarlier: z.strictObject({ renewal: JsonRenewal, on: JsonDay, standing: JsonStanding }).optional().meta({
      description:
        'A renewal before the one at which the change binds that fails as things stand, with or without the change; on is its last day.',
    }),
    needed: z
      .strictObject({
        exams: z.number().int(),
        people: z.number().int(),
        newPeople: z.number().int(),
        others: z.number().int(),
      })
      .optional()
      .meta({ description: 'What the easiest way to meet the new rules comes to.' }),
    standing: JsonStanding.optional().meta({ description: 'What the new rules find, where they are not met.' }),
    together: z
      .strictObject({ before: JsonVerdict, after: JsonVerdict, conflict: JsonConflict.optional() })
      .optional()
      .meta({ description: 'Where it is met alone, and not with everybody counted for all awards together.' }),
  })
  .meta({ id: 'levelImpact' });

const JsonUnaffected = z
  .strictObject({
    claim: JsonClaimName,
    why: z.enum([
      'other-rules',
      'same-rule',
      'nothing-moves',
      'not-known',
      'same-course',
      'bound',
      'ends-first',
      'not-held',
    ]),
    until: JsonDay.optional(),
    since: JsonDay.optional().meta({ description: 'The first day from which the change has bound an award.' }),
  })
  .meta({ id: 'unaffected' });

/** What a change of rules does to one partner. */
export const JsonImpact = z
  .strictObject({
    kind: z.literal('impact'),
    ...about,
    country: z.string().optional(),
    change: JsonChange,
    levels: z.array(JsonLevelImpact),
    unaffected: z.array(JsonUnaffected),
  })
  .meta({ id: 'impact' });

const JsonEffectCounts = z.strictObject(
  Object.fromEntries(effects.map((effect) => [effect, z.number().int()])) as Record<
    (typeof effects)[number],
    z.ZodNumber
  >,
);

/** What it does to the partners of a folder. */
export const JsonNetworkImpact = z
  .strictObject({
    kind: z.literal('network-impact'),
    schemaVersion: z.literal(schemaVersion),
    programme: z.string(),
    day: JsonDay,
    knownAt: z.string().optional(),
    change: JsonChange,
    totals: z.strictObject({
      partners: z.number().int(),
      affected: z.number().int().meta({ description: 'Those that hold a level of which the rules change.' }),
      losing: z.number().int(),
      byLevel: z.record(z.string(), JsonEffectCounts),
      byCountry: z.record(z.string(), JsonEffectCounts).meta({ description: 'An empty name: none is stated.' }),
      byMonth: z.record(z.string(), JsonEffectCounts),
      load: z
        .array(
          z.strictObject({
            exam: z.string(),
            month: z.string(),
            passes: z.number().int(),
            replaceable: z.number().int().meta({ description: 'For so many of them another exam would do.' }),
          }),
        )
        .meta({ description: 'The passes that keep what would be lost, by the month in which they are due.' }),
    }),
    results: z.array(z.discriminatedUnion('kind', [JsonImpact, JsonRefusal])),
  })
  .meta({ id: 'networkImpact' });

export type JsonImpact = z.infer<typeof JsonImpact>;
export type JsonNetworkImpact = z.infer<typeof JsonNetworkImpact>;
export type JsonChange = z.infer<typeof JsonChange>;
