import type { Day } from '../time/day.ts';
import { type Benefit, type BenefitLibrary, type BenefitTerms, type Gift, termsOn } from './benefit.ts';
import { type Giver, givesOn } from './giver.ts';
import { isLess, plus, type Quantity } from './quantity.ts';
import { type Given, type Share, sharesUnder } from './share.ts';

/** How much of a benefit a partner has on a day, and by which of its awards. */
export interface Entitlement {
  readonly benefit: Benefit;
  readonly terms: BenefitTerms;
  readonly amount: Quantity;
  /** What comes from which award, those that give nothing beside others included. They make up the amount. */
  readonly shares: readonly Share[];
}

/** All that a partner has on a day, in the order of the library. What it has nothing of is left out. */
export const entitlements = (library: BenefitLibrary, givers: readonly Giver[], day: Day): readonly Entitlement[] =>
  [...library.benefits.values()].flatMap((benefit) => entitlementTo(benefit, givers, day) ?? []);

/** What a partner has of one benefit; nothing where no award gives any. */
export function entitlementTo(benefit: Benefit, givers: readonly Giver[], day: Day): Entitlement | undefined {
  const terms = termsOn(benefit, day);
  if (!terms) return undefined;
  const given = givers.filter((giver) => givesOn(giver, benefit.grace, day)).flatMap((giver) => giftsTo(giver, terms));
  if (given.length === 0) return undefined;
  const shares = bestShares(given, terms);
  return { benefit, terms, shares, amount: amountOf(shares) };
}

const amountOf = (shares: readonly Share[]): Quantity =>
  shares.reduce<Quantity>((sum, { gives }) => plus(sum, gives), 0);

const giftsTo = (giver: Giver, { gifts }: BenefitTerms): readonly Given[] =>
  gifts.filter((gift) => isFor(gift, giver)).map((gift) => ({ giver, gift }));

const isFor = ({ to }: Gift, { status, level }: Giver): boolean =>
  to.kind === 'status'
    ? to.status === status && level === undefined
    : to.level === level && (to.competencies?.includes(status) ?? true);

/** The first competency is the one with which the partner gets most: its gold one, whenever it came. */
function bestShares(given: readonly Given[], { cap = {} }: BenefitTerms): readonly Share[] {
  const further = bestOfEach(given, 'further').sort(byAge);
  const tries = bestOfEach(given, 'first')
    .sort(byAge)
    .map((first) =>
      sharesUnder(
        first,
        further.filter(({ giver }) => groupOf(giver) !== groupOf(first.giver)),
        cap,
      ),
    );
  // Where two are worth the same, the one held longest is told as the first.
  return tries.reduce((best, one) => (isLess(amountOf(best), amountOf(one)) ? one : best));
}

/** A competency that is held at two levels gives once, the larger amount: who goes up gets the difference. */
function bestOfEach(given: readonly Given[], as: 'first' | 'further'): Given[] {
  const best = new Map<string, Given>();
  for (const one of given) {
    const known = best.get(groupOf(one.giver));
    if (!known || isLess(known.gift[as], one.gift[as])) best.set(groupOf(one.giver), one);
  }
  return [...best.values()];
}

const groupOf = ({ status, country }: Giver): string => `${status} ${country ?? ''}`;

const byAge = (a: Given, b: Given): number => (a.giver.from < b.giver.from ? -1 : Number(a.giver.from > b.giver.from));
