import { z } from 'zod';

/** Work that is done after the request that asked for it: queued in its transaction, so that it happens if that happens. */
export const jobs = {
  /** Something that a standing looks at was written: work out where the partner stands now. */
  standing: z.strictObject({ programme: z.uuid(), partner: z.uuid() }),
  /** A letter is ready to be sent. */
  letter: z.strictObject({
    to: z.email(),
    kind: z.string(),
    language: z.enum(['en', 'de']),
    values: z.record(z.string(), z.string()),
  }),
} as const;

export type JobName = keyof typeof jobs;
export type JobData<Name extends JobName> = z.infer<(typeof jobs)[Name]>;
export const jobNames = Object.keys(jobs) as readonly JobName[];
