import { z } from 'zod';

/** The small things of the result format. Numbers that are computed are texts, so that none is rounded. */
export const JsonDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ id: 'day', description: 'A calendar day, as 2017-12-15.', format: 'date' });
export const JsonVerdict = z
  .enum(['met', 'not-met', 'undetermined'])
  .meta({ id: 'verdict', description: 'undetermined: the published text or the data admits both.' });
export const JsonNumber = z.string().meta({ id: 'number', description: 'An exact number: 12, 0.5 or 20/3.' });
export const JsonRange = z
  .union([JsonNumber, z.strictObject({ atLeast: JsonNumber.optional(), atMost: JsonNumber.optional() })])
  .meta({ id: 'range', description: 'A number, or the bounds between which it lies.' });
export const JsonPeriod = z
  .strictObject({ from: JsonDay, to: JsonDay })
  .meta({ id: 'period', description: 'Both days included.' });
export const JsonRelation = z.enum(['at-least', 'more-than', 'at-most', 'less-than']).meta({ id: 'relation' });
export const JsonDuration = z
  .union([z.strictObject({ months: z.number().int() }), z.strictObject({ days: z.number().int() })])
  .meta({ id: 'duration' });
export const JsonPeople = z
  .array(z.string())
  .meta({ id: 'people', description: 'Ids of people, or grant:… for a credential of the company itself.' });
export const JsonClaimName = z.strictObject({ competency: z.string(), level: z.string() }).meta({ id: 'claim' });
export const JsonRenewal = z
  .strictObject({
    anniversary: JsonDay,
    window: JsonPeriod,
    number: z.number().int(),
    movedFrom: JsonDay.optional().meta({ description: 'The anniversary before an extension moved it.' }),
  })
  .meta({
    id: 'renewal',
    description: 'The renewal of an award: its anniversary, and the days on which it can be done.',
  });
export const JsonExamDeadlines = z
  .array(
    z.strictObject({
      item: z.string(),
      step: z
        .enum(['register', 'take', 'earn'])
        .meta({ description: 'What the day is the last one for: to register, to take it, to have earned it.' }),
      lastDay: JsonDay,
    }),
  )
  .meta({ id: 'examDeadlines', description: 'Exams of these ways that can be come by only for a shorter time.' });
export const JsonException = z
  .strictObject({
    kind: z.enum(['waiver', 'extension', 'freeze']),
    from: JsonDay,
    to: JsonDay,
    by: z.string(),
    reason: z.string(),
  })
  .meta({ id: 'exception', description: 'What was granted, by whom, and why.' });
export const JsonConflict = z
  .strictObject({
    with: z.array(JsonClaimName),
    needed: z.number().int(),
    available: z.number().int(),
    places: z
      .array(z.strictObject({ competing: z.number().int(), inAll: z.number().int() }))
      .optional()
      .meta({
        description:
          'Of the places of each award how many compete for these people: those of "with", then the award itself. Left out where all of them do.',
      }),
  })
  .meta({ id: 'conflict', description: 'Which awards need the same people, and how many there are.' });
export const JsonSettling = z
  .strictObject({
    questions: z.array(z.string()).meta({
      description: 'Open questions of the text of which it matters how they are read: a ruling settles them.',
    }),
    facts: z.boolean().meta({ description: 'Facts that are not certain decide it, alone or beside the questions.' }),
  })
  .meta({ id: 'settledBy', description: 'Of what is undetermined: what turns it into met or not met.' });

export type JsonSettling = z.infer<typeof JsonSettling>;
