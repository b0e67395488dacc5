import { lifecycleOf, policyInForce } from '../catalogue/policy-in-force.ts';
import type { Cohort, Competency, Lifecycle } from '../catalogue/programme.ts';
import { checkDaysWithin } from '../membership/check-days.ts';
import type { Exception, StatusHeld } from '../membership/facts.ts';
import { isShownAsDone, type Renewal, renewalAhead, renewalsOf } from '../membership/terms.ts';
import { lastDayToRenew } from '../standing/renewed.ts';
import { addDays, addMonths, type Day, lastDay } from '../time/day.ts';
import type { ChangedCompetency, Comparison } from './comparison.ts';

/** When a requirement is asked of a partner: on one day, or at a renewal, on any day on which it can be done. */
export interface Moment {
  /** The day, or the last one on which the renewal can be done. */
  readonly on: Day;
  readonly cohort: Cohort;
  readonly renewal?: Renewal;
}

/** The moments of which one is the first at which a change can bind, and whether the award may end before. */
export interface Moments {
  readonly moments: readonly Moment[];
  /** The last day of the award, where it ends before the rules of every moment have begun. */
  readonly ends?: Day;
}

/** The award that is held, and the extensions and freezes that it has. */
export interface AwardAhead {
  readonly award: StatusHeld;
  readonly keeping: readonly Exception[];
}

/**
 * Where a level is decided at renewals, those ahead of the day that is asked about, up to the first one after all days
 * that the rules state; else these days themselves. A renewal that is recorded as done asks nothing any more.
 */
export function momentsOf(
  changed: ChangedCompetency,
  held: AwardAhead | undefined,
  { before, after }: Comparison,
  day: Day,
): Moments {
  const days = changed.days.filter((one) => one > day);
  const programme = after.competencies.has(changed.id) ? after : before;
  const competency = programme.competencies.get(changed.id) as Competency;
  const lifecycle = lifecycleOf(programme, competency);
  if (!held || !lifecycle) {
    const cohort = held ? 'holder' : 'new';
    return { moments: [day, ...days].map((on) => ({ on, cohort })) };
  }
  const last = days.at(-1) ?? day;
  return policyInForce(lifecycle, day).enforcement === 'at-renewal'
    ? renewalMoments(held, competency, lifecycle, day, last)
    : dayMoments(held.award, lifecycle, day, days);
}

function renewalMoments(
  { award, keeping }: AwardAhead,
  { retirement }: Competency,
  lifecycle: Lifecycle,
  day: Day,
  last: Day,
): Moments {
  const moments: Moment[] = [];
  const first = renewalAhead(award, lifecycle, day).number;
  const closes = retirement.heldFor && (retirement.lastRenewal ?? retirement.lastEnrolment);
  for (const renewal of renewalsOf(award, lifecycle)) {
    const lastDayToDo = lastDayToRenew(renewal, keeping);
    // With the time that was granted in addition, one of which the window has closed can still be done.
    const isOpen = renewal.number >= first || (renewal.number === first - 1 && day <= lastDayToDo);
    if (!isOpen || isShownAsDone(award, renewal, lifecycle, day)) continue;
    // A term is recorded through its anniversary or through the eve of it; one that ends earlier is not renewed. Nor is
    // what its holders keep for a time of their own.
    const isOver = award.to < addDays(renewal.anniversary, -1) || renewal.window.to > (closes ?? lastDay);
    if (isOver) return { moments, ends: award.to };
    moments.push({ on: lastDayToDo, cohort: 'renewing', renewal });
    if (renewal.anniversary >= last) break;
  }
  return { moments };
}

/** Where the rules are enforced on days, those from which they may differ; where on check days, the next of these. */
function dayMoments(award: StatusHeld, lifecycle: Lifecycle, day: Day, days: readonly Day[]): Moments {
  const last = days.at(-1) ?? day;
  const begins = new Set([day, ...days]);
  for (const { anniversary } of renewalsOf(award, lifecycle)) {
    if (anniversary > day) begins.add(anniversary);
    if (anniversary > day && anniversary >= last) break;
  }
  const asked = new Set([...begins].map((on) => dayOfDecision(on, lifecycle)));
  const moments = [...asked].sort().filter((on) => on <= award.to);
  return {
    moments: moments.map((on) => ({ on, cohort: 'holder' })),
    ...(moments.length < asked.size && { ends: award.to }),
  };
}

const monthsOfFiveYears = 60;

/** The day itself, or where the programme looks at certain days only, the next of them. */
const dayOfDecision = (day: Day, lifecycle: Lifecycle): Day =>
  policyInForce(lifecycle, day).enforcement === 'check-days'
    ? (checkDaysWithin(lifecycle, { from: day, to: addMonths(day, monthsOfFiveYears) })[0] ?? day)
    : day;
