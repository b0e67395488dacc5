import { z } from 'zod';

/** Work that is done after the request that asked for it: queued in its transaction, so that it happens if that happens. */
export const jobs = {
  /** Something that a standing looks at was written: work out where the partner stands now. */
  standing: z.strictObject({ programme: z.uuid(), partner: z.uuid() }),
  /** The same for one of many partners, for whom nobody waits: they never keep one back that was just written about. */
  'standing-in-turn': z.strictObject({ programme: z.uuid(), partner: z.uuid() }),
  /** The day or the rules have changed: see to it that every partner's standing is worked out, from one partner on. */
  'all-standings': z.strictObject({ programme: z.uuid(), after: z.uuid().optional() }),
  /** Somebody must hear of something about a partner: work out what is to be said, and send it where there is still a reason to. */
  letters: z.strictObject({ programme: z.uuid(), partner: z.uuid() }),
  /** The day has changed: see to it that what is due on it is sent, from one partner on. */
  'all-letters': z.strictObject({ programme: z.uuid(), after: z.uuid().optional() }),
  /** A sheet of people was handed in, by the partner or by an office that decides: read it and say what it would change. */
  'people-import': z.strictObject({ programme: z.uuid(), partner: z.uuid(), import: z.uuid(), isDecider: z.boolean() }),
  /** A letter is ready to be sent. */
  letter: z.strictObject({
    /** Left out where whoever is written to has to be forgotten at once when they need to be: the letter looks it up. */
    to: z.email().optional(),
    kind: z.string(),
    language: z.enum(['en', 'de']),
    values: z.record(z.string(), z.string()),
  }),
} as const;

export type JobName = keyof typeof jobs;
export type JobData<Name extends JobName> = z.infer<(typeof jobs)[Name]>;
export const jobNames = Object.keys(jobs) as readonly JobName[];
