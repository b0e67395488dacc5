import type { RenewalDone, StatusHeld } from '../../domain/membership/facts.ts';
import { addDays } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { awardForm } from '../../store/membership/statement-forms.ts';
import type { Context } from '../context.ts';
import type { Done } from '../refusal.ts';
import type { PartnerWriting, PartnerWritten } from '../write-about-partner.ts';
import { writeStatement } from '../write-statement.ts';
import type { LapseNow } from './lapse-now.ts';

/**
 * Corrects the recorded end of an award that has lapsed to the last day on which it was held; where it was never held, to
 * its first one. What came from an earlier competency without being recorded is recorded with that end, and with the renewals
 * that it came with: days before its end are told as they were.
 */
export function endLapsedAward(
  context: Context,
  writing: PartnerWriting,
  { claim, since, award }: LapseNow,
  reason: { readonly text: string } | undefined,
): Promise<Done<PartnerWritten<object>>> {
  const { competency, level } = claim;
  const eve = addDays(since, -1);
  const to = eve < award.from ? award.from : eve;
  const row = writing.kept.awards.find(
    (one) =>
      one.known_to === endOfTime && one.status === competency && one.level === level && one.valid_from === award.from,
  );
  return writeStatement(context, writing, {
    ...writing.tenant,
    kind: 'award',
    body: { ...(row ? awardForm.writtenOf(row) : inherited(award)), to },
    ...(row && { corrects: row.id }),
    ...(reason && { reason }),
  });
}

const inherited = ({ status, level, from, anniversary, renewals = [] }: StatusHeld) => ({
  ...{ status, level, from },
  ...(anniversary !== undefined && { anniversary }),
  ...(renewals.length > 0 && { renewals: renewals.map(renewalWritten) }),
});

const renewalWritten = ({ done, paid, for: of }: RenewalDone) => ({
  done,
  ...(paid !== undefined && { paid }),
  ...(of !== undefined && { for: of }),
});
