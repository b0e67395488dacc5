import type { LimitedThing } from '../explanation/more-places.ts';
import type { Opening } from '../plan-request.ts';

/** One change that makes possible what is not, and that somebody could decide on. What rules and vendors set is none. */
export type Remedy =
  /** These targets are due, and judged, so many months later. */
  | { readonly kind: 'later-deadline'; readonly targets: readonly number[]; readonly months: number }
  | { readonly kind: 'more-money'; readonly budget: number }
  /** So many exams a month for everybody who takes any and has no higher pace. */
  | { readonly kind: 'more-exams'; readonly examsAMonth: number }
  | { readonly kind: 'no-absence'; readonly people: readonly string[] }
  /** People who hold nothing and learn at the usual pace and rate. */
  | { readonly kind: 'more-people'; readonly count: number }
  | { readonly kind: 'more-places'; readonly of: LimitedThing; readonly count: number }
  /** These people are no longer asked to take part; or they are asked to learn as others are. */
  | {
      readonly kind: 'free';
      readonly from: 'locked-in' | 'locked-out' | 'no-exams';
      readonly people: readonly string[];
    }
  /** Something prepares for these, at once and for nothing: what it costs comes on top. */
  | { readonly kind: 'preparation'; readonly items: readonly string[] }
  /** What is offered elsewhere, or in other languages, is offered there too: held in these places, or in this language. */
  | { readonly kind: 'offered-there'; readonly of: readonly Opening[] }
  | { readonly kind: 'give-up'; readonly target: number };

/** A remedy, and the cheapest plan that then meets all that it makes possible. */
export interface FoundRemedy {
  readonly remedy: Remedy;
  /** `optimal`: the cost is proved to be the least. */
  readonly status: 'optimal' | 'gap';
  readonly cost: number;
  /** No such plan costs less. */
  readonly leastCost: number;
  /** Proved: less of the same (an earlier day, fewer people) is not enough. */
  readonly isLeast: boolean;
}
