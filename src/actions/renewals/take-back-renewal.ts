import { type RenewalRow, renewalsOf, renewalWithId, takeRenewalBack } from '../../store/renewals/renewals.ts';
import type { Context } from '../context.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { mayRenew } from '../policies/renewal.ts';
import { type Done, done, refused } from '../refusal.ts';
import { type AboutOnePartner, type PartnerWriting, writeAboutPartner } from '../write-about-partner.ts';
import { bindingUndoableUntil } from './binding-undoable.ts';
import { creditInvoice } from './credit-invoices.ts';
import { unbindRenewal } from './unbind-renewal.ts';
import { whoRenews } from './who-renews.ts';

/**
 * Takes back that a renewal was asked for, until it binds; one without a fee, which binds at once, until its window closes.
 * What was invoiced is credited by a note of its own: an invoice is never changed. It can be asked for again as long as its
 * window is open.
 */
export async function takeBackRenewal(
  context: Context,
  { id, ...about }: AboutOnePartner & { readonly id: string },
): Promise<Done<{ readonly id: string; readonly revision: number }>> {
  const { actor } = context;
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayRenew(actor, about)) return refuse(actor);
  const renewers = await whoRenews(context, about);
  return writeAboutPartner(
    context,
    about,
    async (writing) => {
      const { tx, tenant, now } = writing;
      const isRenewer = await renewers.isOne(tx);
      if (!isRenewer.ok) return isRenewer;
      const row = await renewalWithId(tx, tenant.partner, id);
      if (!row) return refused({ kind: 'not-found', what: 'renewal' });
      if (row.ended_on !== null)
        return refused({ kind: 'conflict', code: 'renewal-ended', values: { on: row.ended_on } });
      if (row.taken_back_at !== null) return done({ value: { id }, action: 'take-back-renewal', touched: [] });
      const before =
        row.bound_at === null ? done([]) : await asBeforeItBound(context, writing, row, about.reason?.text);
      if (!before.ok) return before;
      await takeRenewalBack(tx, tenant.partner, id, now);
      const notes = await creditInvoice(context, writing, id);
      const touched = [{ kind: 'renewal', id, content: { takenBack: true } }, ...before.value, ...notes];
      return done({ value: { id }, action: 'take-back-renewal', touched });
    },
    { asOffice: true },
  );
}

/** What bound at once is as it was before, as long as nothing else hangs on it and its window is open. */
async function asBeforeItBound(
  context: Context,
  writing: PartnerWriting,
  row: RenewalRow,
  reason: string | undefined,
): ReturnType<typeof unbindRenewal> {
  const { tx, tenant, kept } = writing;
  const renewals = await renewalsOf(tx, tenant.partner);
  const until = bindingUndoableUntil(row, { kept, renewals }, context.clock.today());
  return row.wrote && until !== undefined
    ? unbindRenewal(context, writing, { row, wrote: row.wrote, reason })
    : refused({ kind: 'conflict', code: 'renewal-bound' });
}
