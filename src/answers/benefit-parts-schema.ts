import { z } from 'zod';
import { JsonClaimName, JsonDay } from './scalars.ts';

export const JsonQuantity = z
  .union([z.number().int(), z.literal('unlimited')])
  .meta({ id: 'quantity', description: 'How much: a whole number, or unlimited.' });

export const JsonWorth = z
  .strictObject({
    text: z.string(),
    minor: z.number().int().meta({ description: 'In the smallest unit of the currency.' }),
    minorUnits: z.number().int().meta({ description: 'The decimals of the currency: 2 for EUR, 0 for JPY.' }),
    currency: z.string(),
    sample: z.boolean().meta({ description: 'Figures that are invented are in it.' }),
  })
  .meta({ id: 'worth', description: 'What something is worth in a year.' });

export const JsonBenefitsAtRisk = z
  .strictObject({
    text: z.string().meta({ description: 'What they are worth in a year, as far as that is stated.' }),
    worth: z.array(JsonWorth).meta({ description: 'One sum for each currency, of what a worth is stated for.' }),
    losses: z.array(
      z.strictObject({
        benefit: z.string(),
        text: z.string().meta({ description: 'How much of it goes, and when.' }),
        has: JsonQuantity,
        keeps: JsonQuantity,
        loses: JsonQuantity,
        until: JsonDay.optional().meta({ description: 'The last day on which it is there, grace included.' }),
        worth: JsonWorth.optional(),
      }),
    ),
  })
  .meta({ id: 'benefitsAtRisk', description: 'What a partner loses with an award: what no other one gives.' });

export const JsonLapse = z.strictObject({
  claim: JsonClaimName,
  name: z.string(),
  atRisk: z.boolean().meta({ description: 'The forecast says that it is.' }),
  ending: z.boolean().meta({ description: 'It was let go, or ended by a decision: held until its last day.' }),
  safeUntil: JsonDay.optional().meta({ description: 'The last day on which it is held as things stand.' }),
  benefits: JsonBenefitsAtRisk,
});

export type JsonQuantity = z.infer<typeof JsonQuantity>;
export type JsonWorth = z.infer<typeof JsonWorth>;
export type JsonBenefitsAtRisk = z.infer<typeof JsonBenefitsAtRisk>;
