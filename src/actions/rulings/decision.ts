import { z } from 'zod';

/** Who decided, and why: both are for everybody in the programme to read. */
export const decision = {
  by: z.string().trim().min(1).max(200).meta({ description: 'Who decided, as people call it: “Partner rules board”.' }),
  reason: z.string().trim().min(1).max(2_000),
} as const;
