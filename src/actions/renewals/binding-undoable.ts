import type { Day } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import type { WrittenByBinding } from '../../store/database.ts';
import type { PartnerRows } from '../../store/membership/partner-rows.ts';
import type { PaymentRow } from '../../store/renewals/invoices.ts';
import type { RenewalRow } from '../../store/renewals/renewals.ts';
import { areAsWritten } from '../awards/award-goes-on-again.ts';

interface Around {
  readonly kept: PartnerRows;
  /** All renewals that the partner asked for. */
  readonly renewals: readonly RenewalRow[];
}

/** Can a payment that made a renewal bind be taken back? As long as nothing else hangs on it. */
export const isPaymentUndoable = (row: RenewalRow, payment: PaymentRow, around: Around): boolean =>
  payment.wrote !== null && payment.withdrawn_on === null && isUndoable(row, payment.wrote, around);

/**
 * The last day on which a renewal that bound without a payment can be taken back, where nothing else hangs on it: until
 * then its awards are held as before.
 */
export const bindingUndoableUntil = (row: RenewalRow, around: Around, today: Day): Day | undefined =>
  row.wrote !== null && row.taken_back_at === null && today <= row.closes && isUndoable(row, row.wrote, around)
    ? (row.closes as Day)
    : undefined;

/** What it wrote stands as it was written, and no later renewal of the partner was asked for or recorded. */
function isUndoable(row: RenewalRow, wrote: WrittenByBinding, { kept, renewals }: Around): boolean {
  if (row.bound_on === null) return false;
  const idsOf = (wanted: 'award' | 'renewal') =>
    wrote.statements.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  const [awards, done] = [idsOf('award'), idsOf('renewal')];
  const stand = kept.award_renewals.filter(({ id, known_to }) => done.includes(id) && known_to === endOfTime);
  if (!areAsWritten({ kept }, awards) || stand.length < done.length) return false;
  const isLater = ({ anniversary, taken_back_at, ended_on }: RenewalRow) =>
    anniversary > row.anniversary && taken_back_at === null && ended_on === null;
  const touched = new Set([...awards, ...stand.map(({ award_id }) => award_id)]);
  return (
    !renewals.some(isLater) &&
    !kept.award_renewals.some(
      ({ award_id, known_to, for_anniversary }) =>
        touched.has(award_id) &&
        known_to === endOfTime &&
        for_anniversary !== null &&
        for_anniversary > row.anniversary,
    )
  );
}
