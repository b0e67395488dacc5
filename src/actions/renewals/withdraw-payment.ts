import { z } from 'zod';
import { invoicesOf, paymentsOf, withdrawPayment as withdrawRow } from '../../store/renewals/invoices.ts';
import { renewalsOf } from '../../store/renewals/renewals.ts';
import type { Context } from '../context.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { mayRecordPayment } from '../policies/renewal.ts';
import { type Done, done, refused } from '../refusal.ts';
import { type AboutOnePartner, writeAboutPartner } from '../write-about-partner.ts';
import { isPaymentUndoable } from './binding-undoable.ts';
import { unbindRenewal } from './unbind-renewal.ts';

export const PaymentToWithdraw = z.strictObject({ reason: z.string().trim().min(1).max(2_000) });

interface Asked extends Omit<AboutOnePartner, 'reason'> {
  /** Of the renewal. */
  readonly id: string;
  readonly payment: string;
  readonly reason: string;
}

/**
 * Takes back a payment that was recorded wrongly, until something else hangs on it: the renewal waits for its payment again,
 * its invoice is open, and its awards are as they were before.
 */
export async function withdrawPayment(
  context: Context,
  { id, payment, reason, ...about }: Asked,
): Promise<Done<{ readonly id: string; readonly revision: number }>> {
  const { actor, clock } = context;
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayRecordPayment(actor, about.programme) || actor.kind === 'system') return refuse(actor);
  const by = { withdrawn_by_kind: actor.kind, withdrawn_by: actor.id } as const;
  return writeAboutPartner(
    context,
    { ...about, reason: { text: reason } },
    async (writing) => {
      const { tx, tenant, kept, now } = writing;
      const today = clock.today();
      const renewals = await renewalsOf(tx, tenant.partner);
      const row = renewals.find((one) => one.id === id);
      const invoices = (await invoicesOf(tx, tenant.partner)).filter(({ renewal_id }) => renewal_id === id);
      const found = (await paymentsOf(tx, tenant.partner)).find(
        (one) => one.id === payment && invoices.some((invoice) => invoice.id === one.invoice_id),
      );
      if (!row || !found) return refused({ kind: 'not-found', what: 'payment' });
      if (found.withdrawn_on !== null) return refused({ kind: 'conflict', code: 'payment-withdrawn' });
      if (!found.wrote || !isPaymentUndoable(row, found, { kept, renewals }))
        return refused({ kind: 'conflict', code: 'payment-overtaken' });
      const undone = await unbindRenewal(context, writing, { row, wrote: found.wrote, reason });
      if (!undone.ok) return undone;
      const withdrawn = { withdrawn_at: now, withdrawn_on: today, ...by, withdrawal_reason: reason };
      await withdrawRow(tx, tenant.partner, payment, withdrawn);
      const touched = [{ kind: 'payment', id: payment, content: { state: 'withdrawn', renewal: id } }, ...undone.value];
      return done({ value: { id: payment }, action: 'withdraw-payment', touched });
    },
    { asOffice: true },
  );
}
