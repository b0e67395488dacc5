import { z } from 'zod';
import { JsonDay, JsonNumber, JsonRange, JsonRelation } from './scalars.ts';

const clause = { clause: z.string(), title: z.string().optional() };

const JsonNeed = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('metric'),
      metric: z.string(),
      relation: JsonRelation,
      have: JsonRange.optional(),
      needed: JsonNumber,
    }),
    z.strictObject({
      kind: z.literal('figure'),
      ...clause,
      relation: JsonRelation,
      have: JsonRange.optional(),
      needed: JsonRange,
    }),
    z.strictObject({
      kind: z.literal('points'),
      part: z.string(),
      title: z.string().optional(),
      have: JsonRange,
      needed: JsonNumber,
      metric: z.string().optional(),
      metricNeeded: JsonNumber.optional(),
    }),
    z.strictObject({
      kind: z.literal('status'),
      anyOf: z.array(z.string()),
      count: z.number().int(),
      level: z.string().optional(),
    }),
    z.strictObject({
      kind: z.literal('evidence'),
      evidence: z.string(),
      outcome: z.string().optional(),
      count: z.number().int(),
    }),
    z.strictObject({ kind: z.literal('wait'), status: z.string(), until: JsonDay }),
    z.strictObject({ kind: z.literal('time'), ...clause }),
    z.strictObject({ kind: z.literal('other'), ...clause }),
  ])
  .meta({ id: 'need', description: 'What closes a gap besides exams.' });

/** One set of things that closes a gap. */
export const JsonWay = z
  .strictObject({
    text: z.string().meta({ description: 'The way as a sentence.' }),
    exams: z.number().int(),
    newPeople: z.number().int(),
    steps: z.array(
      z.strictObject({
        people: z.number().int().meta({ description: 'So many of the candidates each do what stands beside them.' }),
        exams: z.number().int(),
        candidates: z.array(
          z.strictObject({
            person: z.string().optional(),
            passing: z.array(z.strictObject({ n: z.number().int(), of: z.array(z.string()) })),
          }),
        ),
      }),
    ),
    needs: z.array(JsonNeed),
  })
  .meta({ id: 'way' });

export type JsonWay = z.infer<typeof JsonWay>;
export type JsonNeed = z.infer<typeof JsonNeed>;
