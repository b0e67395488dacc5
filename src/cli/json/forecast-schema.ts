import { z } from 'zod';
import { about } from './about.ts';
import { JsonClaimName, JsonDay, JsonRenewal, JsonVerdict } from './scalars.ts';
import { JsonWay } from './way-schema.ts';

const JsonCause = z
  .strictObject({
    kind: z.enum([
      'version',
      'leaves',
      'joins',
      'credential-ends',
      'credential-begins',
      'acceptance-ends',
      'grant-ends',
      'grant-begins',
      'status-ends',
      'status-begins',
      'evidence-ends',
      'evidence-begins',
      'exception-ends',
      'exception-begins',
      'figures-move',
      'award-ends',
      'succeeded',
      'time-passes',
    ]),
    text: z.string().meta({ description: 'The cause as part of a sentence.' }),
    version: z.string().optional(),
    before: z.string().optional().meta({ description: 'The text that bound before.' }),
    person: z.string().optional(),
    item: z.string().optional(),
    competency: z.string().optional(),
    status: z.string().optional(),
    evidence: z.string().optional(),
    by: z.string().optional(),
    metrics: z.array(z.string()).readonly().optional(),
  })
  .meta({ id: 'cause', description: 'Why a requirement turns from one verdict to another.' });

const JsonRenewalOutlook = z
  .strictObject({
    renewal: JsonRenewal,
    version: z.string().optional().meta({ description: 'The text that binds at it.' }),
    verdict: JsonVerdict.meta({ description: 'How it would go as things stand.' }),
    possibleFrom: JsonDay.optional(),
    failsFrom: JsonDay.optional().meta({ description: 'From when on its requirement is not met any more.' }),
    causes: z.array(JsonCause),
    ways: z.array(JsonWay).optional().meta({ description: 'The smallest sets of things that would save it.' }),
    examDeadlines: z
      .array(z.strictObject({ item: z.string(), lastDay: JsonDay }))
      .optional()
      .meta({ description: 'Exams of these ways that can be taken only until a day before the end of the window.' }),
  })
  .meta({ id: 'renewalOutlook' });

const JsonAwardForecast = z
  .strictObject({
    claim: JsonClaimName,
    name: z.string(),
    heldToday: z.boolean(),
    safeUntil: JsonDay.optional().meta({ description: 'Left out: not held, or held through the last day.' }),
    risk: z
      .strictObject({
        from: JsonDay,
        causes: z.array(JsonCause),
        awaits: z
          .array(z.string())
          .optional()
          .meta({ description: 'Metrics of which figures still to come decide it.' }),
        renewal: JsonRenewal.optional(),
      })
      .optional(),
    spans: z
      .array(
        z.strictObject({
          from: JsonDay,
          to: JsonDay,
          verdict: JsonVerdict,
          version: z.string().optional(),
          held: z.boolean(),
          because: z.string(),
        }),
      )
      .meta({ description: 'Requirement and status of every day, in order and without gaps.' }),
    turns: z.array(
      z.strictObject({ on: JsonDay, before: JsonVerdict, after: JsonVerdict, causes: z.array(JsonCause) }),
    ),
    renewals: z.array(JsonRenewalOutlook),
    withinReachFrom: JsonDay.optional(),
    togetherToday: JsonVerdict.optional().meta({
      description: 'Where it is met alone on the first day: the verdict with people counted for all these awards.',
    }),
  })
  .meta({ id: 'awardForecast' });

export const JsonDayAhead = z
  .strictObject({
    from: JsonDay,
    to: JsonDay,
    kind: z.string(),
    title: z.string(),
    details: z.array(z.string()),
    claims: z.array(JsonClaimName),
  })
  .meta({ id: 'dayAhead', description: 'Something that is known to come, and the awards that it concerns.' });

export const JsonForecast = z
  .strictObject({
    kind: z.literal('forecast'),
    ...about,
    until: JsonDay,
    awards: z.array(JsonAwardForecast),
    daysAhead: z.array(JsonDayAhead),
  })
  .meta({ id: 'forecast', description: 'What will become of a partner’s awards if nobody does anything.' });

export const JsonCalendar = z
  .strictObject({ kind: z.literal('calendar'), ...about, until: JsonDay, daysAhead: z.array(JsonDayAhead) })
  .meta({ id: 'calendar' });

export type JsonCalendar = z.infer<typeof JsonCalendar>;
export type JsonForecast = z.infer<typeof JsonForecast>;
export type JsonDayAhead = z.infer<typeof JsonDayAhead>;
export type JsonCause = z.infer<typeof JsonCause>;
