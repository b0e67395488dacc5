import { z } from 'zod';
import { JsonDay, JsonExamDeadlines, JsonPeople, JsonPeriod, JsonSettling, JsonVerdict } from './scalars.ts';
import { JsonWay } from './way-schema.ts';

/** What has to be done by when; the same in an assessment, a forecast and a calendar. */
export const JsonAction = z
  .strictObject({
    by: JsonDay.meta({ description: 'The last day on which it can be done.' }),
    occasion: z.enum(['renewal', 'check-day', 'loss']).meta({
      description:
        'When it counts: at a renewal, on a check day, or on every day, of which one is the first without it.',
    }),
    on: JsonDay.meta({ description: 'The anniversary, the check day, or the first day without the award.' }),
    anniversary: JsonDay.optional(),
    window: JsonPeriod.optional(),
    verdict: JsonVerdict.meta({ description: 'Of the requirement when it counts, as things stand.' }),
    awaits: z.array(z.string()).optional().meta({ description: 'Metrics of which figures still to come decide.' }),
    settledBy: JsonSettling.optional(),
    counted: JsonPeople.optional().meta({
      description:
        'Who counts already, judged alone by the requirement when it counts: of several ways to meet it, for any of them. Left out where nobody does.',
    }),
    ways: z.array(JsonWay).meta({ description: 'The smallest sets of things that would keep the award.' }),
    sooner: z
      .strictObject({ on: JsonDay, ways: z.array(JsonWay) })
      .optional()
      .meta({
        description:
          'Of a renewal: what is needed on the first day on which it can be done, from today on, where that is less than on its last day, as other figures count then.',
      }),
    examDeadlines: JsonExamDeadlines,
  })
  .meta({ id: 'action' });

export type JsonAction = z.infer<typeof JsonAction>;
