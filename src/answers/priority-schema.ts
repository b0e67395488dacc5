import { z } from 'zod';
import { JsonClaimName, JsonVerdict } from './scalars.ts';

/** For which awards people are counted first, and whether another order would keep more of them. */
export const JsonPriority = z
  .strictObject({
    awards: z
      .array(z.strictObject({ claim: JsonClaimName, name: z.string(), held: z.boolean(), together: JsonVerdict }))
      .meta({ description: 'For the first of them people are counted first.' }),
    own: z.boolean().meta({ description: 'The partner has an order of its own.' }),
    programmeOrder: z.array(JsonClaimName).meta({ description: 'The same awards in the order of the programme.' }),
    crowdedOut: z
      .array(JsonClaimName)
      .meta({ description: 'Held awards whose people are counted for others, so that they are met alone only.' }),
    better: z
      .strictObject({
        order: z.array(JsonClaimName),
        kept: z.number().int().meta({ description: 'So many of the held awards are met in it.' }),
        gained: z.array(JsonClaimName).meta({ description: 'Held awards that are met in it, and not now.' }),
        lost: z.array(JsonClaimName).meta({ description: 'Held awards that are met now, and not in it.' }),
      })
      .optional()
      .meta({ description: 'An order in which more of the held awards are met; left out where none was found.' }),
    exhaustive: z.boolean().meta({
      description: 'Every order was looked at: no other one keeps more of the held awards than what is said here.',
    }),
    text: z.string().meta({ description: 'What another order would do.' }),
  })
  .meta({ id: 'priorityShown' });

export type JsonPriority = z.infer<typeof JsonPriority>;
