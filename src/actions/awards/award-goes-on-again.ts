import { endOfTime } from '../../domain/time/instant.ts';
import { awardForm } from '../../store/membership/statement-forms.ts';
import type { Context } from '../context.ts';
import { type Done, done } from '../refusal.ts';
import type { PartnerWriting, PartnerWritten } from '../write-about-partner.ts';
import { writeStatement } from '../write-statement.ts';

/** Has nobody corrected these records of awards since they were written? */
export const areAsWritten = ({ kept }: Pick<PartnerWriting, 'kept'>, ids: readonly string[]): boolean =>
  ids.every((id) => kept.awards.some((one) => one.id === id && one.known_to === endOfTime));

/**
 * The record that a decision ended is as it was before; one that came from an earlier competency without being recorded is
 * none.
 */
export async function goesOnAgain(
  context: Context,
  { kept, tenant, ...writing }: PartnerWriting,
  ended: string | null,
  reason: string | undefined,
): Promise<Done<PartnerWritten<object>>> {
  if (ended === null) return done({ value: {}, action: 'withdraw-award', touched: [] });
  const before = kept.awards.find((one) => one.id === kept.awards.find(({ id }) => id === ended)?.corrects);
  const body = before ? { body: awardForm.writtenOf(before) } : {};
  return writeStatement(
    context,
    { kept, tenant, ...writing },
    {
      ...{ ...tenant, kind: 'award', corrects: ended, ...(reason !== undefined && { reason: { text: reason } }) },
      ...body,
    },
  );
}
