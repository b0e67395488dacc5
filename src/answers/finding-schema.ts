import { z } from 'zod';
import { verifications } from '../domain/catalogue/verification.ts';
import {
  JsonDay,
  JsonDuration,
  JsonNumber,
  JsonPeople,
  JsonPeriod,
  JsonRange,
  JsonRelation,
  JsonVerdict,
} from './scalars.ts';

/** TypeScript cannot infer a type that is a part of itself; what the type leaves open here, the schema checks. */
const Inner: z.ZodType<object> = z.lazy(() => JsonFinding);

const label = { id: z.string(), title: z.string().optional(), verdict: JsonVerdict };
const asked = z.string().meta({ description: 'What is asked, as a sentence.' });

const JsonSubset = z.strictObject({
  id: z.string().optional(),
  title: z.string().optional(),
  asked,
  items: z.array(z.string()),
  needed: JsonRange,
  holders: JsonPeople,
});

const JsonSlot = JsonSubset.extend({
  role: z.string().optional(),
  possible: JsonPeople.meta({ description: 'All who hold it, and those who may.' }),
  verification: z
    .enum(verifications)
    .optional()
    .meta({ description: 'How well it must be proved; left out where it is enough that somebody claims it.' }),
  counted: JsonPeople.meta({ description: 'Who counts here when the level is judged alone.' }),
  claimed: JsonPeople.optional().meta({ description: 'Of those who hold it, who does by what is only claimed.' }),
  unproved: JsonPeople.optional().meta({
    description: 'Who would count if what they hold were proved as well as is asked.',
  }),
  ofWhich: z.array(JsonSubset),
});

const JsonPart = z.strictObject({
  ...label,
  points: JsonRange,
  max: JsonNumber.optional(),
  floor: JsonNumber.optional(),
  gates: z.array(Inner),
  missing: z.array(z.string()),
  people: JsonPeople,
});

/** What was found about one clause, and about the clauses in it. */
export const JsonFinding = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('n-of'),
      ...label,
      n: z.number().int(),
      findings: z.array(Inner),
    }),
    z.strictObject({ kind: z.literal('team'), ...label, pooled: z.boolean(), slots: z.array(JsonSlot) }),
    z.strictObject({
      kind: z.literal('compare'),
      ...label,
      asked,
      value: JsonRange.optional(),
      bounds: z.array(z.strictObject({ relation: JsonRelation, limit: JsonRange, verdict: JsonVerdict })),
      missing: z.array(z.string()),
      people: JsonPeople,
      periods: z
        .array(JsonPeriod)
        .optional()
        .describe('From when to when figures count for it; left out where all do.'),
    }),
    z.strictObject({
      kind: z.literal('score'),
      ...label,
      total: JsonRange,
      atLeast: JsonRange,
      parts: z.array(JsonPart),
    }),
    z.strictObject({
      kind: z.literal('best'),
      ...label,
      chosen: z.string().optional(),
      alternatives: z.record(z.string(), Inner),
    }),
    z.strictObject({
      kind: z.literal('holds'),
      ...label,
      status: z.string(),
      level: z.string().optional(),
      since: JsonDuration.optional(),
      heldFrom: JsonDay.optional(),
    }),
    z.strictObject({
      kind: z.literal('meets'),
      ...label,
      competency: z.string(),
      level: z.string(),
      finding: Inner.optional(),
    }),
    z.strictObject({
      kind: z.literal('evidence'),
      ...label,
      evidence: z.string(),
      outcome: z.string().optional(),
      needed: z.number().int(),
      found: z.array(JsonDay),
      within: JsonPeriod.optional(),
    }),
    z.strictObject({
      kind: z.literal('during'),
      ...label,
      window: JsonPeriod,
      days: z.enum(['any', 'every']),
      metOn: JsonDay.optional(),
      failedOn: JsonDay.optional(),
      finding: Inner.optional(),
    }),
    z.strictObject({
      kind: z.literal('per'),
      ...label,
      scope: z.string(),
      combine: z.enum(['all', 'best', 'each']),
      places: z.record(z.string(), Inner),
    }),
    z.strictObject({
      kind: z.literal('by'),
      ...label,
      attribute: z.string(),
      values: z.record(z.string(), Inner),
    }),
    z.strictObject({
      kind: z.literal('every-terms'),
      ...label,
      terms: z.number().int(),
      due: z.boolean(),
      finding: Inner.optional(),
    }),
    z.strictObject({
      kind: z.literal('open'),
      ...label,
      question: z.string(),
      ruled: z.string().optional(),
      readings: z.record(z.string(), Inner),
    }),
    z.strictObject({ kind: z.literal('waived'), ...label, by: z.string(), reason: z.string(), until: JsonDay }),
  ])
  .meta({ id: 'finding' });

export type JsonFinding = z.infer<typeof JsonFinding>;
export type JsonSlot = z.infer<typeof JsonSlot>;
export type JsonPart = z.infer<typeof JsonPart>;
