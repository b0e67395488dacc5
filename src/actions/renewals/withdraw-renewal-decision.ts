import { lastDayToPay } from '../../domain/renewal/unpaid-renewal.ts';
import type { Day } from '../../domain/time/day.ts';
import {
  endRenewal,
  type RenewalDecisionRow,
  renewalDecisionsOf,
  setPayUntil,
  withdrawRenewalDecision as withdrawRow,
} from '../../store/renewals/renewal-decisions.ts';
import { type RenewalRow, renewalOn, renewalWithId } from '../../store/renewals/renewals.ts';
import { areAsWritten, goesOnAgain } from '../awards/award-goes-on-again.ts';
import type { Context } from '../context.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { mayDecideRenewal } from '../policies/renewal.ts';
import { type Done, done, refused } from '../refusal.ts';
import {
  type AboutOnePartner,
  type PartnerWriting,
  type PartnerWritten,
  writeAboutPartner,
} from '../write-about-partner.ts';
import { invoiceAgain } from './credit-invoices.ts';
import { decisionUndoableUntil, payUntilBefore, renewalToPay } from './unpaid-renewal.ts';

interface Asked extends Omit<AboutOnePartner, 'reason'> {
  /** Of the renewal. */
  readonly id: string;
  readonly decision: string;
  readonly reason: string;
}

type Touched = PartnerWritten<object>['touched'];

/**
 * Takes back what was decided about a renewal that is not paid, until it binds: its awards go on as before and it is invoiced
 * anew; or the time that was given is not.
 */
export async function withdrawRenewalDecision(
  context: Context,
  { id, decision, reason, ...about }: Asked,
): Promise<Done<{ readonly id: string; readonly revision: number }>> {
  const { actor, clock } = context;
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayDecideRenewal(actor, about) || actor.kind === 'system') return refuse(actor);
  const by = { withdrawn_by_kind: actor.kind, withdrawn_by: actor.id } as const;
  return writeAboutPartner(
    context,
    { ...about, reason: { text: reason } },
    async (writing) => {
      const { tx, tenant, now } = writing;
      const today = clock.today();
      const rows = await renewalDecisionsOf(tx, tenant.partner);
      const row = await renewalWithId(tx, tenant.partner, id);
      const found = rows.find((one) => one.id === decision && one.renewal_id === id);
      if (!row || !found) return refused({ kind: 'not-found', what: 'renewal-decision' });
      const may = undoable(row, found, rows, today);
      if (!may.ok) return may;
      const touched =
        found.decision === 'end'
          ? await goesOn(context, writing, { row, found, reason })
          : await without(writing, row, payUntilBefore(row, found, rows));
      if (!touched.ok) return touched;
      const withdrawn = { withdrawn_at: now, withdrawn_on: today, ...by, withdrawal_reason: reason };
      await withdrawRow(tx, tenant.partner, found.id, withdrawn);
      const content = { state: 'withdrawn', decision: found.decision, renewal: id };
      return done({
        value: { id: found.id },
        action: 'withdraw-renewal-decision',
        touched: [{ kind: 'renewal-decision', id: found.id, content }, ...touched.value],
      });
    },
    { asOffice: true },
  );
}

function undoable(
  row: RenewalRow,
  found: RenewalDecisionRow,
  rows: readonly RenewalDecisionRow[],
  today: Day,
): Done<object> {
  if (found.withdrawn_at !== null) return refused({ kind: 'conflict', code: 'renewal-decision-withdrawn' });
  const until = decisionUndoableUntil(row, found, rows);
  if (until === undefined) return refused({ kind: 'conflict', code: 'renewal-decision-overtaken' });
  return today <= until ? done({}) : refused({ kind: 'conflict', code: 'renewal-decision-binds', values: { until } });
}

/** The renewal waits again, unless something else came of its awards or of its renewal day since. */
async function goesOn(
  context: Context,
  writing: PartnerWriting,
  { row, found, reason }: { readonly row: RenewalRow; readonly found: RenewalDecisionRow; readonly reason: string },
): Promise<Done<Touched>> {
  const { tx, tenant } = writing;
  const ids = found.ended.map(({ award }) => award);
  if (!areAsWritten(writing, ids) || (await renewalOn(tx, tenant.partner, row.anniversary as Day)))
    return refused({ kind: 'conflict', code: 'renewal-decision-overtaken' });
  const touched: Touched[number][] = [];
  for (const id of ids) {
    const again = await goesOnAgain(context, writing, id, reason);
    if (!again.ok) return again;
    touched.push(...again.value.touched);
  }
  await endRenewal(tx, tenant.partner, row.id, undefined);
  const due = lastDayToPay(renewalToPay(row));
  return done([...touched, ...(await invoiceAgain(context, writing, { renewal: row.id, due }))]);
}

async function without({ tx, tenant }: PartnerWriting, row: RenewalRow, before: Day): Promise<Done<Touched>> {
  await setPayUntil(tx, tenant.partner, row.id, before === row.closes ? null : before);
  return done([]);
}
