import type { Competency, Lifecycle, Programme } from '../catalogue/programme.ts';
import { type Facts, isKnownAt, type StatusHeld } from '../membership/facts.ts';
import { addDays, type Day, lastDay, readDay } from '../time/day.ts';
import { shift } from '../time/duration.ts';
import type { Instant } from '../time/instant.ts';
import { awardHeld, lifecycleOf, versionsAtRenewal } from './binding-version.ts';
import { daysOfChange } from './days-of-change.ts';
import { baseSituation, verdictIn } from './evaluate.ts';
import { judge } from './judge.ts';
import { judgedOn, onDay, type Renewal, type Situation } from './situation.ts';
import { renewalAhead, renewalOf } from './terms.ts';

/** Whether an award is held on a day, whatever the requirement says today, and when that is decided next. */
export interface Held {
  readonly held: boolean;
  readonly because:
    | 'never-awarded'
    | 'ended'
    | 'lapsed'
    | 'within-term'
    | 'renewal-open'
    | 'renewed'
    | 'locked-in'
    | 'exception'
    | 'meets'
    | 'grace';
  readonly from?: Day;
  /** The last day on which the status is safe as things stand; left out where nothing is known to end it. */
  readonly until?: Day;
  readonly renewal?: Renewal;
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
  if (!competency || !award)
    return {
      held: false,
      because: facts.statuses.some((one) => one.status === name && one.level === level && one.to < day)
        ? 'ended'
        : 'never-awarded',
    };
  const known = { from: award.from, ...(award.to !== lastDay && { until: award.to }) };
  const lifecycle = lifecycleOf(programme, competency);
  if (!lifecycle) return { held: true, because: 'within-term', ...known };
  const safeUntil = shift(award.from, lifecycle.lockIn);
  if (day < safeUntil) return { held: true, because: 'locked-in', ...known, until: addDays(safeUntil, -1) };
  const result = decide(award, competency, lifecycle, request);
  const exception = facts.exceptions.find(
    (one) =>
      one.kind !== 'waiver' &&
      one.competency === name &&
      (one.level ?? level) === level &&
      one.from <= day &&
      day <= one.to &&
      isKnownAt(one, knownAt),
  );
  return !result.held && exception
    ? { ...result, held: true, because: 'exception', until: exception.to }
    : { ...known, ...result };
}

function decide(award: StatusHeld, competency: Competency, lifecycle: Lifecycle, request: HeldRequest): Held {
  switch (lifecycle.enforcement) {
    case 'at-renewal':
      return decideByRenewal(award, competency, lifecycle, request);
    case 'continuous':
      return decideToday(lifecycle, request);
    case 'check-days':
      return decideByCheckDay(award, lifecycle, request);
    default:
      return lifecycle.enforcement satisfies never;
  }
}

function decideByRenewal(award: StatusHeld, competency: Competency, lifecycle: Lifecycle, request: HeldRequest): Held {
  const { day } = request;
  const ahead = renewalAhead(award, lifecycle, day);
  const last = ahead.number > 1 ? renewalOf(award, lifecycle, ahead.number - 1) : undefined;
  if (last && !renewed(last, award, competency, lifecycle, request))
    return {
      held: false,
      because: 'lapsed',
      until: shift(last.window.to, lifecycle.grace),
      renewal: last,
      ...graceHolds(last, lifecycle, day),
    };
  const open = ahead.window.from <= day;
  if (open && renewed(ahead, award, competency, lifecycle, request))
    return { held: true, because: 'renewed', renewal: ahead };
  return { held: true, because: open ? 'renewal-open' : 'within-term', renewal: ahead };
}

const graceHolds = (renewal: Renewal, { grace }: Lifecycle, day: Day): Partial<Held> =>
  day <= shift(renewal.window.to, grace) ? { held: true, because: 'grace' } : {};

/** Was the requirement of a renewal met on any day of its window, up to the day that is asked about? */
function renewed(
  renewal: Renewal,
  award: StatusHeld,
  competency: Competency,
  lifecycle: Lifecycle,
  request: HeldRequest,
): boolean {
  if (award.renewed !== undefined && award.renewed >= renewal.window.from) return true;
  const until = renewal.window.to < request.day ? renewal.window.to : request.day;
  const base = request.base ?? baseSituation(request);
  const clauses = versionsAtRenewal(competency, lifecycle, 'renewing', renewal.anniversary, base.view.knownOn).flatMap(
    (version) => version.levels.get(request.level) ?? [],
  );
  const days = daysOfChange(clauses, base, { from: renewal.window.from, to: until });
  return days.some((day) =>
    clauses.some(
      (clause) => judge(clause, { ...onDay(base, day), ruleDay: day, cohort: 'renewing', renewal }).verdict === 'met',
    ),
  );
}

/** Held while the requirement was met today, or so lately that the grace still runs. */
function decideToday({ grace }: Lifecycle, request: HeldRequest): Held {
  if (meetsOn(request.day, request)) return { held: true, because: 'meets' };
  for (let last = addDays(request.day, -1); shift(last, grace) >= request.day; last = addDays(last, -1)) {
    if (meetsOn(last, request)) return { held: true, because: 'grace', until: shift(last, grace) };
  }
  return { held: false, because: 'lapsed' };
}

/** Held from one check day to the next; after one that failed, for the grace. */
function decideByCheckDay(award: StatusHeld, lifecycle: Lifecycle, request: HeldRequest): Held {
  const checked = lastCheckDay(award, lifecycle, request.day);
  if (checked === undefined || meetsOn(checked, request)) return { held: true, because: 'meets' };
  const until = shift(checked, lifecycle.grace);
  return checked < until && request.day <= until
    ? { held: true, because: 'grace', until }
    : { held: false, because: 'lapsed' };
}

const meetsOn = (day: Day, { base, ...request }: HeldRequest): boolean =>
  verdictIn(judgedOn(base ?? baseSituation(request), day), { ...request, day, cohort: 'holder' }).verdict === 'met';

/** The last check day that is not after `day` and after the award began; none yet, and nothing has been checked. */
function lastCheckDay(award: StatusHeld, { checkDays }: Lifecycle, day: Day): Day | undefined {
  const year = Number(day.slice(0, 4));
  const days = [year - 1, year]
    .flatMap((one) => checkDays.map((monthDay) => readDay(`${one}-${monthDay}`)))
    .filter((one) => one !== undefined && one <= day && one > award.from);
  return days.at(-1);
}
