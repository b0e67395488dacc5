import { z } from 'zod';
import { about } from './about.ts';
import { JsonAction } from './action-schema.ts';
import { JsonBenefitsAtRisk } from './benefit-parts-schema.ts';
import {
  JsonClaimName,
  JsonDay,
  JsonExamDeadlines,
  JsonException,
  JsonPeople,
  JsonRenewal,
  JsonSettling,
  JsonVerdict,
} from './scalars.ts';
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
      'evidence-too-old',
      'credential-too-old',
      'status-long-enough',
      'exception-ends',
      'exception-begins',
      'figures-move',
      'figures-gone',
      'records-move',
      'window-moves',
      'award-ends',
      'renewals-over',
      'renewal-missed',
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
    anniversary: JsonDay.optional(),
    from: JsonDay.optional().meta({ description: 'The first of the days that the rule then looks back on.' }),
    lastRenewal: JsonDay.optional().meta({ description: 'The last day on which anybody could renew.' }),
    metrics: z.array(z.string()).readonly().optional(),
    last: JsonDay.optional().meta({
      description:
        'The day of the newest figure that no longer counts then; left out where it is not the same of all metrics.',
    }),
    records: z.array(z.string()).readonly().optional(),
  })
  .meta({ id: 'cause', description: 'Why a requirement turns from one verdict to another.' });

const JsonRenewalOutlook = z
  .strictObject({
    renewal: JsonRenewal,
    version: z.string().optional().meta({ description: 'The text that binds at it.' }),
    lastDay: JsonDay.meta({ description: 'Of its window, or of the time that was granted in addition.' }),
    done: z.boolean().meta({ description: 'It is recorded as done.' }),
    verdict: JsonVerdict.meta({ description: 'How it would go as things stand.' }),
    possibleFrom: JsonDay.optional().meta({ description: 'The first day on which its requirement is met.' }),
    possibleUntil: JsonDay.optional().meta({ description: 'The last one.' }),
    waiver: JsonException.optional().meta({ description: 'Without it the renewal would not succeed.' }),
    dependsOn: JsonPeople.optional().meta({
      description:
        'Of the next renewal that would succeed: the people of whom none could leave today without failing it, judged alone by the text that binds at it.',
    }),
    failsFrom: JsonDay.optional().meta({
      description:
        'From when on its requirement is not met; it may have gone by. Left out where it has been so ever since the award.',
    }),
    awaits: z.array(z.string()).optional().meta({ description: 'Metrics of which figures still to come decide it.' }),
    settledBy: JsonSettling.optional(),
    causes: z.array(JsonCause),
    ways: z.array(JsonWay).optional().meta({ description: 'The smallest sets of things that would save it.' }),
    examDeadlines: JsonExamDeadlines.optional(),
  })
  .meta({ id: 'renewalOutlook' });

const JsonLowerLevel = z
  .strictObject({
    level: z.string(),
    name: z.string().meta({ description: 'The award at this level, as people name it.' }),
    verdict: JsonVerdict.meta({ description: 'How the renewal would go at this level, as things stand.' }),
    text: z.string().meta({ description: 'Whether it can go on at this level.' }),
    instead: z.array(z.string()).meta({
      description: 'What this level asks for instead of what the level above asks for, a line for each thing.',
    }),
    ways: z.array(JsonWay).meta({
      description:
        'Where it would not be renewed at this level either: the smallest sets of things that are missing for that.',
    }),
  })
  .meta({ id: 'lowerLevel' });

const JsonAwardForecast = z
  .strictObject({
    claim: JsonClaimName,
    name: z.string(),
    takesOver: z
      .strictObject({ from: JsonDay, of: z.array(JsonClaimName) })
      .optional()
      .meta({
        description: 'The awards from which it takes over without an application; all else is told from that day on.',
      }),
    heldToday: z.boolean(),
    safeUntil: JsonDay.optional().meta({ description: 'Left out: not held, or held through the last day.' }),
    endsOn: JsonDay.optional().meta({
      description: 'Its last day by its own record, as it was let go or ended: decided, and so no risk.',
    }),
    risk: z
      .strictObject({
        text: z.string().meta({ description: 'From when it is at risk, and why.' }),
        from: JsonDay.optional().meta({
          description:
            'The first day of it, which may have gone by; left out where it has been so as long as it is held.',
        }),
        causes: z.array(JsonCause),
        awaits: z
          .array(z.string())
          .optional()
          .meta({ description: 'Metrics of which figures still to come decide it.' }),
        renewal: JsonRenewal.optional(),
        surelyFails: JsonDay.optional().meta({
          description:
            'Where a check is undetermined: the first later day on which the requirement counts and surely is not met.',
        }),
      })
      .optional(),
    benefitsAtRisk: JsonBenefitsAtRisk.optional().meta({
      description:
        'Of what is at risk: the benefits that would go with it, where the programme says what its levels give.',
    }),
    action: JsonAction.optional(),
    lower: z.array(JsonLowerLevel).optional().meta({
      description:
        'Where its next renewal would not surely succeed: the lower levels at which it could go on instead, the highest first.',
    }),
    waiver: JsonException.optional().meta({
      description: 'Without it the requirement would not be met on the first day.',
    }),
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
    ids: z.array(z.string()).meta({
      description:
        'The things that it is about, as their entries in a calendar file are named; they keep their names when a day moves.',
    }),
    title: z.string(),
    details: z.array(z.string()),
    claims: z.array(JsonClaimName),
    failing: z.array(JsonClaimName).optional().meta({
      description: 'Those of which the requirement is not met when it counts, as things stand.',
    }),
    awaiting: z
      .array(JsonClaimName)
      .optional()
      .meta({ description: 'Those of which figures still to come decide it.' }),
    undetermined: z
      .array(z.strictObject({ claim: JsonClaimName, settledBy: JsonSettling }))
      .optional()
      .meta({ description: 'Those of which text and facts admit both. The requirement of all others is met.' }),
    afterwards: z
      .enum(['lost', 'ended', 'awaiting', 'undetermined'])
      .optional()
      .meta({ description: 'Of the last day through which awards are safe: what becomes of them after it.' }),
  })
  .meta({ id: 'dayAhead', description: 'Something that is known to come, and the awards that it concerns.' });

export const JsonForecast = z
  .strictObject({
    kind: z.literal('forecast'),
    ...about,
    until: JsonDay,
    benefitsAtRisk: JsonBenefitsAtRisk.optional().meta({
      description: 'Where several awards are at risk: what would go if all of them lapsed.',
    }),
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
