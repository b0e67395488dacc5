import { z } from 'zod';
import type { ChangeOfDispute } from '../../actions/disputes/disputed-statement.ts';
import { WrittenDay } from '../../domain/catalogue/written/scalars.ts';
import { day as dayFrom } from '../../domain/time/day.ts';

/** Which change of a statement is to be foreseen. */
export const ChangeAsked = z.strictObject({
  upheld: z.literal('true').optional().meta({ description: 'If it was upheld.' }),
  revoked: WrittenDay.optional().meta({
    description: 'If it was revoked: the first day on which it counts no more. Without either, if it was disputed.',
  }),
});

export function changeAsked({ upheld, revoked }: z.infer<typeof ChangeAsked>): ChangeOfDispute {
  if (revoked) return { kind: 'revoked', on: dayFrom(revoked) };
  return { kind: upheld ? 'upheld' : 'disputed' };
}
