import { z } from 'zod';
import { WrittenDay } from '../../domain/catalogue/written/scalars.ts';
import { problem } from '../../domain/problems/problem.ts';
import type { Day } from '../../domain/time/day.ts';
import { type Done, done, refused } from '../refusal.ts';
import type { ChangeOfDispute } from './disputed-statement.ts';

const reason = z.string().trim().min(1).max(2000).meta({ description: 'Why. Whoever reads the partner reads it.' });

export const DisputeToSettle = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('upheld').meta({ description: 'It counts as before.' }), reason }),
  z.strictObject({
    outcome: z.literal('revoked').meta({ description: 'It counts no more from a day on.' }),
    on: WrittenDay.meta({
      description:
        'The first day on which it counts no more, today or earlier; the day on which it was earned or happened, where it never counted.',
    }),
    reason,
  }),
]);
export type DisputeToSettle = z.infer<typeof DisputeToSettle>;

/** What settling does to the statement; what is still to come cannot be revoked today. */
export function changeOfSettling(settled: DisputeToSettle, today: Day): Done<ChangeOfDispute> {
  if (settled.outcome === 'upheld') return done({ kind: 'upheld' });
  if (settled.on <= today) return done({ kind: 'revoked', on: settled.on });
  return refused({
    kind: 'invalid',
    problems: [problem('revoked-still-to-come', ['settled', 'on'], { found: settled.on, on: today })],
  });
}
