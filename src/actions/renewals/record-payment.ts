import { z } from 'zod';
import { WrittenDay } from '../../domain/catalogue/written/scalars.ts';
import { problem } from '../../domain/problems/problem.ts';
import type { Day } from '../../domain/time/day.ts';
import { newId } from '../../store/new-id.ts';
import { addPayment, invoicesOf, owedFor, paymentsOf } from '../../store/renewals/invoices.ts';
import { renewalWithId } from '../../store/renewals/renewals.ts';
import type { Context } from '../context.ts';
import { millisecondsOf } from '../moments.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { mayRecordPayment } from '../policies/renewal.ts';
import { type Done, done, refused } from '../refusal.ts';
import { type AboutOnePartner, writeAboutPartner } from '../write-about-partner.ts';
import { bindRenewal } from './bind-renewal.ts';
import { openInvoice } from './credit-invoices.ts';

/** One payment as its way tells it. Other ways than a bank transfer, which somebody reads off an account, join this union. */
export const PaymentToRecord = z.discriminatedUnion('method', [
  z.strictObject({
    method: z.literal('bank-transfer'),
    amount: z
      .number()
      .int()
      .min(1)
      .max(Number.MAX_SAFE_INTEGER)
      .meta({ description: 'In the smallest unit of the currency of the invoice: 16550 is 165.50 EUR.' }),
    on: WrittenDay.meta({ description: 'The day on which it came in.' }),
    reference: z.string().max(200).optional().meta({ description: 'What stood on the transfer.' }),
  }),
]);
export type PaymentToRecord = z.infer<typeof PaymentToRecord>;

/**
 * Writes down that a renewal was paid, which makes it bind. What was paid must be what is owed, so that no invoice stays open
 * by some cents, and nobody is owed any.
 */
export async function recordPayment(
  context: Context,
  { id, paid, ...about }: AboutOnePartner & { readonly id: string; readonly paid: PaymentToRecord },
): Promise<Done<{ readonly id: string; readonly revision: number }>> {
  const { actor, clock } = context;
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayRecordPayment(actor, about.programme) || actor.kind === 'system') return refuse(actor);
  const by = { recorded_by_kind: actor.kind, recorded_by: actor.id } as const;
  return writeAboutPartner(
    context,
    about,
    async (writing) => {
      const { tx, tenant, now } = writing;
      const row = await renewalWithId(tx, tenant.partner, id);
      if (!row) return refused({ kind: 'not-found', what: 'renewal' });
      if (row.taken_back_at !== null) return refused({ kind: 'conflict', code: 'renewal-taken-back' });
      if (row.ended_on !== null)
        return refused({ kind: 'conflict', code: 'renewal-ended', values: { on: row.ended_on } });
      if (row.bound_at !== null) return refused({ kind: 'conflict', code: 'renewal-bound' });
      const invoices = await invoicesOf(tx, tenant.partner);
      const invoice = openInvoice(invoices, id);
      if (!invoice) throw new Error('A renewal that waits for a payment has an invoice.');
      const owed = owedFor(id, invoices, await paymentsOf(tx, tenant.partner));
      const today = clock.today();
      const problems = [
        ...(paid.amount === owed
          ? []
          : [
              problem('not-the-amount', ['amount'], {
                found: paid.amount,
                expected: owed,
                currency: invoice.currency,
              }),
            ]),
        ...(paid.on > today ? [problem('paid-in-future', ['on'], { found: paid.on, on: today })] : []),
        ...(paid.on < row.submitted_on
          ? [problem('paid-before-invoice', ['on'], { found: paid.on, from: row.submitted_on })]
          : []),
      ];
      if (problems.length > 0) return refused({ kind: 'invalid', problems });
      const payment = newId(millisecondsOf(now));
      const { amount, method } = paid;
      const bound = await bindRenewal(context, writing, row, paid.on as Day);
      if (!bound.ok) return bound;
      await addPayment(tx, tenant, {
        ...{ id: payment, invoice_id: invoice.id, method, amount, paid_on: paid.on },
        ...{ reference: paid.reference ?? null, recorded_at: now, ...by, wrote: bound.value.wrote },
      });
      const recorded = { kind: 'payment', id: payment, content: { method, amount, on: paid.on, renewal: id } };
      return done({ value: { id }, action: 'record-payment', touched: [recorded, ...bound.value.touched] });
    },
    { asOffice: true },
  );
}
