import { z } from 'zod';
import { WrittenDay } from '../../domain/catalogue/written/scalars.ts';
import { problem } from '../../domain/problems/problem.ts';
import { type DaysToChoose, isWithin } from '../../domain/renewal/unpaid-renewal.ts';
import type { Day } from '../../domain/time/day.ts';
import { type Done, done, refused } from '../refusal.ts';

const reason = z.string().trim().min(1).max(2_000);

/** What is decided about a renewal that was not paid. */
export const RenewalDecisionToMake = z.discriminatedUnion('decision', [
  z.strictObject({
    decision: z.literal('end').meta({ description: 'It is over, and what it would have renewed ends.' }),
    until: WrittenDay.meta({
      description:
        'The last day on which its awards are held: not before the last one on which it was to be paid. What the partner let go ends as it would have.',
    }),
    reason,
  }),
  z.strictObject({
    decision: z.literal('more-time').meta({ description: 'It goes on to wait for its payment.' }),
    until: WrittenDay.meta({ description: 'By when it is to be paid: today or later, and later than before.' }),
    reason,
  }),
]);
export type RenewalDecisionToMake = z.infer<typeof RenewalDecisionToMake>;

export const RenewalDecisionToWithdraw = z.strictObject({ reason });

/** The day that was chosen, where it can be. */
export function dayChosen(until: Day, days: DaysToChoose): Done<Day> {
  if (isWithin(until, days)) return done(until);
  return refused({ kind: 'invalid', problems: [problem('day-not-between', ['until'], { found: until, ...days })] });
}
