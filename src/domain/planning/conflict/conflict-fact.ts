import type { Day } from '../../time/day.ts';
import type { Duration } from '../../time/duration.ts';
import type { Period } from '../../time/period.ts';
import type { Place } from '../../training/held-at.ts';

/**
 * One business fact that can stand in the way of targets, and can be thought away alone. What is taken as given, and so never is one:
 * the rules themselves, what is held, on which days courses are, and the day on which the plan begins.
 */
export type ConflictFact =
  /** That this target has to be met at all, by position. */
  | { readonly kind: 'target'; readonly target: number }
  /** No exam for it counts after its deadline. */
  | { readonly kind: 'deadline'; readonly target: number; readonly day: Day }
  /** So many exams a month, for everybody who has no pace of one's own. */
  | { readonly kind: 'pace'; readonly examsAMonth: number }
  | { readonly kind: 'absence'; readonly person: string; readonly days: readonly Period[] }
  /** The last day to come by an item, or the last day on which rules accept it. */
  | { readonly kind: 'item-ends'; readonly item: string; readonly lastDay?: Day; readonly acceptedUntil?: Day }
  /** What is held, or could be earned, of it has to be valid on the deadline. */
  | {
      readonly kind: 'expiry';
      readonly item: string;
      readonly validity?: Duration;
      /** Whose credential ends before the last deadline. */
      readonly ending: readonly { readonly person: string; readonly validThrough: Day }[];
    }
  /** Nobody fills two places in one team of this target. */
  | { readonly kind: 'different-people'; readonly target: number }
  /** A rule of the counting policy, by position. */
  | { readonly kind: 'counting-rule'; readonly rule: number }
  /** Nobody plays two kinds of role. */
  | { readonly kind: 'roles-exclude' }
  | { readonly kind: 'budget'; readonly budget: number }
  | { readonly kind: 'seats'; readonly offer: string; readonly session: string; readonly seats: number }
  | { readonly kind: 'voucher'; readonly voucher: string; readonly count: number }
  /** Takes part in any case; is asked to do nothing; takes no exams. */
  | { readonly kind: 'locked-in' | 'locked-out' | 'no-exams'; readonly person: string }
  /** Neither an offer nor self-study prepares for it, so nobody ever passes it. */
  | { readonly kind: 'no-preparation'; readonly item: string }
  /** These offers for it, all or some of those that can still be taken, are not held in these places; or are not in this language. */
  | {
      readonly kind: 'place';
      readonly item: string;
      readonly places: readonly Place[];
      readonly offers: readonly string[];
      readonly all: boolean;
    }
  | {
      readonly kind: 'language';
      readonly item: string;
      readonly language: string;
      readonly offers: readonly string[];
      readonly all: boolean;
    }
  /** There are so many people, and nobody else who could learn. */
  | { readonly kind: 'people'; readonly count: number };

/** The same for the same fact. */
export const factName = (fact: ConflictFact): string => JSON.stringify(fact);

/** Of so many people each is a fact of one's own; what more of them have in common (no exams, an absence, a place where nothing is held) is one fact. */
export const mostPeopleApart = 8;
