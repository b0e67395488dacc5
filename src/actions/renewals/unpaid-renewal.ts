import type { Facts, StatusHeld } from '../../domain/membership/facts.ts';
import {
  type AwardEnding,
  endsUnpaid,
  lastDayToPay,
  payableBefore,
  type RenewalToPay,
  type UnpaidDecision,
  undoableUntil,
} from '../../domain/renewal/unpaid-renewal.ts';
import { awardHeld } from '../../domain/standing/binding-version.ts';
import type { Day } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import type { RenewalDecisionRow } from '../../store/renewals/renewal-decisions.ts';
import type { RenewalRow } from '../../store/renewals/renewals.ts';
import { type Done, done, refused } from '../refusal.ts';

export const renewalToPay = ({
  choices,
  closes,
  pay_until,
}: Pick<RenewalRow, 'choices' | 'closes' | 'pay_until'>): RenewalToPay => ({
  ...{ choices, closes: closes as Day, payUntil: pay_until as Day | null },
});

/** Refuses about a renewal that does not wait for its payment. */
export function waiting(row: RenewalRow | undefined): Done<RenewalRow> {
  if (!row) return refused({ kind: 'not-found', what: 'renewal' });
  if (row.taken_back_at !== null) return refused({ kind: 'conflict', code: 'renewal-taken-back' });
  if (row.bound_at !== null) return refused({ kind: 'conflict', code: 'renewal-bound' });
  if (row.ended_on !== null) return refused({ kind: 'conflict', code: 'renewal-ended', values: { on: row.ended_on } });
  return done(row);
}

/** Refuses about a renewal that can still be paid in time. */
export function overdue(row: RenewalRow | undefined, today: Day): Done<RenewalRow> {
  const found = waiting(row);
  if (!found.ok) return found;
  const until = lastDayToPay(renewalToPay(found.value));
  return today > until ? found : refused({ kind: 'conflict', code: 'renewal-not-overdue', values: { until } });
}

/** What would end, with its record: nothing of what ended meanwhile, or is going to by then. */
export const awardsEnding = (
  row: RenewalRow,
  facts: Facts,
  { until, today }: { readonly until: Day; readonly today: Day },
): readonly (AwardEnding & { readonly award: StatusHeld })[] =>
  endsUnpaid(renewalToPay(row), until).flatMap((ending) => {
    const award = awardHeld(facts, ending.competency, ending.level, today, endOfTime);
    return award && award.to > ending.ends ? [{ ...ending, award }] : [];
  });

const asDecision = ({ decision, until, decided_on }: RenewalDecisionRow): UnpaidDecision => ({
  ...{ kind: decision, until: until as Day, decidedOn: decided_on as Day },
});

/** Those of one renewal that hold, the oldest first. */
export const decisionsThatHold = (rows: readonly RenewalDecisionRow[], renewal: string) =>
  rows.filter((one) => one.renewal_id === renewal && one.withdrawn_at === null);

/** By when a renewal was to be paid before one of its decisions. */
export const payUntilBefore = (row: RenewalRow, decision: RenewalDecisionRow, rows: readonly RenewalDecisionRow[]) =>
  payableBefore(
    row.closes as Day,
    decisionsThatHold(rows, row.id)
      .filter(({ id }) => id < decision.id)
      .map(asDecision),
  );

/** Until when one that holds can be taken back; undefined where it has been overtaken by a later one, or by the payment. */
export function decisionUndoableUntil(
  row: RenewalRow,
  decision: RenewalDecisionRow,
  rows: readonly RenewalDecisionRow[],
): Day | undefined {
  const isLast = decisionsThatHold(rows, row.id).at(-1)?.id === decision.id;
  if (!isLast || row.bound_at !== null || row.taken_back_at !== null) return undefined;
  return undoableUntil(asDecision(decision), payUntilBefore(row, decision, rows));
}
