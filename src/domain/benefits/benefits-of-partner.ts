import type { Programme } from '../catalogue/programme.ts';
import type { Text } from '../catalogue/text.ts';
import { forecast } from '../impact/forecast.ts';
import type { Claim, Facts } from '../membership/facts.ts';
import { addMonths, type Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import { type Balance, type BenefitUse, balanceOf } from './balance.ts';
import type { BenefitLibrary } from './benefit.ts';
import { type BenefitsAtRisk, benefitsAtRisk } from './benefits-at-risk.ts';
import { isAtRisk, lapsingOf } from './benefits-in-forecast.ts';
import { type Entitlement, entitlementTo } from './entitlement.ts';
import type { Giver } from './giver.ts';
import { giversOfPartner } from './givers-of-partner.ts';
import { type Money, sumsOf } from './money.ts';
import { worthInYear } from './worth.ts';

export interface BenefitsRequest {
  readonly programme: Programme;
  readonly library: BenefitLibrary;
  readonly facts: Facts;
  readonly uses: readonly BenefitUse[];
  readonly day: Day;
  readonly knownAt: Instant;
}

/** What a partner has on a day by its awards, what of it is used, and what would go with each of them. */
export interface PartnerBenefits {
  readonly note?: Text;
  readonly benefits: readonly Had[];
  /** Of all that it has, in a year: one sum for each currency. */
  readonly worth: readonly Money[];
  readonly ifLost: readonly IfLost[];
}

export interface Had {
  readonly entitlement: Entitlement;
  readonly balance: Balance;
  readonly worth?: Money;
}

/** What goes with one award, if it alone lapses. */
export interface IfLost {
  readonly claim: Claim;
  readonly isAtRisk: boolean;
  /** The last day on which it is held as things stand. */
  readonly safeUntil?: Day;
  /** That is so by its own record: it was let go or ended. */
  readonly isEnding: boolean;
  readonly atRisk: BenefitsAtRisk;
}

/** How far the forecast of what is at risk looks: the next two renewals of a yearly membership. */
const monthsAhead = 24;

/** What it has or has used of each benefit; what it neither has nor uses is left out. */
export function benefitsOfPartner(request: BenefitsRequest): PartnerBenefits {
  const { library, uses, day } = request;
  const givers = giversOfPartner(request);
  const benefits = [...library.benefits.values()].flatMap((benefit) => {
    const entitlement = entitlementTo(benefit, givers, day);
    const balance = balanceOf(entitlement, uses, day);
    if (entitlement.amount === 0 && balance.used === 0) return [];
    const worth = worthInYear(benefit, entitlement.amount, day);
    return [{ entitlement, balance, ...(worth && { worth }) }];
  });
  return {
    ...(library.note && { note: library.note }),
    benefits,
    worth: sumsOf(benefits.flatMap(({ worth }) => worth ?? [])),
    ifLost: lapsesAhead(request, givers),
  };
}

function lapsesAhead(request: BenefitsRequest, givers: readonly Giver[]): readonly IfLost[] {
  const { library, day } = request;
  const claims = givers.flatMap(({ status: competency, level, to }) =>
    level !== undefined && to >= day && request.programme.competencies.has(competency) ? [{ competency, level }] : [],
  );
  if (claims.length === 0) return [];
  const { awards } = forecast({ ...request, claims, until: addMonths(day, monthsAhead) });
  return awards
    .filter(({ heldToday }) => heldToday)
    .map((award) => ({
      claim: award.claim,
      isAtRisk: isAtRisk(award),
      isEnding: award.endsOn !== undefined,
      ...(award.safeUntil !== undefined && { safeUntil: award.safeUntil }),
      atRisk: benefitsAtRisk(library, givers, [lapsingOf(award)], day),
    }));
}
