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

/** The amounts directly inside one. */
export function amountsBelow(amount: Amount): readonly Amount[] {
  switch (amount.kind) {
    case 'number':
    case 'people':
    case 'holdings':
    case 'statuses':
      return [];
    case 'metric':
    case 'records':
      return amount.otherwise ? [amount.otherwise] : [];
    case 'sum':
    case 'product':
    case 'smallest':
    case 'greatest':
      return amount.of;
    case 'difference':
    case 'ratio':
      return [
        amount.left,
        amount.right,
        ...('withoutBase' in amount && amount.withoutBase ? [amount.withoutBase] : []),
      ];
    case 'whole-part':
      return [amount.of];
    case 'by':
      return [...amount.cases.values(), ...(amount.otherwise ? [amount.otherwise] : [])];
    case 'on':
      return [amount.amount];
    case 'between':
      return [amount.low, amount.high];
    case 'steps':
      return [amount.of, amount.below, ...amount.steps.map((step) => step.gives)];
    default:
      return amount satisfies never;
  }
}
