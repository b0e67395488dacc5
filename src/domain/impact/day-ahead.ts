import type { Claim } from '../membership/facts.ts';
import type { Renewal } from '../membership/terms.ts';
import type { PersonId } from '../standing/finding.ts';
import type { Settling } from '../standing/what-settles.ts';
import type { Day } from '../time/day.ts';
import type { Period } from '../time/period.ts';
import type { PolicyChange } from './difference/policies/policy-clauses.ts';

/** A day, or several in a row, that a partner should know of, and the awards that it concerns. */
export interface DayAhead {
  readonly from: Day;
  /** The last one; the same day where it is one day only. */
  readonly to: Day;
  readonly what: ComingEvent;
  /** Awards that are claimed and that it concerns, in order of the claims. */
  readonly claims: readonly Claim[];
  /** What it is about, whenever it falls: each thing named so that it keeps its name when its day moves. */
  readonly things: readonly Thing[];
}

/** The name of a thing that has a day ahead: of which kind, and which one of them. */
export type Thing = readonly string[];

/** The awards whose requirement is not surely met when it counts, as things stand; that of the others is. */
export interface NotSurelyMet {
  /** It is not met. */
  readonly failing: readonly Claim[];
  /** Figures that are still to come decide. */
  readonly awaiting: readonly Claim[];
  /** Text and facts admit both. */
  readonly undetermined: readonly Undetermined[];
}

/** An award of which it is undetermined whether its requirement is met, and what would settle it. */
export interface Undetermined {
  readonly claim: Claim;
  readonly settledBy: Settling;
}

/** What happens on a day ahead, as far as it is known. */
export type ComingEvent =
  /** The days on which the awards can be renewed. */
  | ({ readonly kind: 'renewal-window'; readonly renewal: Renewal } & NotSurelyMet)
  /** The last day to renew: of what would not surely succeed, the last day at all; else the last on which it would succeed. */
  | ({ readonly kind: 'renewal-deadline'; readonly renewal: Renewal } & NotSurelyMet)
  /** The last day to pay a renewal that was asked for: it binds with the payment. */
  | { readonly kind: 'payment-due'; readonly anniversary: Day }
  /** The last day on which something can be done to keep awards that are judged on check days, or on every day. */
  | ({ readonly kind: 'act-by' } & NotSurelyMet)
  /** The programme reminds its partners of a renewal. */
  | { readonly kind: 'reminder'; readonly renewal: Renewal }
  /** The last day through which the awards are surely held, as things stand, and what becomes of them then. */
  | { readonly kind: 'last-day-held'; readonly afterwards: 'lost' | 'ended' | 'awaiting' | 'undetermined' }
  /** The last day before another competency takes over, which their holders then hold. */
  | { readonly kind: 'last-day-before'; readonly successor: string }
  | { readonly kind: 'texts-begin'; readonly texts: readonly TextBeginning[] }
  /** Other texts bind the partner itself from this day on. */
  | { readonly kind: 'texts-bind'; readonly texts: readonly Omit<TextBeginning, 'observed'>[] }
  /** Awards are renewed and kept on other terms from this day on. */
  | { readonly kind: 'terms-begin'; readonly changes: readonly PolicyChange[] }
  | { readonly kind: 'competencies-close'; readonly to: ClosingTo; readonly competencies: readonly string[] }
  /** Exams, certifications or assessments can be taken from this day on. */
  | { readonly kind: 'first-day-to-take'; readonly items: readonly string[] }
  /** The last day to register for them, to take them, or to have them so that they still count. */
  | {
      readonly kind: 'last-day-to-register' | 'last-day-to-take' | 'last-day-to-earn';
      readonly items: readonly string[];
    }
  /** The last day on which they count, and whose are concerned. */
  | {
      readonly kind: 'last-day-accepted';
      readonly items: readonly string[];
      readonly of: readonly { readonly person: PersonId; readonly item: string }[];
    }
  /** The last day on which credentials of people are valid. */
  | { readonly kind: 'credentials-end'; readonly of: readonly { readonly person: PersonId; readonly item: string }[] }
  /** The last day of people in the company. */
  | { readonly kind: 'people-leave'; readonly people: readonly PersonId[] }
  | { readonly kind: 'grants-end'; readonly items: readonly string[] }
  | { readonly kind: 'evidence-ends'; readonly evidence: readonly string[] }
  | { readonly kind: 'statuses-end'; readonly statuses: readonly string[] }
  | { readonly kind: 'exceptions-end'; readonly by: readonly string[] }
  /** The requirement is judged on this day. */
  | ({ readonly kind: 'check-day' } & Omit<NotSurelyMet, 'awaiting'>)
  /** A level that is not held can be awarded on this day, where its requirement is met. */
  | ({ readonly kind: 'promotion-day' } & Omit<NotSurelyMet, 'awaiting'>)
  /** The last day on which a fresh award is safe, whatever happens. */
  | { readonly kind: 'lock-in-ends' };

export interface TextBeginning {
  readonly competency: string;
  readonly version: string;
  /** The day is when the text was seen, not when it took effect. */
  readonly observed: boolean;
}

/** A retiring competency closes to newcomers, to renewals, and for good. */
export type ClosingTo = 'newcomers' | 'renewals' | 'everybody';

/** `which` tells the thing from others of its kind; it holds no day. */
export const onOneDay = (
  day: Day,
  what: ComingEvent,
  claims: readonly Claim[],
  ...which: readonly (string | number)[]
): DayAhead => onDays({ from: day, to: day }, what, claims, ...which);

export const onDays = (
  { from, to }: Period,
  what: ComingEvent,
  claims: readonly Claim[],
  ...which: readonly (string | number)[]
): DayAhead => ({ from, to, what, claims, things: [[what.kind, ...which.map(String)]] });
