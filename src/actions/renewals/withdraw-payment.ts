import { z } from 'zod';
import { claimName } from '../../domain/membership/facts.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import type { WrittenByPayment } from '../../store/database.ts';
import { invoicesOf, paymentsOf, withdrawPayment as withdrawRow } from '../../store/renewals/invoices.ts';
import { bindRenewal, renewalsOf } from '../../store/renewals/renewals.ts';
import { goesOnAgain } from '../awards/award-goes-on-again.ts';
import type { Context } from '../context.ts';
import { partnerAsKnown } from '../partner-as-known.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { mayRecordPayment } from '../policies/renewal.ts';
import { type Done, done, refused } from '../refusal.ts';
import { theProgrammeItself } from '../the-programme-itself.ts';
import {
  type AboutOnePartner,
  type PartnerWriting,
  type PartnerWritten,
  writeAboutPartner,
} from '../write-about-partner.ts';
import { writeStatement } from '../write-statement.ts';
import { isPaymentUndoable } from './payment-undoable.ts';

export const PaymentToWithdraw = z.strictObject({ reason: z.string().trim().min(1).max(2_000) });

interface Asked extends Omit<AboutOnePartner, 'reason'> {
  /** Of the renewal. */
  readonly id: string;
  readonly payment: string;
  readonly reason: string;
}

type Touched = PartnerWritten<object>['touched'];

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
      const undone = await asBefore(context, writing, { wrote: found.wrote, reason });
      if (!undone.ok) return undone;
      await bindRenewal(tx, tenant.partner, id, undefined);
      const withdrawn = { withdrawn_at: now, withdrawn_on: today, ...by, withdrawal_reason: reason };
      await withdrawRow(tx, tenant.partner, payment, withdrawn);
      const touched = [
        { kind: 'payment', id: payment, content: { state: 'withdrawn', renewal: id } },
        ...undone.value,
        { kind: 'renewal', id, content: { bound: false, on: today } },
      ];
      return done({ value: { id: payment }, action: 'withdraw-payment', touched });
    },
    { asOffice: true },
  );
}

/** The records of the awards, and what the partner claims, as they were before the renewal bound. */
async function asBefore(
  context: Context,
  writing: PartnerWriting,
  { wrote, reason }: { readonly wrote: WrittenByPayment; readonly reason: string },
): Promise<Done<Touched>> {
  const { tx, tenant, kept } = writing;
  const asProgramme: Context = { ...context, actor: theProgrammeItself(tenant.programme) };
  const touched: Touched[number][] = [];
  // The last one first: what it wrote anew is taken back before what that came from goes on.
  for (const { kind, id } of wrote.statements.toReversed()) {
    const renewal = kept.award_renewals.find((one) => one.id === id && one.known_to === endOfTime);
    const again =
      kind === 'award'
        ? await goesOnAgain(asProgramme, writing, id, reason)
        : await writeStatement(asProgramme, writing, {
            ...{ ...tenant, kind, corrects: id, reason: { text: reason } },
            ...(renewal && { award: renewal.award_id }),
          });
    if (!again.ok) return again;
    touched.push(...again.value.touched);
  }
  if (wrote.claims.length === 0) return done(touched);
  const known = await partnerAsKnown(tx, tenant.programme, kept);
  if (!known) return refused({ kind: 'conflict', code: 'no-catalogue' });
  const body = known.facts.claims.map(claimName).filter((one) => !wrote.claims.includes(one));
  const written = await writeStatement(asProgramme, writing, { ...tenant, kind: 'claims', body });
  return written.ok ? done([...touched, ...written.value.touched]) : written;
}
