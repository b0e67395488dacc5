import { policyInForce } from '../catalogue/policy-in-force.ts';
import type { Lifecycle, LifecyclePolicy } from '../catalogue/programme.ts';
import { addDays, addMonths, type Day, firstOfMonth, lastDay, lastOfMonth, readDay } from '../time/day.ts';
import { type Duration, shift } from '../time/duration.ts';
import type { Period } from '../time/period.ts';
import { postponed } from '../time/postponement.ts';
import type { RenewalDone, StatusHeld } from './facts.ts';

/** One renewal of an award: the how manieth, its anniversary, and the days on which it can be done. */
export interface Renewal {
  readonly number: number;
  readonly anniversary: Day;
  readonly window: Period;
  /** The day that the anniversary would have had without an extension. */
  readonly movedFrom?: Day;
}

/**
 * The renewals of an award, one after the other without end. Terms are counted from one day, so that 29 February comes
 * back in leap years; they are counted anew after an extension that moved the anniversary, after a late payment where
 * the policy says so, and where a policy begins with another term.
 */
export function* renewalsOf(award: StatusHeld, lifecycle: Lifecycle): Generator<Renewal, never> {
  const begin = termBegin(award);
  let number = award.renewalsBefore ?? 0;
  for (const one of anniversariesOf(sharedFrom(award), lifecycle)) {
    if (one.anniversary <= begin) continue;
    number++;
    yield { number, ...one, window: windowAround(one.anniversary, lifecycle) };
  }
  throw new Error('The anniversaries of an award never end.');
}

/** The first renewal whose window has not closed before `day`, and the one before it. */
export function renewalsAround(
  award: StatusHeld,
  lifecycle: Lifecycle,
  day: Day,
): { readonly last?: Renewal; readonly ahead: Renewal } {
  let last: Renewal | undefined;
  for (const renewal of renewalsOf(award, lifecycle)) {
    if (renewal.window.to >= day) return { ahead: renewal, ...(last && { last }) };
    last = renewal;
  }
  throw new Error('The renewals of an award never end.');
}

/** The first renewal whose window has not closed before `day`. */
export const renewalAhead = (award: StatusHeld, lifecycle: Lifecycle, day: Day): Renewal =>
  renewalsAround(award, lifecycle, day).ahead;

/** The renewal that follows another one of the same award. */
export function renewalAfter(award: StatusHeld, lifecycle: Lifecycle, { number }: Renewal): Renewal {
  for (const renewal of renewalsOf(award, lifecycle)) if (renewal.number > number) return renewal;
  throw new Error('The renewals of an award never end.');
}

/** The first day of a term, and the renewal with which it begins; the first one begins with none. */
export interface TermStart {
  readonly from: Day;
  readonly renewal?: Renewal;
}

/**
 * The first day of the term that runs on `day` by the calendar, whether its renewal is done or not: the award's own, or an
 * anniversary.
 */
export function termStart(award: StatusHeld, lifecycle: Lifecycle, day: Day): TermStart {
  let start: TermStart = { from: termBegin(award) };
  for (const renewal of renewalsOf(award, lifecycle)) {
    if (renewal.anniversary > day) break;
    start = { from: renewal.anniversary, renewal };
  }
  return start;
}

/**
 * The term in which an award is held on `day`: as by the calendar, but what ends within the time of a renewal that nobody
 * did, as it was let go or has lapsed, is held in its old term through its last day, and no new one begins for it. Which text
 * binds it goes by the calendar all the same: what is decided about an award changes no verdict on it.
 */
export function termHeld(award: StatusHeld, lifecycle: Lifecycle, day: Day): TermStart {
  const term = termStart(award, lifecycle, day);
  const { renewal } = term;
  return renewal && endsUnrenewed(award, renewal, lifecycle)
    ? termHeld(award, lifecycle, addDays(renewal.anniversary, -1))
    : term;
}

/** Whether an award lasts only until a renewal would have had to be done, or for the grace after it. */
function endsUnrenewed(award: StatusHeld, renewal: Renewal, lifecycle: Lifecycle): boolean {
  const { enforcement, grace } = policyInForce(lifecycle, renewal.anniversary);
  return (
    enforcement === 'at-renewal' &&
    award.to <= shift(renewal.window.to, grace) &&
    !isRecordedAsDone(award, renewal, lastDay)
  );
}

/** The days on which the renewal of an anniversary can be done, by the policy of that day. */
export function windowAround(anniversary: Day, lifecycle: Lifecycle): Period {
  const { opens, closes, wholeMonths } = policyInForce(lifecycle, anniversary).window;
  const [from, to] = [shift(anniversary, opens), shift(anniversary, closes)];
  return wholeMonths ? { from: firstOfMonth(from), to: lastOfMonth(to) } : { from, to };
}

/** Is it recorded, as done by `day`, that this renewal or a later one was done? */
export const isRecordedAsDone = ({ renewals = [] }: StatusHeld, renewal: Renewal, day: Day): boolean =>
  renewals.some(
    (one) =>
      one.done <= day &&
      (one.for === undefined ? one.done >= renewal.window.from : one.for >= (renewal.movedFrom ?? renewal.anniversary)),
  );

/** Is that recorded, or is a later one, though it was done after `day`? What had been lost could not be renewed then. */
export function isShownAsDone(award: StatusHeld, renewal: Renewal, lifecycle: Lifecycle, day: Day): boolean {
  if (isRecordedAsDone(award, renewal, day)) return true;
  if (!award.renewals?.some((one) => one.done > day)) return false;
  for (const next of renewalsOf(award, lifecycle))
    if (next.number > renewal.number) return isRecordedAsDone(award, next, lastDay);
  return false;
}

/** The award whose renewal days this one has: its own, or those of the partner's first. */
function sharedFrom(award: StatusHeld): StatusHeld {
  const first = award.sharesAnniversaryWith?.[0];
  return first ? sharedFrom(first) : award;
}

const termBegin = ({ termFrom, from }: StatusHeld): Day => termFrom ?? from;

type Anniversary = Pick<Renewal, 'anniversary' | 'movedFrom'>;

function* anniversariesOf(award: StatusHeld, lifecycle: Lifecycle): Generator<Anniversary> {
  const begin = termBegin(award);
  const stated = readDay(award.anniversary ?? '');
  if (stated !== undefined)
    for (const anniversary of anniversariesBefore(stated, begin, lifecycle)) yield { anniversary };
  let track = firstTrack(award, stated, lifecycle);
  for (;;) {
    const due = dayOn(track);
    const anniversary = extended(due, award);
    yield { anniversary, ...(anniversary !== due && { movedFrom: due }) };
    track = nextTrack(track, { due, anniversary }, award, lifecycle);
  }
}

/** So many terms after an origin, which a number of months lies before the first of them. */
interface Track {
  readonly origin: Day;
  readonly months: number;
  readonly term: Duration;
  readonly terms: number;
}

const dayOn = ({ origin, months, term, terms }: Track): Day =>
  'months' in term
    ? addMonths(origin, months + term.months * terms)
    : addDays(addMonths(origin, months), term.days * terms);

/** On the first anniversary: the one that is stated, or the first of the stated day of the year, or one term after the beginning. */
function firstTrack(award: StatusHeld, stated: Day | undefined, lifecycle: Lifecycle): Track {
  const begin = termBegin(award);
  const { term } = policyInForce(lifecycle, begin);
  if (stated !== undefined) {
    let track: Track = { origin: stated, months: 0, term, terms: 0 };
    while (dayOn(track) <= begin) track = { ...track, terms: track.terms + 1 };
    return track;
  }
  if (award.anniversary === undefined) return { origin: begin, months: 0, term, terms: 1 };
  const year = Number(begin.slice(0, 4));
  const leapYear = year - (year % 4);
  const origin = readDay(`${year}-${award.anniversary}`) ?? readDay(`${leapYear}-${award.anniversary}`) ?? begin;
  let months = 0;
  while (addMonths(origin, months) <= begin) months += 12;
  return { origin, months, term, terms: 0 };
}

/** The anniversaries between the beginning and one that is known, counted back from it, oldest first. */
function anniversariesBefore(stated: Day, begin: Day, lifecycle: Lifecycle): readonly Day[] {
  const found: Day[] = [];
  let track: Track = { origin: stated, months: 0, term: policyInForce(lifecycle, stated).term, terms: 0 };
  for (;;) {
    const before = { ...track, terms: track.terms - 1 };
    const { term } = policyInForce(lifecycle, dayOn(before));
    track = isSame(term, track.term) ? before : { origin: dayOn(track), months: 0, term, terms: -1 };
    if (dayOn(track) <= begin) return found.reverse();
    found.push(dayOn(track));
  }
}

function nextTrack(
  track: Track,
  { due, anniversary }: { readonly due: Day; readonly anniversary: Day },
  award: StatusHeld,
  lifecycle: Lifecycle,
): Track {
  const policy = policyInForce(lifecycle, anniversary);
  const { term } = policy;
  const next =
    anniversary === due && isSame(term, track.term)
      ? { ...track, terms: track.terms + 1 }
      : { origin: anniversary, months: 0, term, terms: 1 };
  const paid = lateWith(policy, { due, anniversary }, dayOn(next), award, lifecycle);
  return paid === undefined ? next : { origin: paid, months: 0, term, terms: 0 };
}

/** The anniversary after one that was paid late, where the policy counts it from the payment. */
function lateWith(
  { afterLatePayment }: LifecyclePolicy,
  { due, anniversary }: { readonly due: Day; readonly anniversary: Day },
  next: Day,
  { renewals = [] }: StatusHeld,
  lifecycle: Lifecycle,
): Day | undefined {
  if (afterLatePayment === undefined) return undefined;
  const [from, until] = [windowAround(anniversary, lifecycle).from, windowAround(next, lifecycle).from];
  const isFor = (one: RenewalDone) =>
    one.for === undefined ? from <= one.done && one.done < until : one.for === due || one.for === anniversary;
  const late = renewals.filter(isFor).flatMap(({ paid }) => (paid !== undefined && paid > anniversary ? [paid] : []));
  return late.length === 0
    ? undefined
    : shift(
        late.reduce((a, b) => (a < b ? a : b)),
        afterLatePayment,
      );
}

/** Each extension moves an anniversary that falls into its days once; several that follow each other add up. */
const extended = (anniversary: Day, { extensions = [] }: StatusHeld): Day =>
  extensions.reduce(
    (day, { from, to, moves }) => (from <= day && day <= to ? postponed(day, moves) : day),
    anniversary,
  );

const isSame = (a: Duration, b: Duration): boolean =>
  'months' in a ? 'months' in b && a.months === b.months : 'days' in b && a.days === b.days;
