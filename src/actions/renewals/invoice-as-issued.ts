import type { Day } from '../../domain/time/day.ts';
import { type Instant, instant } from '../../domain/time/instant.ts';
import { type InvoiceRow, type PaymentRow, paymentsThatHold } from '../../store/renewals/invoices.ts';
import type { RenewalRow } from '../../store/renewals/renewals.ts';

/** An invoice or a credit note as it was issued, and what became of it, ready to be told or printed. */
export interface InvoiceAsIssued extends Pick<InvoiceRow, 'kind' | 'number' | 'currency' | 'lines' | 'net' | 'gross'> {
  readonly issuedOn: Day;
  readonly dueOn?: Day;
  /** By when it can be paid, where the office has given more time since. */
  readonly moreTimeUntil?: Day;
  readonly paidOn?: Day;
  /** The number of the invoice that a credit note takes back, or of the credit note that takes back an invoice. */
  readonly credits?: number;
  readonly creditedBy?: number;
  readonly anniversary: Day;
  readonly billTo: InvoiceRow['bill_to'];
  readonly payTo?: NonNullable<InvoiceRow['pay_to']>;
  readonly tax?: NonNullable<InvoiceRow['tax']>;
  /** When it became what it is: the same one is printed the same whenever it is asked for. */
  readonly made: Instant;
}

/** What one invoice or credit note of a partner tells, with what was paid for it and what took it back. */
export function invoiceAsIssued(
  invoice: InvoiceRow,
  renewal: Pick<RenewalRow, 'anniversary' | 'pay_until'>,
  around: { readonly invoices: readonly InvoiceRow[]; readonly payments: readonly PaymentRow[] },
): InvoiceAsIssued {
  const { kind, number, currency, lines, net, gross, bill_to: billTo, issued_on, due_on, pay_to, tax } = invoice;
  const credits = around.invoices.find(({ id }) => id === invoice.credits)?.number;
  const creditedBy = around.invoices.find((one) => one.credits === invoice.id)?.number;
  const payment = paymentsThatHold(around.payments).find(({ invoice_id }) => invoice_id === invoice.id);
  const { pay_until: until } = renewal;
  return {
    ...{ kind, number, currency, lines, net, gross, billTo },
    issuedOn: issued_on as Day,
    anniversary: renewal.anniversary as Day,
    ...(due_on !== null && { dueOn: due_on as Day }),
    ...(due_on !== null && until !== null && until > due_on && { moreTimeUntil: until as Day }),
    ...(payment && { paidOn: payment.paid_on as Day }),
    ...(credits !== undefined && { credits }),
    ...(creditedBy !== undefined && { creditedBy }),
    ...(pay_to && { payTo: pay_to }),
    ...(tax && { tax }),
    made: payment ? instant(payment.recorded_at) : instant(`${issued_on}T00:00:00Z`),
  };
}
