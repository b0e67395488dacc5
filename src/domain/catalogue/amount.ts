import type { Rational } from '../numbers/rational.ts';
import type { Day } from '../time/day.ts';
import type { Duration } from '../time/duration.ts';
import type { Window } from '../time/window.ts';
import type { Condition } from './condition.ts';

export type Aggregate = 'sum' | 'latest' | 'greatest' | 'least' | 'average';

export interface Filter {
  readonly field: string;
  readonly test:
    | { readonly kind: 'one-of'; readonly values: readonly (string | number | boolean)[]; readonly negated: boolean }
    | { readonly kind: 'bound'; readonly bound: Bound };
}

/** `value <relation> limit`. */
export type Relation = 'at-least' | 'more-than' | 'at-most' | 'less-than';
export interface Bound {
  readonly relation: Relation;
  readonly limit: Rational;
}

/** A number computed from what is known of a partner on a day. */
export type Amount =
  | { readonly kind: 'number'; readonly value: Rational }
  | {
      readonly kind: 'metric';
      readonly metric: string;
      readonly window?: Window;
      readonly aggregate: Aggregate;
      readonly otherwise?: Amount;
    }
  | {
      readonly kind: 'records';
      readonly records: string;
      readonly where: readonly Filter[];
      readonly sum?: string;
      readonly distinct?: string;
      readonly window?: Window;
      readonly otherwise?: Amount;
    }
  | {
      readonly kind: 'people';
      readonly condition: Condition;
      readonly who?: readonly string[];
      readonly withGrants: boolean;
    }
  | { readonly kind: 'holdings'; readonly items: readonly string[]; readonly distinct: boolean }
  | { readonly kind: 'statuses'; readonly statuses: readonly string[]; readonly distinctFamilies: boolean }
  | { readonly kind: 'sum' | 'product' | 'smallest' | 'greatest'; readonly of: readonly Amount[] }
  | { readonly kind: 'difference'; readonly left: Amount; readonly right: Amount }
  | { readonly kind: 'ratio'; readonly left: Amount; readonly right: Amount; readonly withoutBase?: Amount }
  | { readonly kind: 'whole-part'; readonly of: Amount }
  | {
      readonly kind: 'by';
      readonly attribute: string;
      readonly cases: ReadonlyMap<string, Amount>;
      readonly otherwise?: Amount;
    }
  | { readonly kind: 'on'; readonly when: Day | Duration; readonly amount: Amount }
  | { readonly kind: 'between'; readonly low: Amount; readonly high: Amount }
  /** The first band from above whose `from` is reached gives the amount. */
  | {
      readonly kind: 'steps';
      readonly of: Amount;
      readonly steps: readonly { readonly from: Rational; readonly gives: Amount }[];
      readonly below: Amount;
    };
