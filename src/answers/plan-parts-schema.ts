import { z } from 'zod';
import { JsonClaimName, JsonDay, JsonPeriod, JsonRenewal } from './scalars.ts';

export const Money = z
  .number()
  .int()
  .meta({ id: 'money', description: 'A whole number of the smallest units of the currency.' });
export const PerMille = z.number().int().min(0).max(1000).meta({ id: 'perMille', description: 'In per mille.' });
export const JsonOdds = z
  .strictObject({
    plan: PerMille.meta({ description: 'Everything in the plan is passed in time.' }),
    targets: z
      .array(z.union([PerMille, z.null()]))
      .meta({ description: 'By target: all that is done for it is. null where the plan does not meet it.' }),
  })
  .meta({ id: 'odds', description: 'In per mille, rounded down; with retakes until the last day that helps.' });
export const Position = z.number().int().min(0);

export const JsonTarget = z.strictObject({
  claim: JsonClaimName,
  name: z.string(),
  aim: z
    .enum(['at-risk', 'kept', 'wanted'])
    .meta({ description: 'kept: held and safe, and in the plan so that nobody is taken away from it.' }),
  deadline: JsonDay,
  renewal: JsonRenewal.optional(),
  weight: z.number().int(),
  must: z.boolean(),
  awaits: z
    .array(z.string())
    .optional()
    .meta({ description: 'Where nothing else fails it: the metrics of which figures still to come decide.' }),
});

export const JsonPlannedAction = z.strictObject({
  person: z.string(),
  item: z.string(),
  offer: z.string().optional().meta({ description: 'Left out: prepared for by oneself.' }),
  session: z.strictObject({ id: z.string(), days: JsonPeriod, location: z.string().optional() }).optional(),
  voucher: z.string().optional(),
  from: JsonDay,
  exam: JsonDay.meta({ description: 'The first try.' }),
  pass: PerMille.meta({ description: 'Of 1000 tries so many are passed.' }),
  timeFor: z
    .strictObject({ tries: z.number().int().min(2), until: JsonDay })
    .optional()
    .meta({ description: 'Time is kept for so many tries, the last one on this day, since the plan has to be sure.' }),
  cost: Money.meta({ description: 'Expected: tries that fail are counted in by their chance.' }),
  serves: z.array(Position).meta({ description: 'Positions in targets.' }),
});
