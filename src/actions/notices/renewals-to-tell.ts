import { claimName } from '../../domain/membership/facts.ts';
import type { RenewalToTell } from '../../domain/notices/renewal-notices.ts';
import { addDays, type Day } from '../../domain/time/day.ts';
import { partnerRows } from '../../store/membership/partner-rows.ts';
import {
  type InvoiceRow,
  invoicesOf,
  type PaymentRow,
  paymentsOf,
  paymentsThatHold,
} from '../../store/renewals/invoices.ts';
import { type RenewalDecisionRow, renewalDecisionsOf } from '../../store/renewals/renewal-decisions.ts';
import { type RenewalRow, renewalsOf } from '../../store/renewals/renewals.ts';
import type { Tenant, Tx } from '../../store/tenant.ts';
import { partnerAsKnown } from '../partner-as-known.ts';
import { openInvoice } from '../renewals/credit-invoices.ts';
import { renewalsHere } from '../renewals/renewal-in-hand.ts';
import { decisionsThatHold } from '../renewals/unpaid-renewal.ts';

/** What is done is not looked at for ever: nobody hears of it for the first time after so many days. */
const daysLooked = 90;

/** The renewals that a partner asked for and of which something may be to be said. */
export async function renewalsToTell(tx: Tx, tenant: Tenant, day: Day): Promise<readonly RenewalToTell[]> {
  const { partner } = tenant;
  const since = addDays(day, -daysLooked);
  const rows = (await renewalsOf(tx, partner)).filter(
    ({ taken_back_at, bound_on, ended_on }) => taken_back_at === null && (bound_on ?? ended_on ?? day) >= since,
  );
  if (rows.length === 0) return [];
  const around = {
    invoices: await invoicesOf(tx, partner),
    payments: await paymentsOf(tx, partner),
    decisions: await renewalDecisionsOf(tx, partner),
    nextOf: rows.some(({ bound_on }) => bound_on !== null) ? await nextRenewals(tx, tenant, day) : () => undefined,
  };
  return rows.map((row) => toTell(row, around));
}

interface Around {
  readonly invoices: readonly InvoiceRow[];
  readonly payments: readonly PaymentRow[];
  readonly decisions: readonly RenewalDecisionRow[];
  nextOf(row: RenewalRow): Day | undefined;
}

function toTell(row: RenewalRow, { invoices, payments, decisions, nextOf }: Around): RenewalToTell {
  const { id, choices, bound_on, ended_on } = row;
  const holding = decisionsThatHold(decisions, id);
  const invoice = openInvoice(invoices, id);
  const moreTimeOn = holding.findLast(({ decision }) => decision === 'more-time')?.decided_on;
  const own = payments.filter(({ invoice_id }) => invoice_id === invoice?.id);
  const paidOn = paymentsThatHold(own)[0]?.paid_on;
  const mistaken = own.findLast(({ withdrawn_on }) => withdrawn_on !== null)?.withdrawn_on ?? null;
  const next = bound_on === null ? undefined : nextOf(row);
  return {
    ...{ id, anniversary: row.anniversary as Day, choices, payUntil: (row.pay_until ?? row.closes) as Day },
    ...(invoice && {
      invoice: {
        ...{ number: invoice.number, gross: invoice.gross, currency: invoice.currency },
        issuedOn: invoice.issued_on as Day,
      },
    }),
    ...(mistaken !== null && { mistakenOn: mistaken as Day }),
    ...(moreTimeOn !== undefined && { moreTimeOn: moreTimeOn as Day }),
    ...(bound_on !== null && {
      bound: {
        on: bound_on as Day,
        ...(paidOn !== undefined && { paidOn: paidOn as Day }),
        ...(next !== undefined && { next }),
      },
    }),
    ...(ended_on !== null && {
      ended: {
        on: ended_on as Day,
        awards: (holding.findLast(({ decision }) => decision === 'end')?.ended ?? []).map(
          ({ competency, level, ends }) => ({ competency, level, ends }),
        ),
      },
    }),
  };
}

/** The next renewal day of what a renewal has kept, as the rules and the awards have it today. */
async function nextRenewals(tx: Tx, { programme, partner }: Tenant, day: Day): Promise<Around['nextOf']> {
  const kept = await partnerRows(tx, partner);
  const known = kept && (await partnerAsKnown(tx, programme, kept));
  const ahead = known ? renewalsHere(known, day) : [];
  return ({ anniversary, choices }) => {
    const renewed = new Set(
      choices.flatMap(({ competency, renewAt }) =>
        renewAt === null ? [] : [claimName({ competency, level: renewAt })],
      ),
    );
    return ahead.find(
      (one) =>
        one.anniversary > anniversary &&
        one.awards.some(({ claim, outlook }) => !outlook.done && renewed.has(claimName(claim))),
    )?.anniversary;
  };
}
