import { z } from 'zod';
import { JsonDay, JsonNumber, JsonPeriod, JsonRange, JsonRelation } from './scalars.ts';

const clause = { clause: z.string(), title: z.string().optional() };

const counted = {
  periods: z.array(JsonPeriod).optional().meta({
    description:
      'From when to when figures count for it on the day by which it is needed, which may be another time than today; left out where all do.',
  }),
};

const JsonNeed = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('metric'),
      metric: z.string(),
      relation: JsonRelation,
      have: JsonRange.optional(),
      needed: JsonNumber,
      ...counted,
    }),
    z.strictObject({
      kind: z.literal('figure'),
      ...clause,
      relation: JsonRelation,
      have: JsonRange.optional(),
      needed: JsonRange,
      ...counted,
    }),
    z.strictObject({
      kind: z.literal('points'),
      part: z.string(),
      title: z.string().optional(),
      have: JsonRange,
      needed: JsonNumber,
      metric: z.string().optional(),
      metricNeeded: JsonNumber.optional(),
      ...counted,
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
