import { addDays } from '../../domain/time/day.ts';
import { awardAsRecorded } from '../award-as-recorded.ts';
import type { Context } from '../context.ts';
import type { Done } from '../refusal.ts';
import type { PartnerWriting, PartnerWritten } from '../write-about-partner.ts';
import { writeStatement } from '../write-statement.ts';
import type { LapseNow } from './lapse-now.ts';

/**
 * Corrects the recorded end of an award that has lapsed to the last day on which it was held; where it was never held, to
 * its first one. What came from an earlier competency without being recorded is recorded with that end: days before it are
 * told as they were.
 */
export function endLapsedAward(
  context: Context,
  writing: PartnerWriting,
  { since, award }: Pick<LapseNow, 'since' | 'award'>,
  reason: { readonly text: string } | undefined,
): Promise<Done<PartnerWritten<{ readonly id?: string }>>> {
  const eve = addDays(since, -1);
  const to = eve < award.from ? award.from : eve;
  const { id, body } = awardAsRecorded(writing, award);
  return writeStatement(context, writing, {
    ...writing.tenant,
    kind: 'award',
    body: { ...body, to },
    ...(id !== undefined && { corrects: id }),
    ...(reason && { reason }),
  });
}
