import { type RenewalState, type RenewalSteps, stateOfRenewal } from '../../domain/renewal/renewal-state.ts';
import type { AwardEnding } from '../../domain/renewal/unpaid-renewal.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Period } from '../../domain/time/period.ts';
import type { PartnerRows } from '../../store/membership/partner-rows.ts';
import { type InvoiceRow, owedFor, type PaymentRow } from '../../store/renewals/invoices.ts';
import type { RenewalDecisionRow } from '../../store/renewals/renewal-decisions.ts';
import type { RenewalRow } from '../../store/renewals/renewals.ts';
import { bindingUndoableUntil, isPaymentUndoable } from './binding-undoable.ts';
import { decisionUndoableUntil } from './unpaid-renewal.ts';

/** A renewal that was asked for, as it is read. */
export interface RenewalAsked
  extends Pick<RenewalRow, 'id' | 'anniversary' | 'choices' | 'agreement' | 'submitted_on' | 'bound_on'> {
  /** taken-back: it was, before it bound. */
  readonly state: RenewalState | 'taken-back';
  readonly window: Period;
  readonly submittedBy: { readonly kind: 'user' | 'key'; readonly id: string };
  readonly invoices: readonly InvoiceRow[];
  readonly payments: readonly PaymentRead[];
  /** In the smallest unit of the currency of its invoices. */
  readonly owed: number;
  /** By when it is to be paid. */
  readonly payUntil: Day;
  readonly endedOn?: Day;
  /** The last day on which it can be taken back although it binds, as nothing was owed; left out where it cannot. */
  readonly undoableUntil?: Day;
  /** What the office decided about it, as it was not paid, taken back or not, the oldest first. */
  readonly decisions: readonly RenewalDecisionRead[];
}

/** A decision about a renewal that is not paid, as it is read. */
export interface RenewalDecisionRead {
  readonly id: string;
  readonly decision: 'end' | 'more-time';
  readonly until: Day;
  readonly decidedOn: Day;
  readonly reason: string;
  /** What ended with it. */
  readonly ended: readonly AwardEnding[];
  /** The last day on which it can be taken back; left out where that is over, or done. */
  readonly undoableUntil?: Day;
  readonly withdrawn?: { readonly on: Day; readonly reason: string };
}

export interface PaymentRead extends PaymentRow {
  /** It can be taken back: nothing else hangs on it. */
  readonly isUndoable: boolean;
}

interface AroundRenewals {
  readonly kept: PartnerRows;
  readonly renewals: readonly RenewalRow[];
  readonly invoices: readonly InvoiceRow[];
  readonly payments: readonly PaymentRow[];
  readonly decisions: readonly RenewalDecisionRow[];
}

/** One of them, with what of the invoices, the payments and the decisions of its partner is about it. */
export function renewalAsked(
  row: RenewalRow,
  { invoices: allInvoices, payments: allPayments, decisions, ...around }: AroundRenewals,
  today: Day,
): RenewalAsked {
  const { id, anniversary, choices, agreement, submitted_on, bound_on } = row;
  const steps = stepsOf(row);
  const { window, payUntil, endedOn } = steps;
  const invoices = allInvoices.filter(({ renewal_id }) => renewal_id === id);
  const payments = allPayments
    .filter(({ invoice_id }) => invoices.some((one) => one.id === invoice_id))
    .map((one) => ({ ...one, isUndoable: isPaymentUndoable(row, one, around) }));
  const undoableUntil = bindingUndoableUntil(row, around, today);
  return {
    ...{ id, anniversary, choices, agreement, submitted_on, bound_on, window, invoices, payments },
    state: row.taken_back_at === null ? stateOfRenewal(steps, today) : 'taken-back',
    submittedBy: { kind: row.submitted_by_kind, id: row.submitted_by },
    owed: owedFor(id, allInvoices, allPayments),
    payUntil: payUntil ?? window.to,
    ...(endedOn && { endedOn }),
    ...(undoableUntil !== undefined && { undoableUntil }),
    decisions: decisionsRead(row, decisions, today),
  };
}

/** What was done about a renewal, by its days; that it was taken back is none of them. */
export const stepsOf = (
  row: Pick<RenewalRow, 'submitted_on' | 'bound_on' | 'opens' | 'closes' | 'pay_until' | 'ended_on'>,
): RenewalSteps => ({
  submittedOn: row.submitted_on as Day,
  boundOn: row.bound_on as Day | null,
  window: { from: row.opens as Day, to: row.closes as Day },
  payUntil: row.pay_until as Day | null,
  endedOn: row.ended_on as Day | null,
});

const decisionsRead = (
  row: RenewalRow,
  rows: readonly RenewalDecisionRow[],
  today: Day,
): readonly RenewalDecisionRead[] =>
  rows
    .filter(({ renewal_id }) => renewal_id === row.id)
    .map((one) => {
      const until = one.withdrawn_on === null ? decisionUndoableUntil(row, one, rows) : undefined;
      return {
        ...{ id: one.id, decision: one.decision, until: one.until as Day, decidedOn: one.decided_on as Day },
        ...{ reason: one.reason, ended: one.ended },
        ...(until !== undefined && today <= until && { undoableUntil: until }),
        ...(one.withdrawn_on !== null && {
          withdrawn: { on: one.withdrawn_on as Day, reason: one.withdrawal_reason ?? '' },
        }),
      };
    });
