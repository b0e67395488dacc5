import { invoicesOf, paymentsOf } from '../../store/renewals/invoices.ts';
import { renewalsOf } from '../../store/renewals/renewals.ts';
import type { Tx } from '../../store/tenant.ts';
import type { NoticeTold } from '../notices/notice-told.ts';
import { type InvoiceAsIssued, invoiceAsIssued } from '../renewals/invoice-as-issued.ts';

/** The invoices that some notices speak of, by their numbers: whoever pays may have no way to look them up. */
export async function invoicesInLetters(
  tx: Tx,
  partner: string,
  notices: readonly NoticeTold[],
): Promise<ReadonlyMap<number, InvoiceAsIssued>> {
  const numbers = new Set(
    notices.flatMap(({ content }) => ('renewal' in content && content.invoice ? [content.invoice.number] : [])),
  );
  if (numbers.size === 0) return new Map();
  const around = { invoices: await invoicesOf(tx, partner), payments: await paymentsOf(tx, partner) };
  const renewals = await renewalsOf(tx, partner);
  return new Map(
    around.invoices.flatMap((invoice) => {
      const renewal = renewals.find(({ id }) => id === invoice.renewal_id);
      return renewal && numbers.has(invoice.number)
        ? [[invoice.number, invoiceAsIssued(invoice, renewal, around)] as const]
        : [];
    }),
  );
}
