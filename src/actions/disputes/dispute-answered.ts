import { z } from 'zod';

export const DisputeAnswered = z.strictObject({
  answer: z
    .string()
    .trim()
    .min(1)
    .max(2000)
    .meta({ description: 'What you say to it. Whoever reads the partner reads it.' }),
});
export type DisputeAnswered = z.infer<typeof DisputeAnswered>;
