import type { AwardDecision } from '../../domain/awards/award-decision.ts';
import type { Claim } from '../../domain/membership/facts.ts';
import type { Day } from '../../domain/time/day.ts';
import { invoicesOf, type PaymentRow, paymentsOf } from '../../store/renewals/invoices.ts';
import { type RenewalDecisionRow, renewalDecisionsOf } from '../../store/renewals/renewal-decisions.ts';
import { type RenewalRow, renewalsOf } from '../../store/renewals/renewals.ts';
import { usersWithIds } from '../../store/sign-in/users.ts';
import { type AwardApplicationRow, applicationsOf } from '../../store/standing/award-applications.ts';
import { type DemotionRow, demotionsOfAward } from '../../store/standing/demotions.ts';
import { type ReinstatementRow, reinstatementsOf } from '../../store/standing/reinstatements.ts';
import { type Tenant, type Tx, withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { mayReadDemotions } from '../policies/demotion.ts';
import { worksInOffice } from '../policies/roles.ts';
import { letGoIn } from '../renewals/let-go.ts';
import { deciderOf, type WhoAndWhy, whyOf } from './who-and-why.ts';

/**
 * What was decided about an award of a partner, or waits for a decision. The office reads who decided; whoever does not read
 * the decisions themselves learns of them without a reason, as the award is what it is.
 */
export async function decisionsAbout(
  { store, actor }: Pick<Context, 'store' | 'actor'>,
  tenant: Tenant,
  claim: Claim,
): Promise<readonly AwardDecision[]> {
  const { demotions, reinstatements, applications, renewals, unpaid, mistaken } = await withTenant(
    store.db,
    tenant,
    async (tx) => ({
      demotions: await demotionsOfAward(tx, tenant.partner, claim),
      reinstatements: await reinstatementsOf(tx, tenant.partner, claim),
      applications: await grantsOf(tx, tenant.partner, claim),
      renewals: await renewalsOf(tx, tenant.partner),
      unpaid: await renewalDecisionsOf(tx, tenant.partner),
      mistaken: await paymentsTakenBack(tx, tenant.partner),
    }),
  );
  const deciders = [...demotions, ...reinstatements, ...applications, ...unpaid].flatMap((row) => row.decided_by ?? []);
  const withdrawers = [...reinstatements, ...applications, ...unpaid, ...mistaken].flatMap(
    (row) => row.withdrawn_by ?? [],
  );
  const known = worksInOffice(actor, tenant.programme)
    ? await usersWithIds(store.db, [...new Set([...deciders, ...withdrawers])])
    : new Map();
  const whoAndWhy = { nameOf: (id: string) => known.get(id)?.name, mayKnowWhy: mayReadDemotions(actor, tenant) };
  return [
    ...demotions.flatMap((row) => demotionTold(row, whoAndWhy)),
    ...reinstatements.flatMap((row) => reinstatementTold(row, whoAndWhy)),
    ...applications.flatMap((row) => grantTold(row, whoAndWhy)),
    ...renewals.flatMap((row) => lettingGo(row, claim)),
    ...unpaid.flatMap((row) => unpaidTold(row, { renewals, claim }, whoAndWhy)),
    ...mistaken.flatMap((row) => mistakenTold(row, { renewals, claim }, whoAndWhy)),
  ];
}

function demotionTold(row: DemotionRow, who: WhoAndWhy): readonly AwardDecision[] {
  const [since, on, reasons] = [row.since as Day, row.noticed_on as Day, row.reasons];
  const pending: AwardDecision = { on, kind: 'demotion-pending', since, reasons };
  const closed = row.closed_on as Day | null;
  if (closed === null) return [pending];
  if (row.state === 'withdrawn') return [pending, { on: closed, kind: 'demotion-withdrawn', since }];
  const by = deciderOf(row.decided_by_kind ?? 'system', row.decided_by, who);
  const why = whyOf(row.reason_text, who);
  const decided: AwardDecision =
    row.kept_until === null
      ? { on: closed, kind: 'demoted', since, reasons, by, ...why }
      : { on: closed, kind: 'kept-until', since, until: row.kept_until as Day, by, ...why };
  return [pending, decided];
}

function reinstatementTold(row: ReinstatementRow, who: WhoAndWhy): readonly AwardDecision[] {
  const from = row.reinstated_from as Day;
  const made: AwardDecision = {
    ...{ on: row.decided_on as Day, kind: 'reinstated', from },
    ...{ by: deciderOf(row.decided_by_kind, row.decided_by, who), ...whyOf(row.reason, who) },
  };
  if (row.withdrawn_on === null) return [made];
  const by = deciderOf(row.withdrawn_by_kind ?? 'user', row.withdrawn_by, who);
  const why = whyOf(row.withdrawal_reason, who);
  return [made, { on: row.withdrawn_on as Day, kind: 'reinstatement-withdrawn', from, by, ...why }];
}

/** What was granted of what the partner applied for: an award that was refused has no history. */
const grantsOf = async (
  tx: Tx,
  partner: string,
  { competency, level }: Claim,
): Promise<readonly AwardApplicationRow[]> =>
  (await applicationsOf(tx, partner))
    .filter((row) => row.competency === competency && row.level === level && row.award_id !== null)
    .reverse();

function grantTold(row: AwardApplicationRow, who: WhoAndWhy): readonly AwardDecision[] {
  const from = row.decided_on as Day;
  const by = deciderOf(row.decided_by_kind ?? 'system', row.decided_by, who);
  const made: AwardDecision = { on: from, kind: 'granted', from, by, ...whyOf(row.reason, who) };
  if (row.withdrawn_on === null) return [made];
  const withdrawer = deciderOf(row.withdrawn_by_kind ?? 'user', row.withdrawn_by, who);
  const why = whyOf(row.withdrawal_reason, who);
  return [made, { on: row.withdrawn_on as Day, kind: 'grant-withdrawn', from, by: withdrawer, ...why }];
}

/** What was decided about a renewal that was not paid, where it is the award's. */
function unpaidTold(
  row: RenewalDecisionRow,
  { renewals, claim }: { readonly renewals: readonly RenewalRow[]; readonly claim: Claim },
  who: WhoAndWhy,
): readonly AwardDecision[] {
  const isIt = (one: Claim) => one.competency === claim.competency && one.level === claim.level;
  const choices = renewals.find(({ id }) => id === row.renewal_id)?.choices ?? [];
  const ends = row.ended.find(isIt)?.ends;
  if (row.decision === 'end' ? ends === undefined : !choices.some(isIt)) return [];
  const about = { until: row.until as Day, ends: ends ?? (row.until as Day) };
  const made: AwardDecision = {
    ...{ on: row.decided_on as Day, kind: row.decision === 'end' ? 'renewal-ended' : 'time-to-pay', ...about },
    ...{ by: deciderOf(row.decided_by_kind, row.decided_by, who), ...whyOf(row.reason, who) },
  };
  if (row.withdrawn_on === null) return [made];
  const by = deciderOf(row.withdrawn_by_kind ?? 'user', row.withdrawn_by, who);
  const kind = row.decision === 'end' ? 'renewal-goes-on' : 'time-to-pay-withdrawn';
  return [made, { on: row.withdrawn_on as Day, kind, ...about, by, ...whyOf(row.withdrawal_reason, who) }];
}

interface PaymentTakenBack extends PaymentRow {
  readonly renewal: string | undefined;
}

async function paymentsTakenBack(tx: Tx, partner: string): Promise<readonly PaymentTakenBack[]> {
  const rows = (await paymentsOf(tx, partner)).filter(({ withdrawn_on }) => withdrawn_on !== null);
  const invoices = rows.length > 0 ? await invoicesOf(tx, partner) : [];
  return rows.map((row) => ({ ...row, renewal: invoices.find(({ id }) => id === row.invoice_id)?.renewal_id }));
}

/** A payment that was recorded wrongly, of the renewal of the award. */
function mistakenTold(
  row: PaymentTakenBack,
  { renewals, claim }: { readonly renewals: readonly RenewalRow[]; readonly claim: Claim },
  who: WhoAndWhy,
): readonly AwardDecision[] {
  const choices = renewals.find(({ id }) => id === row.renewal)?.choices ?? [];
  if (!choices.some(({ competency, level }) => competency === claim.competency && level === claim.level)) return [];
  const by = deciderOf(row.withdrawn_by_kind ?? 'user', row.withdrawn_by, who);
  const about = { on: row.withdrawn_on as Day, paidOn: row.paid_on as Day };
  return [{ kind: 'payment-withdrawn', ...about, by, ...whyOf(row.withdrawal_reason, who) }];
}

/** Where a renewal was asked for without the award: when it bound, or as long as it waits for its payment, when it was asked for. */
const lettingGo = (row: RenewalRow, claim: Claim): readonly AwardDecision[] =>
  letGoIn(row)
    .filter(({ competency, level }) => competency === claim.competency && level === claim.level)
    .map(({ ends }) => {
      const on = (row.bound_on ?? row.submitted_on) as Day;
      return { on, kind: 'let-go', ends, isBinding: row.bound_on !== null };
    });
