import { z } from 'zod';
import { JsonDay } from './scalars.ts';

export const schemaVersion = 1;

/** What every answer about one partner says of the question. */
export const about = {
  schemaVersion: z.literal(schemaVersion),
  partner: z.strictObject({ id: z.string(), name: z.string().optional() }),
  programme: z.string(),
  day: JsonDay,
  knownAt: z.string().optional().meta({ description: 'Left out: with all that is known.' }),
};
