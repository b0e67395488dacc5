import { lifecycleOf, policyInForce } from '../catalogue/policy-in-force.ts';
import type { Lifecycle, LifecyclePolicy, Programme } from '../catalogue/programme.ts';
import { checkDaysWithin } from '../membership/check-days.ts';
import type { Exception, StatusHeld } from '../membership/facts.ts';
import { isShownAsDone, type Renewal, renewalAhead, renewalsOf } from '../membership/terms.ts';
import { exceptionsKeeping } from '../standing/held.ts';
import { isRenewed } from '../standing/renewed.ts';
import { addDays, addMonths, type Day, lastDay } from '../time/day.ts';
import { shift } from '../time/duration.ts';
import type { Instant } from '../time/instant.ts';
import { awardsAfter } from './award-in-turn.ts';
import type { Side } from './judged-at.ts';
import { lastDayOfRenewal } from './last-day-of-renewal.ts';

/** By when and how a held award is decided next under one state of the rules, and how long it can be held. */
export interface AwardDays {
  /** Left out where nothing ever asks for the requirement of what is held. */
  readonly enforcement?: LifecyclePolicy['enforcement'];
  /** From when on it is enforced so, where that is not yet so today. */
  readonly enforcedFrom?: Day;
  /** The next renewal, where it is decided at renewals and there is one more. */
  readonly renewal?: Renewal;
  /** The last day on which that renewal can be done, or the next day on which the requirement is checked. */
  readonly by?: Day;
  /** The last day on which it can be held, whatever is met, as its competency closes. */
  readonly atMost?: Day;
  /** The last day on which it can be renewed once more before. */
  readonly renewBy?: Day;
  /** The last day on which it is held as things stand; left out where that lies beyond the time that matters. */
  readonly heldUntil?: Day;
}

export interface DaysAsked {
  readonly side: Side;
  readonly day: Day;
  readonly knownAt: Instant;
}

type Next = Pick<AwardDays, 'enforcement' | 'enforcedFrom' | 'renewal' | 'by'>;

/** What is asked next of an award, or of what it becomes before, and which of them it then is. */
export function nextDecision(award: StatusHeld, asked: DaysAsked): { readonly award: StatusHeld; readonly next: Next } {
  const { side, day, knownAt } = asked;
  const lifecycle = lifecycleFor(award, side.programme);
  const [successor] = awardsAfter(award, side.base.view.facts, knownAt);
  const own = lifecycle ? nextOf(award, lifecycle, asked) : {};
  const isOver = own.by === undefined && own.enforcement !== 'continuous';
  if (successor && (isOver || (own.enforcedFrom ?? own.by ?? day) > award.to))
    return nextDecision(successor, { ...asked, day: successor.from });
  return { award, next: own };
}

export function lifecycleFor({ status }: StatusHeld, programme: Programme): Lifecycle | undefined {
  const competency = programme.competencies.get(status);
  return competency && lifecycleOf(programme, competency);
}

function nextOf(award: StatusHeld, lifecycle: Lifecycle, asked: DaysAsked): Next {
  const { day } = asked;
  const { enforcement } = policyInForce(lifecycle, day);
  switch (enforcement) {
    case 'continuous':
      return { enforcement };
    case 'check-days':
      return checkedFrom(day, lifecycle);
    case 'at-renewal': {
      const found = nextRenewal(award, lifecycle, asked);
      const end = found?.by ?? found?.renewal.window.to ?? award.to;
      // A policy to come may no longer wait for the renewal.
      const other = lifecycle.find((one) => one.from > day && one.from <= end && one.enforcement !== enforcement);
      if (other?.enforcement === 'check-days')
        return { ...checkedFrom(other.from, lifecycle), enforcedFrom: other.from };
      if (other) return { enforcement: other.enforcement, enforcedFrom: other.from };
      return { enforcement, ...(found?.by !== undefined && { renewal: found.renewal, by: found.by }) };
    }
    default:
      return enforcement satisfies never;
  }
}

const monthsOfFiveYears = 60;

function checkedFrom(day: Day, lifecycle: Lifecycle): Next {
  const [by] = checkDaysWithin(lifecycle, { from: day, to: addMonths(day, monthsOfFiveYears) });
  return { enforcement: 'check-days', ...(by !== undefined && { by }) };
}

interface NextRenewal {
  readonly renewal: Renewal;
  /** Left out where it can no longer be done. */
  readonly by?: Day;
}

/** The first renewal that is not done yet, as long as the award lasts. */
function nextRenewal(award: StatusHeld, lifecycle: Lifecycle, asked: DaysAsked): NextRenewal | undefined {
  for (const one of renewalsToDo(award, lifecycle, asked)) return one;
  return undefined;
}

function* renewalsToDo(award: StatusHeld, lifecycle: Lifecycle, { side, day }: DaysAsked): Generator<NextRenewal> {
  const competency = side.programme.competencies.get(award.status);
  const retirement = competency?.retirement;
  const closes = retirement?.heldFor && (retirement.lastRenewal ?? retirement.lastEnrolment);
  const { base } = side;
  const keeping = exceptionsKeeping(award, base.view);
  const first = renewalAhead(award, lifecycle, day).number;
  // Its window has closed, but with the time that was granted in addition it can still be done, and has not been.
  const isStillOpen = (renewal: Renewal, by: Day | undefined) =>
    by !== undefined &&
    day <= by &&
    competency !== undefined &&
    !isRenewed(renewal, { award, competency, lifecycle, level: award.level ?? '', day, base, keeping });
  for (const renewal of renewalsOf(award, lifecycle)) {
    // A term is recorded through its anniversary or through the eve of it; one that ends earlier is not renewed.
    if (award.to < addDays(renewal.anniversary, -1) || renewal.window.to > (closes ?? lastDay)) return;
    const by = lastDayOfRenewal(award, renewal, keeping);
    if (isShownAsDone(award, renewal, lifecycle, day)) continue;
    if (renewal.number < first && !isStillOpen(renewal, by)) continue;
    yield { renewal, ...(by !== undefined && { by }) };
  }
}

/** How long an award can be held at most, where its competency closes, and until when it can be renewed once more. */
export function closingOf(award: StatusHeld, asked: DaysAsked): Pick<AwardDays, 'atMost' | 'renewBy'> {
  const { side, day, knownAt } = asked;
  const [successor] = awardsAfter(award, side.base.view.facts, knownAt);
  if (successor) return closingOf(successor, { ...asked, day: successor.from });
  const {
    lastRenewal,
    lastEnrolment,
    ends: over,
    heldFor,
  } = side.programme.competencies.get(award.status)?.retirement ?? {};
  const keeps = heldFor && (lastRenewal ?? lastEnrolment);
  if (lastRenewal === undefined && over === undefined && keeps === undefined) return {};
  const lifecycle = lifecycleFor(award, side.programme);
  const ends = award.to === lastDay ? {} : { atMost: award.to };
  if (!lifecycle || policyInForce(lifecycle, day).enforcement !== 'at-renewal') return ends;
  const keeping = exceptionsKeeping(award, side.base.view);
  let renewBy: Day | undefined;
  for (const { renewal, by } of renewalsToDo(award, lifecycle, asked)) {
    const graced = shift(renewal.window.to, policyInForce(lifecycle, renewal.anniversary).grace);
    const kept = addDays(firstNotKept(addDays(graced, 1), keeping), -1);
    if (by === undefined)
      return { atMost: kept < award.to ? kept : award.to, ...(renewBy !== undefined && { renewBy }) };
    renewBy = by;
  }
  return { ...ends, ...(renewBy !== undefined && { renewBy }) };
}

/** The last day that has to be looked at: when what is asked first after the days on which the rules turn is decided. */
export function horizonOf(award: StatusHeld, last: Day, asked: DaysAsked): Day {
  const { side, day, knownAt } = asked;
  const lifecycle = lifecycleFor(award, side.programme);
  const from = last > day ? last : day;
  const decided = lifecycle && award.to >= last ? decidedAfter(award, lifecycle, from, asked) : undefined;
  const [successor] = awardsAfter(award, side.base.view.facts, knownAt);
  if (successor && (decided === undefined || decided > award.to))
    return horizonOf(successor, last, { ...asked, day: successor.from });
  const safe = lifecycle ? shift(award.from, policyInForce(lifecycle, award.from).lockIn) : from;
  const ends = award.to < lastDay ? addDays(award.to, 1) : from;
  return [decided ?? ends, safe, addDays(from, 1)].reduce((a, b) => (a > b ? a : b));
}

/** A day, or the first one after it on which no extension or freeze keeps the award. */
const firstNotKept = (day: Day, keeping: readonly Exception[]): Day =>
  [...keeping]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .reduce((first, { from, to }) => (from <= first && to >= first ? addDays(to, 1) : first), day);

/** The day after what is asked first from a day on has been decided, and its grace and all granted time are over; `undefined` where nothing is. */
function decidedAfter(award: StatusHeld, lifecycle: Lifecycle, from: Day, asked: DaysAsked): Day | undefined {
  const keeping = exceptionsKeeping(award, asked.side.base.view);
  const afterGrace = (on: Day, governing: Day) =>
    firstNotKept(addDays(shift(on, policyInForce(lifecycle, governing).grace), 1), keeping);
  if (policyInForce(lifecycle, from).enforcement !== 'at-renewal') {
    const { by = from } = checkedFrom(from, lifecycle);
    return afterGrace(by, by);
  }
  for (const { renewal, by = renewal.window.to } of renewalsToDo(award, lifecycle, asked))
    if (renewal.anniversary >= from || by >= from)
      return afterGrace(by > renewal.window.to ? by : renewal.window.to, renewal.anniversary);
  return undefined;
}
