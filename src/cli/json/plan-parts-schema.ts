import { z } from 'zod';
import { JsonClaimName, JsonDay, JsonPeriod, JsonRenewal } from './scalars.ts';

export const Money = z
  .number()
  .int()
  .meta({ id: 'money', description: 'A whole number of the smallest units of the currency.' });
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
});

export const JsonPlannedAction = z.strictObject({
  person: z.string(),
  item: z.string(),
  offer: z.string().optional().meta({ description: 'Left out: prepared for by oneself.' }),
  session: z.strictObject({ id: z.string(), days: JsonPeriod, location: z.string().optional() }).optional(),
  voucher: z.string().optional(),
  from: JsonDay,
  exam: JsonDay,
  cost: Money.meta({ description: 'Expected: tries that fail are counted in by their chance.' }),
  serves: z.array(Position).meta({ description: 'Positions in targets.' }),
});
