import type { RenewalDone, StatusHeld } from '../domain/membership/facts.ts';
import { endOfTime } from '../domain/time/instant.ts';
import { awardForm } from '../store/membership/statement-forms.ts';
import type { PartnerWriting } from './write-about-partner.ts';

/**
 * An award as it stands in a statement, with the id of that; what came from an earlier competency without being recorded has
 * none yet, and is written as it came, with the renewals that it came with.
 */
export function awardAsRecorded(
  { kept }: Pick<PartnerWriting, 'kept'>,
  award: StatusHeld,
): { readonly id?: string; readonly body: object } {
  const { status, level, from } = award;
  const row = kept.awards.find(
    (one) => one.known_to === endOfTime && one.status === status && one.level === level && one.valid_from === from,
  );
  return row ? { id: row.id, body: awardForm.writtenOf(row) } : { body: inherited(award) };
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
