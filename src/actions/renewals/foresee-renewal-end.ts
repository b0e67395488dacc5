import { type BenefitsAtRisk, benefitsAtRisk } from '../../domain/benefits/benefits-at-risk.ts';
import { giversOfPartner } from '../../domain/benefits/givers-of-partner.ts';
import type { Programme } from '../../domain/catalogue/programme.ts';
import { type AwardEnding, type DaysToChoose, daysToEnd } from '../../domain/renewal/unpaid-renewal.ts';
import type { Day } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { partnerRows } from '../../store/membership/partner-rows.ts';
import { invoicesOf } from '../../store/renewals/invoices.ts';
import { renewalWithId } from '../../store/renewals/renewals.ts';
import { withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { partnerAsKnown } from '../partner-as-known.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { mayDecideRenewal } from '../policies/renewal.ts';
import type { AboutPartner } from '../policies/roles.ts';
import { type Done, done, refused } from '../refusal.ts';
import { openInvoice } from './credit-invoices.ts';
import { dayChosen } from './renewal-decision-to-make.ts';
import { awardsEnding, overdue, renewalToPay } from './unpaid-renewal.ts';

/** What would come of it if a renewal were ended, as it was not paid. */
export interface RenewalEndForeseen extends DaysToChoose {
  readonly programme: Programme;
  readonly until: Day;
  readonly awards: readonly AwardEnding[];
  /** The number of the invoice that would be credited. */
  readonly invoice?: number;
  /** What would go with the awards; left out where the rules say nothing of benefits. */
  readonly benefitsAtRisk?: BenefitsAtRisk;
}

/** Which awards would end and what would go with them. Without a day, the last one on which it was to be paid. Nothing changes. */
export async function foreseeRenewalEnd(
  { store, actor, clock }: Context,
  { id, until: wanted, ...about }: AboutPartner & { readonly id: string; readonly until?: string | undefined },
): Promise<Done<RenewalEndForeseen>> {
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayDecideRenewal(actor, about)) return refuse(actor);
  const today = clock.today();
  return withTenant(store.db, about, async (tx): Promise<Done<RenewalEndForeseen>> => {
    const kept = await partnerRows(tx, about.partner);
    const found = overdue(await renewalWithId(tx, about.partner, id), today);
    if (!found.ok) return found;
    const known = kept && (await partnerAsKnown(tx, about.programme, kept));
    if (!known) return refused({ kind: 'conflict', code: 'no-catalogue' });
    const days = daysToEnd(renewalToPay(found.value), today);
    const chosen = dayChosen((wanted ?? days.earliest) as Day, days);
    if (!chosen.ok) return chosen;
    const until = chosen.value;
    const { programme, facts, benefits } = known;
    const awards = awardsEnding(found.value, facts, { until, today }).map(({ award: _, ...ending }) => ending);
    const invoice = openInvoice(await invoicesOf(tx, about.partner), id)?.number;
    // What the awards give is taken as of the last day on which it is there for sure, as they may have ended before today.
    const day = until < today ? until : today;
    const lapsing = awards.map(({ competency, level, ends }) => ({ competency, level, until: ends }));
    const givers = benefits ? giversOfPartner({ programme, facts, day, knownAt: endOfTime }) : [];
    return done({
      ...{ programme, ...days, until, awards },
      ...(invoice !== undefined && { invoice }),
      ...(benefits && { benefitsAtRisk: benefitsAtRisk(benefits, givers, lapsing, day) }),
    });
  });
}
