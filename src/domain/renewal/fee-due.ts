import type { Fee, MembershipTerms, Tax, Where } from '../catalogue/membership-terms.ts';
import type { Programme } from '../catalogue/programme.ts';
import type { Text } from '../catalogue/text.ts';
import type { Claim } from '../membership/facts.ts';
import { multiply, type Rational, rational, wholePart } from '../numbers/rational.ts';
import type { Day } from '../time/day.ts';

/** One amount of an invoice, without tax, in the smallest unit of the currency. */
export interface FeeLine {
  readonly level: string;
  /** The award that it is for; left out where one fee is for the highest level. */
  readonly competency?: string;
  readonly amount: number;
  /** The rules mark the figure as made up. */
  readonly sample: boolean;
}

/** What a partner owes for the term that begins with a renewal. */
export interface FeeDue {
  readonly currency: string;
  readonly lines: readonly FeeLine[];
  readonly net: number;
  /** Left out where no tax is stated for the partner: the invoice says so. */
  readonly tax?: {
    readonly name: Text;
    readonly percent: Rational;
    readonly amount: number;
    /** Whoever is invoiced owes it: nothing is added, and its VAT number is needed. */
    readonly reverseCharge?: true;
  };
  readonly gross: number;
}

/** Why no fee can be told: none is stated for these partners, or several currencies would be added up. */
export type NoFee = 'no-terms' | 'nothing-renewed' | 'none-stated' | 'several-currencies';

export interface FeeAsked {
  readonly programme: Pick<Programme, 'membership' | 'levels'>;
  readonly attributes: ReadonlyMap<string, string>;
  /** What is renewed, at the level at which it goes on. */
  readonly renewed: readonly Claim[];
  readonly anniversary: Day;
  /** The day of the invoice, by which the tax is chosen. */
  readonly day: Day;
}

/** The fee of a renewal with its tax. A stated fee of nothing is one: nothing is owed, and nobody has to ask why. */
export function feeDue({ programme, attributes, renewed, anniversary, day }: FeeAsked): FeeDue | NoFee {
  const terms = programme.membership;
  if (!terms) return 'no-terms';
  if (renewed.length === 0) return 'nothing-renewed';
  const found = feesFor(
    terms,
    programme.levels.map(({ id }) => id),
    attributes,
    renewed,
    anniversary,
  );
  const [first] = found;
  if (!first || found.some((one) => one === undefined)) return 'none-stated';
  const fees = found as readonly (FeeLine & Pick<Fee, 'currency'>)[];
  if (fees.some(({ currency }) => currency !== first.currency)) return 'several-currencies';
  const net = fees.reduce((sum, { amount }) => sum + amount, 0);
  const tax = lastFrom(terms.taxes, attributes, day);
  const taxed = tax && {
    ...{ name: tax.name, percent: tax.percent, amount: percentOf(net, tax) },
    ...(tax.reverseCharge && ({ reverseCharge: true } as const)),
  };
  return {
    currency: first.currency,
    lines: fees.map(({ currency: _, ...line }) => line),
    ...{ net, gross: net + (taxed?.amount ?? 0) },
    ...(taxed && { tax: taxed }),
  };
}

type Found = (FeeLine & Pick<Fee, 'currency'>) | undefined;

function feesFor(
  terms: MembershipTerms,
  levels: readonly string[],
  attributes: FeeAsked['attributes'],
  renewed: readonly Claim[],
  anniversary: Day,
): readonly Found[] {
  const feeOf = (level: string, competency?: string): Found => {
    const fee = lastFrom(
      terms.fees.filter((one) => one.level === level),
      attributes,
      anniversary,
    );
    if (!fee) return undefined;
    const { amount, currency, sample } = fee;
    return { level, amount, currency, sample, ...(competency !== undefined && { competency }) };
  };
  if (terms.fee === 'of-each-award') return renewed.map(({ competency, level }) => feeOf(level, competency));
  const highest = renewed.map(({ level }) => level).reduce((a, b) => (levels.indexOf(b) > levels.indexOf(a) ? b : a));
  return [feeOf(highest)];
}

/** Of what is for the partner, that which names most of what it is; of several, the one that began last by the day. */
function lastFrom<One extends Pick<Tax, 'where' | 'from'>>(
  list: readonly One[],
  attributes: FeeAsked['attributes'],
  day: Day,
): One | undefined {
  return list
    .filter((one) => one.from <= day && isFor(one.where, attributes))
    .reduce<One | undefined>((best, one) => (best && isBefore(one, best) ? best : one), undefined);
}

const isBefore = (one: Pick<Tax, 'where' | 'from'>, other: Pick<Tax, 'where' | 'from'>): boolean =>
  one.where.size < other.where.size || (one.where.size === other.where.size && one.from < other.from);

const isFor = (where: Where, attributes: FeeAsked['attributes']): boolean =>
  [...where].every(([attribute, values]) => values.includes(attributes.get(attribute) ?? ''));

/** Rounded to the nearest smallest unit, and half of one up, once for the whole invoice. */
const percentOf = (net: number, { percent }: Pick<Tax, 'percent'>): number => {
  const doubled = multiply(multiply(rational(net), percent), rational(2, 100));
  return Number((wholePart(doubled) + 1n) / 2n);
};
