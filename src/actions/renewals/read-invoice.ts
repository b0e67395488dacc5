import type { Programme } from '../../domain/catalogue/programme.ts';
import { partnerRows } from '../../store/membership/partner-rows.ts';
import { invoicesOf, paymentsOf } from '../../store/renewals/invoices.ts';
import { renewalWithId } from '../../store/renewals/renewals.ts';
import { withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { partnerAsKnown } from '../partner-as-known.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { mayReadRenewals } from '../policies/renewal.ts';
import type { AboutPartner } from '../policies/roles.ts';
import { type Done, done, refused } from '../refusal.ts';
import { type InvoiceAsIssued, invoiceAsIssued } from './invoice-as-issued.ts';

export interface InvoiceRead {
  readonly programme: Programme;
  readonly invoice: InvoiceAsIssued;
}

/** One invoice or credit note of a partner, by its number, with what it is for. */
export async function readInvoice(
  { store, actor }: Context,
  { number, ...about }: AboutPartner & { readonly number: number },
): Promise<Done<InvoiceRead>> {
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayReadRenewals(actor, about)) return refuse(actor);
  return withTenant(store.db, about, async (tx) => {
    const invoices = await invoicesOf(tx, about.partner);
    const invoice = invoices.find((one) => one.number === number);
    const renewal = invoice && (await renewalWithId(tx, about.partner, invoice.renewal_id));
    const kept = await partnerRows(tx, about.partner);
    if (!invoice || !renewal || !kept) return refused({ kind: 'not-found', what: 'invoice' });
    const known = await partnerAsKnown(tx, about.programme, kept);
    if (!known) return refused({ kind: 'conflict', code: 'no-catalogue' });
    const payments = await paymentsOf(tx, about.partner);
    return done({ programme: known.programme, invoice: invoiceAsIssued(invoice, renewal, { invoices, payments }) });
  });
}
