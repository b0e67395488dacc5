import type { Programme } from '../../domain/catalogue/programme.ts';
import { writeRational } from '../../domain/numbers/rational.ts';
import { problem } from '../../domain/problems/problem.ts';
import type { BillTo } from '../../domain/renewal/bill-to.ts';
import { problemsOfChoices } from '../../domain/renewal/choice.ts';
import type { FeeDue } from '../../domain/renewal/fee-due.ts';
import type { RenewalAhead } from '../../domain/renewal/renewals-ahead.ts';
import { choicesSubmitted } from '../../domain/renewal/what-binds.ts';
import type { Day } from '../../domain/time/day.ts';
import { newId } from '../../store/new-id.ts';
import { issueInvoice } from '../../store/renewals/invoices.ts';
import { addRenewal, type NewRenewal, renewalOn } from '../../store/renewals/renewals.ts';
import type { Context } from '../context.ts';
import { millisecondsOf } from '../moments.ts';
import { partnerAsKnown } from '../partner-as-known.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { mayRenew } from '../policies/renewal.ts';
import { type Done, done, refused } from '../refusal.ts';
import { type AboutOnePartner, type PartnerWriting, writeAboutPartner } from '../write-about-partner.ts';
import { bindRenewal } from './bind-renewal.ts';
import { agreementOn, feeOf, isFree, type Judged, renewalsHere } from './renewal-in-hand.ts';
import { problemsInChoices, type RenewalToSubmit } from './renewal-to-submit.ts';
import { billedTo, invoicedIn } from './where-invoiced.ts';
import { whoRenews } from './who-renews.ts';

export interface RenewalSubmitted {
  readonly id: string;
  readonly revision: number;
}

/**
 * Asks for a renewal: what becomes of each award, and that the partner agrees, for whoever may as the programme settles it. The requirement is the gate: what is kept must
 * be met on a day of the window up to today. Where a fee is due it is invoiced, and the renewal binds when that is paid; where
 * none is, at once.
 */
export async function submitRenewal(
  context: Context,
  { asked, ...about }: Omit<AboutOnePartner, 'reason'> & { readonly asked: RenewalToSubmit },
): Promise<Done<RenewalSubmitted>> {
  const { actor } = context;
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayRenew(actor, about) || actor.kind === 'system') return refuse(actor);
  const by = { submitted_by_kind: actor.kind, submitted_by: actor.id } as const;
  const renewers = await whoRenews(context, about);
  return writeAboutPartner(
    context,
    about,
    async (writing) => {
      const { tx, tenant, kept, now } = writing;
      const isRenewer = await renewers.isOne(tx);
      if (!isRenewer.ok) return isRenewer;
      const found = await partnerAsKnown(tx, tenant.programme, kept);
      if (!found) return refused({ kind: 'conflict', code: 'no-catalogue' });
      const today = context.clock.today();
      const open = await openRenewal(writing, found, asked, today);
      if (!open.ok) return open;
      const { renewal, agreement } = open.value;
      const there = await invoicedIn(tx, tenant.partner, found, { country: asked.country, day: today });
      if (!there.ok) return there;
      const known = there.value;
      const fee = feeOf(known, renewal, asked.choices, today);
      const isOwed = !isFree(fee, known.programme);
      if (isOwed && typeof fee === 'string')
        return refused({
          kind: 'conflict',
          code: fee === 'several-currencies' ? 'fees-in-currencies' : 'fee-not-stated',
        });
      const to = billedTo(kept, known.facts.attributes.get('country'));
      if (typeof fee !== 'string' && fee.tax?.reverseCharge && isOwed && to.vatNumber === undefined)
        return refused({ kind: 'conflict', code: 'vat-number-missing', values: { country: to.country ?? '' } });
      const row: NewRenewal = {
        ...{ id: newId(millisecondsOf(now)), anniversary: renewal.anniversary, agreement: agreement ?? null },
        ...{ opens: renewal.window.from, closes: renewal.window.to },
        choices: choicesSubmitted(asked.choices, renewal),
        ...{ submitted_at: now, submitted_on: today, ...by },
      };
      await addRenewal(tx, tenant, row);
      const submitted = {
        kind: 'renewal',
        id: row.id,
        content: { anniversary: row.anniversary, choices: row.choices, agreement: row.agreement },
      };
      if (!isOwed) {
        const bound = await bindRenewal(context, writing, row, undefined);
        if (!bound.ok) return bound;
        return done({ value: { id: row.id }, action: 'renew', touched: [submitted, ...bound.value.touched] });
      }
      const { reference } = asked;
      const invoice = await invoiceFor(writing, known.programme, {
        ...{ row, fee: fee as FeeDue, today },
        to: { ...to, ...(reference !== undefined && { reference }) },
      });
      return done({ value: { id: row.id }, action: 'submit-renewal', touched: [submitted, invoice] });
    },
    { asOffice: true },
  );
}

interface Open {
  readonly renewal: RenewalAhead;
  readonly agreement: string | undefined;
}

/** The renewal that is meant, where it can be asked for today and everything about it is in order. */
async function openRenewal(
  { tx, tenant }: PartnerWriting,
  known: Judged,
  { anniversary, agreement, choices }: RenewalToSubmit,
  today: Day,
): Promise<Done<Open>> {
  if (!known.programme.membership) return refused({ kind: 'conflict', code: 'renewed-elsewhere' });
  const before = await renewalOn(tx, tenant.partner, anniversary as Day);
  if (before)
    return refused({ kind: 'conflict', code: before.bound_on === null ? 'renewal-submitted' : 'renewal-bound' });
  const here = renewalsHere(known, today);
  const renewal = here.find((one) => one.anniversary === anniversary);
  if (!renewal) {
    const days = here.map((one) => one.anniversary);
    const found = problem('no-such-renewal', ['anniversary'], { found: anniversary, known: days });
    return refused({ kind: 'invalid', problems: [found] });
  }
  if (today < renewal.window.from)
    return refused({ kind: 'conflict', code: 'renewal-not-open', values: { from: renewal.window.from } });
  const wanted = agreementOn(known.programme, today);
  const problems = [
    ...problemsInChoices(problemsOfChoices(choices, renewal, today), choices),
    ...(wanted && agreement !== wanted.id ? [problem('not-agreed', ['agreement'], { wanted: wanted.id })] : []),
  ];
  return problems.length > 0 ? refused({ kind: 'invalid', problems }) : done({ renewal, agreement: wanted?.id });
}

interface ToInvoice {
  readonly row: NewRenewal;
  readonly to: BillTo;
  readonly fee: FeeDue;
  readonly today: Day;
}

/** Everything on an invoice is as it is on its day: what changes later changes no invoice. */
async function invoiceFor(
  { tx, tenant, now }: PartnerWriting,
  { membership }: Pick<Programme, 'membership'>,
  { row, to, fee, today }: ToInvoice,
) {
  const id = newId(millisecondsOf(now));
  const { currency, net, gross, tax } = fee;
  const number = await issueInvoice(tx, tenant, {
    ...{ id, renewal_id: row.id, kind: 'invoice', credits: null, issued_on: today, due_on: row.closes },
    bill_to: to,
    pay_to: membership?.payTo ?? null,
    ...{ lines: fee.lines, currency, net, gross },
    tax: tax ? { ...tax, percent: writeRational(tax.percent) } : null,
  });
  return { kind: 'invoice', id, content: { number, renewal: row.id, currency, gross } };
}
