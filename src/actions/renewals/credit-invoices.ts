import type { Change } from '../../store/audit/record-change.ts';
import { newId } from '../../store/new-id.ts';
import { type InvoiceRow, invoicesOf, issueInvoice } from '../../store/renewals/invoices.ts';
import type { Context } from '../context.ts';
import { millisecondsOf } from '../moments.ts';
import type { PartnerWriting } from '../write-about-partner.ts';

type Touched = Change['touched'];

/** What of a renewal is invoiced and not credited: there is one at most. */
export const openInvoice = (invoices: readonly InvoiceRow[], renewal: string): InvoiceRow | undefined =>
  invoices.find(
    ({ id, renewal_id, kind }) =>
      renewal_id === renewal && kind === 'invoice' && !invoices.some(({ credits }) => credits === id),
  );

/** Credits what was invoiced for a renewal by a note of its own: an invoice is never changed. */
export async function creditInvoice(
  { clock }: Pick<Context, 'clock'>,
  { tx, tenant, now }: PartnerWriting,
  renewal: string,
): Promise<Touched> {
  const invoice = openInvoice(await invoicesOf(tx, tenant.partner), renewal);
  if (!invoice) return [];
  const note = newId(millisecondsOf(now));
  const { id: credits, number: _, ...same } = invoice;
  const number = await issueInvoice(tx, tenant, {
    ...same,
    ...{ id: note, kind: 'credit-note', credits, issued_on: clock.today(), due_on: null },
  });
  return [{ kind: 'invoice', id: note, content: { number, credits, renewal } }];
}

/**
 * Invoices anew what was credited last, as it was, to be paid by a day, or today where that has gone by: a credit note is not
 * taken back, and nobody can pay before there is an invoice.
 */
export async function invoiceAgain(
  { clock }: Pick<Context, 'clock'>,
  { tx, tenant, now }: PartnerWriting,
  { renewal, due }: { readonly renewal: string; readonly due: string },
): Promise<Touched> {
  const invoices = await invoicesOf(tx, tenant.partner);
  const last = invoices.findLast(({ renewal_id, kind }) => renewal_id === renewal && kind === 'invoice');
  if (!last || openInvoice(invoices, renewal)) return [];
  const id = newId(millisecondsOf(now));
  const today = clock.today();
  const { number: _, ...same } = last;
  const number = await issueInvoice(tx, tenant, { ...same, id, issued_on: today, due_on: due < today ? today : due });
  const { currency, gross } = last;
  return [{ kind: 'invoice', id, content: { number, renewal, currency, gross } }];
}
