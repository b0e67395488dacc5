import { type BenefitsAtRisk, benefitsAtRisk } from '../../domain/benefits/benefits-at-risk.ts';
import { type BenefitsIfLower, benefitsIfLower } from '../../domain/benefits/benefits-if-lower.ts';
import { giversOfPartner } from '../../domain/benefits/givers-of-partner.ts';
import type { Agreement, MembershipTerms } from '../../domain/catalogue/membership-terms.ts';
import type { Programme } from '../../domain/catalogue/programme.ts';
import type { Claim } from '../../domain/membership/facts.ts';
import type { BillTo } from '../../domain/renewal/bill-to.ts';
import { type Choice, type ChoiceState, optionsOf, proposedFor } from '../../domain/renewal/choice.ts';
import type { FeeDue, NoFee } from '../../domain/renewal/fee-due.ts';
import { type RenewalState, stateOfRenewal } from '../../domain/renewal/renewal-state.ts';
import type { AwardAhead, RenewalAhead } from '../../domain/renewal/renewals-ahead.ts';
import type { SubmittedChoice } from '../../domain/renewal/what-binds.ts';
import type { RenewalOutlook } from '../../domain/standing/renewal-outlook.ts';
import type { Day } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { partnerRows } from '../../store/membership/partner-rows.ts';
import { invoicesOf, paymentsOf } from '../../store/renewals/invoices.ts';
import { renewalDecisionsOf } from '../../store/renewals/renewal-decisions.ts';
import { renewalsOf } from '../../store/renewals/renewals.ts';
import { withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { type PartnerAsKnown, partnerAsKnown } from '../partner-as-known.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { mayReadRenewals } from '../policies/renewal.ts';
import type { AboutPartner } from '../policies/roles.ts';
import { type Done, done, refused } from '../refusal.ts';
import { type RenewalAsked, renewalAsked } from './renewal-asked.ts';
import { agreementOn, feeOf, isFree, renewalsHere } from './renewal-in-hand.ts';
import { billedTo, countriesOf } from './where-invoiced.ts';
import { type Renewers, whoRenews } from './who-renews.ts';

export interface RenewalsShown {
  readonly programme: Programme;
  /** Left out: the rules say nothing about how memberships are renewed. */
  readonly terms?: MembershipTerms;
  /** What is agreed to today. */
  readonly agreement?: Agreement;
  readonly renewers: Renewers;
  /** The countries in which a renewal can be invoiced today, the own first. */
  readonly countries: readonly string[];
  /** To whom invoices go that are made out in each of these countries, as it is stated now. */
  readonly billTo: readonly BillTo[];
  /** Those that can be asked for, now or later, the nearest first. */
  readonly ahead: readonly RenewalToAskFor[];
  /** Those that were asked for, the newest first. */
  readonly asked: readonly RenewalAskedShown[];
}

/** One that was asked for, with what an award that is to go down by it costs and keeps, until it binds. */
export interface RenewalAskedShown extends RenewalAsked {
  readonly choices: readonly ChoiceShown[];
}

export interface ChoiceShown extends SubmittedChoice {
  /** Of a lower level that waits for its payment: what of the benefits goes and what stays; left out where the rules say nothing of them. */
  readonly ifLower?: BenefitsIfLower;
}

export interface RenewalToAskFor extends Pick<RenewalAhead, 'anniversary' | 'window'> {
  readonly state: RenewalState;
  readonly awards: readonly AwardToChoose[];
  /** What it costs as it is proposed. */
  readonly fee: FeeDue | NoFee;
  readonly isFree: boolean;
}

export interface AwardToChoose extends Pick<AwardAhead, 'claim' | 'together'> {
  readonly outlook: RenewalOutlook;
  readonly options: readonly {
    readonly level: string;
    readonly state: ChoiceState;
    readonly outlook: RenewalOutlook;
    /** Of a lower level: what of the benefits goes and what stays; left out where the rules say nothing of them. */
    readonly ifLower?: BenefitsIfLower;
  }[];
  readonly proposed: Choice;
  /** What would go with it where it is let go; left out where the rules say nothing of benefits. */
  readonly benefitsAtRisk?: BenefitsAtRisk;
}

/** The renewals of a partner: what would become of each award as things stand, and where those are that were asked for. */
export async function showRenewals(context: Context, about: AboutPartner): Promise<Done<RenewalsShown>> {
  const { store, actor, clock } = context;
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayReadRenewals(actor, about)) return refuse(actor);
  const today = clock.today();
  const renewers = await whoRenews(context, about);
  return withTenant(store.db, about, async (tx) => {
    const kept = await partnerRows(tx, about.partner);
    if (!kept) return refused({ kind: 'not-found', what: 'partner' });
    const known = await partnerAsKnown(tx, about.programme, kept);
    if (!known) return refused({ kind: 'conflict', code: 'no-catalogue' });
    const rows = await renewalsOf(tx, about.partner);
    const invoices = rows.length > 0 ? await invoicesOf(tx, about.partner) : [];
    const payments = invoices.length > 0 ? await paymentsOf(tx, about.partner) : [];
    const decisions = rows.length > 0 ? await renewalDecisionsOf(tx, about.partner) : [];
    // What ended unpaid can be asked for again where its window is open once more, as after an extension.
    const isAsked = ({ anniversary, window }: RenewalAhead) =>
      rows.some(
        (row) =>
          row.anniversary === anniversary && row.taken_back_at === null && (row.ended_on === null || window.to < today),
      );
    const { programme } = known;
    const { membership: terms } = programme;
    const agreement = agreementOn(programme, today);
    const countries = await countriesOf(tx, about.partner, known, today);
    return done({
      programme,
      ...(terms && { terms }),
      ...(agreement && { agreement }),
      renewers: await renewers.told(tx),
      countries,
      billTo: (countries.length === 0 ? [undefined] : countries).map((country) => billedTo(kept, country)),
      ahead: renewalsHere(known, today)
        .filter((one) => !isAsked(one))
        .map((one) => toAskFor(one, known, today)),
      asked: rows
        .map((row) => renewalAsked(row, { kept, renewals: rows, invoices, payments, decisions }, today))
        .map((one) => askedShown(one, known, today)),
    });
  });
}

function toAskFor(renewal: RenewalAhead, known: PartnerAsKnown, today: Day): RenewalToAskFor {
  const { anniversary, window } = renewal;
  const losses = lossesIn(known, today);
  const awards = renewal.awards.map((award) => ({
    ...{ claim: award.claim, outlook: award.outlook, ...(award.together && { together: award.together }) },
    ...{ options: optionsOf(award, today).map((one) => ({ ...one, ...losses.ifLower(award, one.level) })) },
    ...{ proposed: proposedFor(award, today), ...losses.of(award) },
  }));
  const chosen = awards.filter(({ outlook }) => !outlook.done).map(({ proposed }) => proposed);
  const fee = feeOf(known, renewal, chosen, today);
  const state = stateOfRenewal({ submittedOn: null, boundOn: null, window }, today);
  // Whatever is renewed elsewhere, as by the office, is done, and asks for nothing.
  const isDone = awards.every(({ outlook }) => outlook.done);
  return { anniversary, window, state: isDone ? 'bound' : state, awards, fee, isFree: isFree(fee, known.programme) };
}

/** What has bound, was ended or was taken back takes nothing away any more. */
function askedShown(renewal: RenewalAsked, known: PartnerAsKnown, today: Day): RenewalAskedShown {
  if (renewal.state !== 'submitted' && renewal.state !== 'overdue') return renewal;
  const losses = lossesIn(known, today);
  const choices = renewal.choices.map(({ competency, level, ...choice }): ChoiceShown => {
    const claim = { competency, level };
    return { ...claim, ...choice, ...(choice.renewAt !== null && losses.ifLower({ claim }, choice.renewAt)) };
  });
  return { ...renewal, choices };
}

/** What a partner would lose with each award that it lets go, or that goes on at a lower level. */
function lossesIn({ programme, facts, benefits }: PartnerAsKnown, day: Day) {
  const givers = benefits ? giversOfPartner({ programme, facts, day, knownAt: endOfTime }) : [];
  return {
    of: ({ claim, outlook }: AwardAhead): Pick<AwardToChoose, 'benefitsAtRisk'> =>
      benefits && !outlook.done
        ? { benefitsAtRisk: benefitsAtRisk(benefits, givers, [{ ...claim, until: outlook.lastDay }], day) }
        : {},
    ifLower: ({ claim }: { readonly claim: Claim }, level: string): { readonly ifLower?: BenefitsIfLower } =>
      benefits && level !== claim.level ? { ifLower: benefitsIfLower(benefits, givers, { claim, level }, day) } : {},
  };
}
