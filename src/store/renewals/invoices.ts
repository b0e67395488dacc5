import type { Selectable } from 'kysely';
import type { Database } from '../database.ts';
import type { Tenant, Tx } from '../tenant.ts';

export type InvoiceRow = Omit<Selectable<Database['invoices']>, 'programme_id' | 'partner_id'>;
export type PaymentRow = Omit<Selectable<Database['payments']>, 'programme_id' | 'partner_id'>;

/** All invoices and credit notes of a partner, in the order in which they were issued. */
export const invoicesOf = (tx: Tx, partner: string): Promise<readonly InvoiceRow[]> =>
  tx.selectFrom('invoices').selectAll().where('partner_id', '=', partner).orderBy('number').execute();

/** Those that were taken back as well. */
export const paymentsOf = (tx: Tx, partner: string): Promise<readonly PaymentRow[]> =>
  tx.selectFrom('payments').selectAll().where('partner_id', '=', partner).orderBy('id').execute();

/**
 * Issues one, for the office's role. Its number is the next of the programme: whoever issues another one meanwhile waits,
 * so that none is left out and none comes twice.
 */
export async function issueInvoice(
  tx: Tx,
  { programme, partner }: Tenant,
  row: Omit<InvoiceRow, 'number'>,
): Promise<number> {
  const { last_invoice: number } = await tx
    .insertInto('programme_settings')
    .values({ programme_id: programme, last_invoice: 1 })
    .onConflict((conflict) =>
      conflict.column('programme_id').doUpdateSet((eb) => ({
        last_invoice: eb('programme_settings.last_invoice', '+', 1),
      })),
    )
    .returning('last_invoice')
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('invoices')
    .values({
      ...{ ...row, number, programme_id: programme, partner_id: partner },
      ...{ bill_to: JSON.stringify(row.bill_to), lines: JSON.stringify(row.lines) },
      pay_to: row.pay_to && JSON.stringify(row.pay_to),
      tax: row.tax && JSON.stringify(row.tax),
    })
    .execute();
  return number;
}

type Withdrawn = 'withdrawn_at' | 'withdrawn_on' | 'withdrawn_by_kind' | 'withdrawn_by' | 'withdrawal_reason';

export async function addPayment(
  tx: Tx,
  { programme, partner }: Tenant,
  row: Omit<PaymentRow, Withdrawn>,
): Promise<void> {
  await tx
    .insertInto('payments')
    .values({ ...row, wrote: row.wrote && JSON.stringify(row.wrote), programme_id: programme, partner_id: partner })
    .execute();
}

export async function withdrawPayment(
  tx: Tx,
  partner: string,
  id: string,
  withdrawn: Pick<PaymentRow, Withdrawn>,
): Promise<void> {
  await tx.updateTable('payments').set(withdrawn).where('partner_id', '=', partner).where('id', '=', id).execute();
}

/** Those that were not taken back. */
export const paymentsThatHold = (payments: readonly PaymentRow[]): readonly PaymentRow[] =>
  payments.filter(({ withdrawn_on }) => withdrawn_on === null);

/** What is still owed for a renewal, in the smallest unit of its currency: invoices without those that were credited, less what was paid. */
export function owedFor(renewal: string, invoices: readonly InvoiceRow[], payments: readonly PaymentRow[]): number {
  const own = invoices.filter((one) => one.renewal_id === renewal);
  const invoiced = own.reduce((sum, { kind, gross }) => sum + (kind === 'invoice' ? gross : -gross), 0);
  const paid = paymentsThatHold(payments).filter(({ invoice_id }) => own.some(({ id }) => id === invoice_id));
  return paid.reduce((sum, { amount }) => sum - amount, invoiced);
}
