import { z } from 'zod';
import type { BenefitLibrary } from '../../domain/benefits/benefit.ts';
import { WrittenDay, WrittenId } from '../../domain/catalogue/written/scalars.ts';
import { type Problem, problem } from '../../domain/problems/problem.ts';
import { unknownName } from '../../domain/problems/unknown-name.ts';
import type { Day } from '../../domain/time/day.ts';

/** What a partner used of a benefit. */
export const BenefitUseToRecord = z.strictObject({
  benefit: WrittenId.meta({ description: 'A benefit of the programme, by its id.' }),
  amount: z.number().int().min(1).max(1_000_000).meta({ description: 'How much, in the unit of the benefit.' }),
  on: WrittenDay.meta({ description: 'The day on which it was used: today or earlier.' }),
  purpose: z.string().trim().min(1).max(200).optional().meta({ description: 'What for.' }),
  corrects: z.uuid().optional().meta({ description: 'The id of a use that this one takes the place of.' }),
});
export type BenefitUseToRecord = z.infer<typeof BenefitUseToRecord>;

/** What of it the programme and the calendar do not allow. */
export function problemsOfUse(
  { benefit, on }: Pick<BenefitUseToRecord, 'benefit' | 'on'>,
  library: BenefitLibrary | undefined,
  today: Day,
): readonly Problem[] {
  const known = [...(library?.benefits.keys() ?? [])];
  return [
    ...(known.includes(benefit) ? [] : [unknownName('unknown-benefit', benefit, known, ['benefit'])]),
    ...(on > today ? [problem('use-still-to-come', ['on'], { found: on, on: today })] : []),
  ];
}
