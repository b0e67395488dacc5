import type { Text } from '../catalogue/text.ts';
import type { Day } from '../time/day.ts';
import type { Duration } from '../time/duration.ts';
import type { Quantity } from './quantity.ts';

/** What the levels of a programme give to their holders: `benefits.yaml` beside a pack. */
export interface BenefitLibrary {
  readonly note?: Text;
  readonly source?: string;
  /** By id, in the order in which they are shown. */
  readonly benefits: ReadonlyMap<string, Benefit>;
}

export interface Benefit {
  readonly id: string;
  readonly name: Text;
  readonly note?: Text;
  /** What is counted: 1 licence, 2 licences. */
  readonly unit: { readonly one: Text; readonly many: Text };
  /** When what was used is there again. Without it, never: what is used is given back, or gone. */
  readonly renews?: BenefitPeriod;
  /** How long it is still given after the award has ended. */
  readonly grace: Duration;
  /** Oldest first; the newest that does not begin after a day holds. */
  readonly terms: readonly BenefitTerms[];
  /** What one unit is worth in one period, or in a year where there is none. Oldest first. */
  readonly worths: readonly Worth[];
}

export type BenefitPeriod = 'membership-year' | 'month';

/** Where a figure comes from: it has a source, or it is invented and every page says so. */
export interface Sourced {
  readonly source?: string;
  readonly sample: boolean;
}

/** How much is given from a day on, to whom. */
export interface BenefitTerms extends Sourced {
  readonly from: Day;
  /** The last day of it, where nothing takes its place. */
  readonly until?: Day;
  /** The day is the one on which it was seen, and not the one that was stated. */
  readonly observed: boolean;
  readonly note?: Text;
  readonly gifts: readonly Gift[];
  /** The most that one partner gets, altogether and by the awards of one country. */
  readonly cap?: { readonly worldwide?: number; readonly country?: number };
}

/**
 * What an award gives: `first` as the first competency of the partner, `further` beside another one. The same for each
 * award, once for the first alone, and a core with increments are these two with other numbers.
 */
export interface Gift {
  readonly to: GivenTo;
  readonly first: Quantity;
  readonly further: Quantity;
}

export type GivenTo =
  /** Without competencies, to holders of any. */
  | { readonly kind: 'level'; readonly level: string; readonly competencies?: readonly string[] }
  /** To who has a status that is no competency, as a level of membership. */
  | { readonly kind: 'status'; readonly status: string };

export interface Worth extends Sourced {
  readonly from: Day;
  /** Of one unit, in the smallest unit of the currency. */
  readonly minor: number;
  readonly currency: string;
}

/** The newest that does not begin after the day. */
export const inForce = <Dated extends { readonly from: Day }>(dated: readonly Dated[], day: Day): Dated | undefined =>
  dated.findLast(({ from }) => from <= day);

/** What is given on a day; nothing before the first terms, nor after ones that ended. */
export function termsOn({ terms }: Benefit, day: Day): BenefitTerms | undefined {
  const found = inForce(terms, day);
  return found?.until !== undefined && found.until < day ? undefined : found;
}
