import { z } from 'zod';
import { JsonClaimName, JsonConflict, JsonDay, JsonVerdict } from './scalars.ts';

const JsonAwardState = z
  .strictObject({
    verdict: JsonVerdict.meta({ description: 'On the first day on which it is otherwise.' }),
    conflict: JsonConflict.optional(),
    held: z.boolean().meta({ description: 'Today.' }),
    safeUntil: JsonDay.optional().meta({ description: 'Left out: not held, or held through the last day.' }),
    atRisk: z.boolean(),
    riskFrom: JsonDay.optional().meta({
      description: 'Left out where it is not at risk, or has been so for as long as it is held.',
    }),
    failsAt: z.strictObject({ anniversary: JsonDay, version: z.string().optional() }).optional().meta({
      description: 'The renewal that would not succeed whatever figures still come, and the text that binds at it.',
    }),
  })
  .meta({ id: 'awardState' });

/** The least that closes a gap: exams to be passed together, and people to be added. */
export const JsonGap = z.strictObject({ exams: z.number().int(), newPeople: z.number().int() });

const JsonAwardImpact = z
  .strictObject({
    claim: JsonClaimName,
    name: z.string(),
    effect: z.enum(['worse', 'better', 'same']),
    before: JsonAwardState,
    after: JsonAwardState,
    gap: z.strictObject({ before: JsonGap, after: JsonGap, isWider: z.boolean() }).optional().meta({
      description: 'Of one that is at risk either way: the least that closes the gap, where that becomes more or less.',
    }),
    sentences: z.array(z.string()),
  })
  .meta({ id: 'awardImpactOfFacts' });

/** What a change of the facts would do to the awards of a partner, before it is made. */
export const JsonFactsImpact = z
  .strictObject({
    on: JsonDay.meta({ description: 'The first day on which it is otherwise.' }),
    until: JsonDay.meta({ description: 'The last day that is looked at.' }),
    text: z.string().meta({ description: 'What it comes to.' }),
    decided: z
      .array(z.strictObject({ claim: JsonClaimName, name: z.string() }))
      .optional()
      .meta({
        description:
          'Left out of it, as a renewal that was asked for and is not paid decides what becomes of them; for those who may see renewals.',
      }),
    awards: z.array(JsonAwardImpact).meta({ description: 'What becomes worse stands first.' }),
  })
  .meta({ id: 'impactOfFacts' });

export type JsonFactsImpact = z.infer<typeof JsonFactsImpact>;
