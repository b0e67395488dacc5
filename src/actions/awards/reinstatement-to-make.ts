import { z } from 'zod';
import { WrittenDay } from '../../domain/catalogue/written/scalars.ts';

export const ReinstatementWanted = {
  from: WrittenDay.meta({
    description: 'The first day on which it is held again: not before the first one on which it was not.',
  }),
  anniversary: z.enum(['kept', 'new']).meta({
    description: 'kept: it is renewed on the days on which it would have been. new: a term begins with that day.',
  }),
} as const;

export const ReinstatementToMake = z.strictObject({
  competency: z.string().max(80),
  level: z.string().max(80),
  ...ReinstatementWanted,
  reason: z.string().trim().min(1).max(2_000),
});
export type ReinstatementToMake = z.infer<typeof ReinstatementToMake>;

export const ReinstatementToWithdraw = z.strictObject({ reason: z.string().trim().min(1).max(2_000) });
