import type { Claim } from '../membership/facts.ts';
import { addDays, addMonths, type Day } from '../time/day.ts';
import type { SubmittedChoice } from './what-binds.ts';

/** A renewal that was asked for, as far as its payment goes. */
export interface RenewalToPay {
  readonly choices: readonly SubmittedChoice[];
  /** The last day of its window. */
  readonly closes: Day;
  /** By when it is to be paid, where the office has given more time. */
  readonly payUntil: Day | null;
}

/** By when it is to be paid. */
export const lastDayToPay = ({ closes, payUntil }: Omit<RenewalToPay, 'choices'>): Day => payUntil ?? closes;

/** An award that ends, and the last day on which it is held. */
export interface AwardEnding extends Claim {
  readonly ends: Day;
}

/** Between which days something that the office decides can lie. */
export interface DaysToChoose {
  readonly earliest: Day;
  readonly latest: Day;
}

const monthsAhead = 12;

/**
 * Which day can be the last one of awards whose renewal is not paid: not before the last one on which it could have been paid,
 * as they were held until then whatever came of it.
 */
export const daysToEnd = (renewal: RenewalToPay, today: Day): DaysToChoose => ({
  earliest: lastDayToPay(renewal),
  latest: addMonths(today, monthsAhead),
});

/** Until when more time can be given: today or later, and longer than there is already. */
export function daysToGive(renewal: RenewalToPay, today: Day): DaysToChoose {
  const next = addDays(lastDayToPay(renewal), 1);
  return { earliest: next < today ? today : next, latest: addMonths(today, monthsAhead) };
}

export const isWithin = (day: Day, { earliest, latest }: DaysToChoose): boolean => earliest <= day && day <= latest;

/**
 * What ends where a renewal is not paid: everything that it would have renewed, none of it before its own last day. What the
 * partner had let go ends as it would have.
 */
export const endsUnpaid = ({ choices }: Pick<RenewalToPay, 'choices'>, until: Day): readonly AwardEnding[] =>
  choices.map(({ competency, level, renewAt, lastDay }) => ({
    ...{ competency, level },
    ends: renewAt === null || lastDay > until ? lastDay : until,
  }));

/** A decision about a renewal that is not paid: to end it, with the last day of its awards, or to wait until a day. */
export interface UnpaidDecision {
  readonly kind: 'end' | 'more-time';
  readonly until: Day;
  readonly decidedOn: Day;
}

/**
 * The last day on which a decision can be taken back: the first one on which it has any effect, or that of the decision where
 * it came later. Awards that end are not held from the next day on; more time tells from the day after the one that it replaces.
 */
export function undoableUntil({ kind, until, decidedOn }: UnpaidDecision, payableBefore: Day): Day {
  const first = addDays(kind === 'end' ? until : payableBefore, 1);
  return first > decidedOn ? first : decidedOn;
}

/** By when a renewal was to be paid before the one of its decisions that was made at that place. */
export const payableBefore = (closes: Day, earlier: readonly UnpaidDecision[]): Day =>
  earlier.filter(({ kind }) => kind === 'more-time').reduce((last, { until }) => (until > last ? until : last), closes);
