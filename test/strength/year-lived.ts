import { enrolPartners } from '../../src/actions/enrol-partners.ts';
import { moveBusinessDay } from '../../src/actions/move-business-day.ts';
import { recordPayment } from '../../src/actions/renewals/record-payment.ts';
import { submitRenewal } from '../../src/actions/renewals/submit-renewal.ts';
import { workOutStanding } from '../../src/actions/work-out-standing.ts';
import { addDays, type Day, day } from '../../src/domain/time/day.ts';
import { instant } from '../../src/domain/time/instant.ts';
import type { DemoPartner } from '../../src/main/demo/partner-file.ts';
import { businessClock } from '../../src/main/server/business-clock.ts';
import { partnersToTell } from '../../src/store/notices/partners-to-tell.ts';
import { invoicesOf, owedFor } from '../../src/store/renewals/invoices.ts';
import { addRole } from '../../src/store/sign-in/role-assignments.ts';
import { addUser } from '../../src/store/sign-in/users.ts';
import type { Store } from '../../src/store/store.ts';
import { type Tenant, withOffice, withTenant } from '../../src/store/tenant.ts';
import { anId, atPartner, doneOf, type Office } from '../builders/an-office.ts';
import { reckonerInThread } from '../builders/reckoner-in-thread.ts';
import type { PartnerPlanned, RenewalPlanned, Year } from './year-planned.ts';

export interface YearToLive extends Year {
  readonly store: Store;
  readonly office: Office;
  /** Sends the letters of a partner, as its job does. */
  send(partner: Tenant): Promise<void>;
  readonly network: readonly DemoPartner[];
  readonly plans: readonly PartnerPlanned[];
  /** The days on which every standing is worked out, as each night does. */
  readonly nights: readonly Day[];
  /** On which further days that of one partner is: something is foreseen to turn for it. */
  readonly turns: (plan: PartnerPlanned) => readonly Day[];
  /** Looked at when a day is over. */
  readonly over: (on: Day) => void;
}

/**
 * Lives through every day of a year as a demo does that is moved: whoever something is to be said to by the ledger gets a
 * letter, and what partners planned on the first day they do. It answers with the ids of the partners and their codes.
 */
export async function yearLived(year: YearToLive): Promise<ReadonlyMap<string, string>> {
  const { store, office, network, plans, start, end, nights } = year;
  const clock = await businessClock(store, 'UTC');
  office.clock.today = clock.today;
  const move = async (to: Day) => {
    await moveBusinessDay(office, to);
    await clock.refresh();
  };
  await move(start);
  const partners = network.map(({ tree, since }) => ({ tree, since: instant(since) }));
  const ids = doneOf(await enrolPartners(office, { programme: office.programme, partners }));
  for (const [index, partner] of ids.entries()) await administratorOf(year, partner, plans[index]?.code ?? '');
  for (let on = start; on <= end; on = addDays(on, 1)) {
    if (on > start) await move(on);
    for (const [index, plan] of plans.entries())
      if (nights.includes(on) || year.turns(plan).includes(on))
        doneOf(await workOutStanding({ ...office, reckoner: reckonerInThread }, at(office, ids[index] as string)));
    await tell(year, on);
    for (const [index, plan] of plans.entries())
      for (const renewal of plan.renewals)
        if (renewal.submitOn === on || renewal.payOn === on) {
          await act(year, ids[index] as string, renewal, on);
          await year.send(at(office, ids[index] as string));
        }
    year.over(on);
  }
  await clock.stop();
  return new Map(ids.map((id, index) => [id, plans[index]?.code ?? '']));
}

const at = ({ programme }: Office, partner: string) => ({ programme, partner });

/** Each partner has one administrator, whose address is its code. */
async function administratorOf({ store, office }: YearToLive, partner: string, code: string): Promise<void> {
  const id = anId();
  const now = office.clock.now();
  await addUser(store.db, { id, email: `${code}@example.org`, name: code, language: 'en', now });
  await store.engine.run('update users set email_verified = true where id = $1', [id]);
  const role = { id: anId(), ...at(office, partner), user: id, role: 'partner-administrator' } as const;
  await store.db.transaction().execute((tx) => addRole(tx, { ...role, from: now, grantedBy: null, invitation: null }));
}

/** What the morning of a day does: those are told of whom the ledger says that something is due. */
async function tell(year: YearToLive, on: Day): Promise<void> {
  const { store, office } = year;
  const asked = { programme: office.programme, day: on, after: undefined, limit: year.plans.length };
  const due = await withOffice(store.db, office.programme, (tx) => partnersToTell(tx, asked));
  for (const partner of due) await year.send(at(office, partner));
}

/** The partner asks for its renewal, or what it owes for it comes in. */
async function act({ store, office }: YearToLive, partner: string, renewal: RenewalPlanned, on: Day): Promise<void> {
  const tenant = at(office, partner);
  if (renewal.submitOn === on) {
    const choices = renewal.choices.map(({ competency, level, renewAt }) => ({ competency, level, renewAt }));
    const asked = { anniversary: day(renewal.anniversary), agreement: 'membership-terms-2017', choices };
    doneOf(await submitRenewal(office.as(atPartner(office.programme, partner)), { ...tenant, asked }));
  }
  if (renewal.payOn !== on || !renewal.isOwed) return;
  const { id, amount } = await withTenant(store.db, tenant, async (tx) => {
    const invoices = await invoicesOf(tx, partner);
    const open = invoices.find(({ due_on }) => due_on === renewal.closes);
    if (!open) throw new Error('A renewal that was asked for has an invoice.');
    return { id: open.renewal_id, amount: owedFor(open.renewal_id, invoices, []) };
  });
  doneOf(await recordPayment(office, { ...tenant, id, paid: { method: 'bank-transfer', amount, on } }));
}
