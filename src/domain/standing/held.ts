import { lifecycleOf, policyInForce } from '../catalogue/policy-in-force.ts';
import type { Cohort, Competency, Lifecycle, Programme } from '../catalogue/programme.ts';
import { checkDaysWithin } from '../membership/check-days.ts';
import { exceptionsGranted } from '../membership/exceptions-granted.ts';
import { type Exception, type Facts, isKnownAt, type StatusHeld } from '../membership/facts.ts';
import { isRecordedAsDone, type Renewal, renewalAfter, renewalsAround } from '../membership/terms.ts';
import { addDays, type Day, lastDay } from '../time/day.ts';
import { shift } from '../time/duration.ts';
import type { Instant } from '../time/instant.ts';
import { awardHeld } from './binding-version.ts';
import { baseSituation, verdictIn } from './evaluate.ts';
import { type AwardUnderRenewal, isRenewed } from './renewed.ts';
import { judgedOn, type Situation } from './situation.ts';

/** Whether an award is held on a day, whatever the requirement says today, and when that is decided next. */
export interface Held {
  readonly held: boolean;
  readonly because:
    | 'never-awarded'
    | 'ended'
    | 'lapsed'
    | 'within-term'
    | 'renewal-open'
    /** The renewal that is open is recorded as done. */
    | 'renewed'
    /** It is not, but its requirement was met on a day of its window. */
    | 'renewal-met'
    | 'locked-in'
    | 'exception'
    /** On the day that decides, or there was no text yet that could have failed it. */
    | 'meets'
    | 'grace'
    | 'retiring';
  readonly from?: Day;
  /** The last day on which the status is safe as things stand; left out where nothing is known to end it. */
  readonly until?: Day;
  readonly renewal?: Renewal;
  /** Where that renewal is recorded as done: the one after it, if there is another. */
  readonly next?: Renewal;
  /** What keeps it, where it is held by an exception only. */
  readonly exception?: Exception;
}

export interface HeldRequest {
  readonly programme: Programme;
  readonly facts: Facts;
  readonly competency: string;
  readonly level: string;
  readonly day: Day;
  readonly knownAt: Instant;
  /** A situation over the same facts, whose views are to be shared; made anew where it is left out. */
  readonly base?: Situation;
}

/**
 * Is the award held on the day? A recorded award stands for the renewals before the last one; whether that last one
 * succeeded is judged from the facts, on any day of its window, by the text that bound at it.
 */
export function heldOn(request: HeldRequest): Held {
  const { programme, facts, competency: name, level, day, knownAt } = request;
  const competency = programme.competencies.get(name);
  const award = awardHeld(facts, name, level, day, knownAt);
  if (!competency || !award) return { held: false, because: hasEnded(request) ? 'ended' : 'never-awarded' };
  if (!wasInherited(award, request)) return { held: false, because: 'lapsed' };
  const known = { from: award.from, ...(award.to !== lastDay && { until: award.to }) };
  const lifecycle = lifecycleOf(programme, competency);
  if (!lifecycle) return { held: true, because: 'within-term', ...known };
  const safeUntil = award.inheritedFrom ? award.from : shift(award.from, policyInForce(lifecycle, award.from).lockIn);
  if (day < safeUntil) return { held: true, because: 'locked-in', ...known, until: addDays(safeUntil, -1) };
  const keeping = exceptionsKeeping(award, request);
  const result = retiring(competency, award, request) ?? decide(award, competency, lifecycle, keeping, request);
  const exception = keeping.find((one) => one.from <= day && day <= one.to);
  return !result.held && exception
    ? { ...known, ...result, held: true, because: 'exception', until: exception.to, exception }
    : { from: award.from, ...(result.renewal ? {} : known), ...result };
}

const hasEnded = ({ facts, competency, level, day, knownAt }: HeldRequest): boolean =>
  facts.statuses.some(
    (one) => one.status === competency && one.level === level && one.to < day && isKnownAt(one, knownAt),
  );

/** Who had lost the earlier competencies before the day of the move inherits nothing. */
function wasInherited({ inheritedFrom, from }: StatusHeld, request: HeldRequest): boolean {
  if (!inheritedFrom) return true;
  return inheritedFrom.some((competency) => heldOn({ ...request, competency, day: addDays(from, -1) }).held);
}

/** Extensions keep an award, unless they move its anniversaries instead; so do freezes. */
export const exceptionsKeeping = (
  award: StatusHeld,
  { programme, facts, knownAt }: Pick<HeldRequest, 'programme' | 'facts' | 'knownAt'>,
): readonly Exception[] =>
  exceptionsGranted(programme, facts, award.status).filter(
    (one) =>
      one.kind !== 'waiver' &&
      one.moves === undefined &&
      (one.level ?? award.level) === award.level &&
      isKnownAt(one, knownAt),
  );

/** After a competency has closed, its holders keep it for a time of their own, whatever they meet. */
function retiring({ retirement }: Competency, award: StatusHeld, request: HeldRequest): Held | undefined {
  const closes = retirement.lastRenewal ?? retirement.lastEnrolment;
  if (!retirement.heldFor || closes === undefined || request.day <= closes || award.from > closes) return undefined;
  return heldOn({ ...request, day: closes }).held
    ? { held: true, because: 'retiring', until: award.to }
    : { held: false, because: 'lapsed' };
}

function decide(
  award: StatusHeld,
  competency: Competency,
  lifecycle: Lifecycle,
  keeping: readonly Exception[],
  request: HeldRequest,
): Held {
  const { enforcement } = policyInForce(lifecycle, request.day);
  switch (enforcement) {
    case 'at-renewal':
      return decideByRenewal(award, competency, lifecycle, keeping, request);
    case 'continuous':
      return decideToday(competency, lifecycle, request);
    case 'check-days':
      return decideByCheckDay(award, competency, lifecycle, request);
    default:
      return enforcement satisfies never;
  }
}

function decideByRenewal(
  award: StatusHeld,
  competency: Competency,
  lifecycle: Lifecycle,
  keeping: readonly Exception[],
  request: HeldRequest,
): Held {
  const { day, level } = request;
  const { last, ahead } = renewalsAround(award, lifecycle, day);
  const base = request.base ?? baseSituation(request);
  const asked = { award, competency, lifecycle, level, day, base, keeping };
  const policy = last && policyInForce(lifecycle, last.anniversary);
  if (last && policy?.enforcement === 'at-renewal' && !wasRenewed(last, asked)) {
    const until = shift(last.window.to, policy.grace);
    const kept =
      day <= until ? ({ held: true, because: 'grace' } as const) : ({ held: false, because: 'lapsed' } as const);
    return { ...kept, until, renewal: last };
  }
  const open = ahead.window.from <= day;
  const isDone = isRecordedAsDone(award, ahead, day);
  // What ends by itself before its renewal would be over, as it was let go or ended, waits for none.
  if (open && (isDone || award.to > ahead.window.to) && isRenewed(ahead, asked)) {
    if (!isDone) return { held: true, because: 'renewal-met', renewal: ahead };
    const next = renewalAfter(award, lifecycle, ahead);
    const isLast = next.anniversary > award.to || (award.lastRenewal ?? lastDay) < next.window.from;
    return { held: true, because: 'renewed', renewal: ahead, ...(!isLast && { next }) };
  }
  // What can be renewed is safe for as long as the renewals succeed: only an end before the next one is known to end it.
  const closed = award.lastRenewal !== undefined && award.lastRenewal < ahead.window.from;
  const ends = closed && ahead.window.to < award.to ? ahead.window.to : award.to;
  return {
    held: true,
    because: open ? 'renewal-open' : 'within-term',
    renewal: ahead,
    ...(ends <= ahead.window.to && { until: ends }),
  };
}

/** Whether the renewal behind succeeded: nothing is known that one before all texts could have failed. */
const wasRenewed = (last: Renewal, asked: AwardUnderRenewal): boolean =>
  isBeforeTexts(last.window.to, asked.competency, 'renewing') || isRenewed(last, asked);

/** Whether a competency had no text yet on a day: nothing is known that an award could have failed then. */
const isBeforeTexts = (day: Day, { versions }: Competency, cohort: Cohort): boolean =>
  versions.length > 0 && versions.every(({ effective }) => day < effective[cohort]);

/** Held while the requirement was met today, or so lately that the grace still runs. */
function decideToday(competency: Competency, lifecycle: Lifecycle, request: HeldRequest): Held {
  const { grace } = policyInForce(lifecycle, request.day);
  if (passesOn(request.day, competency, request)) return { held: true, because: 'meets' };
  for (let last = addDays(request.day, -1); shift(last, grace) >= request.day; last = addDays(last, -1)) {
    if (passesOn(last, competency, request)) return { held: true, because: 'grace', until: shift(last, grace) };
  }
  return { held: false, because: 'lapsed' };
}

/** Held from one check day to the next; after one that failed, for the grace. */
function decideByCheckDay(award: StatusHeld, competency: Competency, lifecycle: Lifecycle, request: HeldRequest): Held {
  const checked = checkDaysWithin(lifecycle, { from: addDays(award.from, 1), to: request.day }).at(-1);
  if (checked === undefined || passesOn(checked, competency, request)) return { held: true, because: 'meets' };
  const until = shift(checked, policyInForce(lifecycle, checked).grace);
  return checked < until && request.day <= until
    ? { held: true, because: 'grace', until }
    : { held: false, because: 'lapsed' };
}

const passesOn = (day: Day, competency: Competency, { base, ...request }: HeldRequest): boolean =>
  isBeforeTexts(day, competency, 'holder') ||
  verdictIn(judgedOn(base ?? baseSituation(request), day), { ...request, day, cohort: 'holder' }).verdict === 'met';
