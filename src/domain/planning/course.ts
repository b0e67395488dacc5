import { dayFromNumber } from '../time/day.ts';
import type { Acquisition } from './acquisition.ts';
import { monthOf, nextMonth } from './day-clock.ts';
import type { Schedule, ScheduledStep } from './schedule.ts';
import { type Away, afterPreparing, nextTry, present, type Task, type WayInNumbers } from './task.ts';

/** What somebody has done so far, one thing after the other, and when one is free again. */
export interface Course {
  readonly cost: number;
  readonly risk: number;
  readonly free: number;
  /** The month of the last exam, and how many there were in it. */
  readonly month: number;
  readonly examsInMonth: number;
  /** Sorted. */
  readonly uses: readonly string[];
  readonly before?: Course;
  readonly step?: {
    readonly acquisition: Acquisition;
    readonly way: WayInNumbers['way'];
    readonly from: number;
    readonly exam: number;
    /** The last try for which time is kept. */
    readonly until: number;
  };
}

/** How somebody learns, in numbers. */
export interface Habits {
  readonly pace: number;
  readonly away: readonly Away[];
}

export const nothingDone = (today: number): Course => ({
  cost: 0,
  risk: 0,
  free: today,
  month: -1,
  examsInMonth: 0,
  uses: [],
});

/** One thing more, on the first day on which it can be, with time for its tries; nothing where that is too late. Pace counts first tries. */
export function extended(
  before: Course,
  task: Pick<Task, 'acquisition' | 'from' | 'to'>,
  way: WayInNumbers,
  { pace, away }: Habits,
): Course | undefined {
  const from = present(Math.max(before.free, way.from), away);
  if (from > way.to) return undefined;
  let exam = present(Math.max(afterPreparing(from, way, away), task.from), away);
  let month = monthOf(exam);
  while (month === before.month && before.examsInMonth >= pace) {
    exam = present(nextMonth(exam), away);
    month = monthOf(exam);
  }
  if (exam > way.examBy) return undefined;
  const { cost, risk, tries, retakeWait } = way.way;
  let until = exam;
  for (let more = tries; more > 1 && until <= task.to; more--) until = nextTry(until, retakeWait, away);
  if (until > task.to) return undefined;
  return {
    cost: before.cost + cost,
    risk: before.risk + risk,
    free: until + 1,
    month,
    examsInMonth: month === before.month ? before.examsInMonth + 1 : 1,
    uses: way.way.uses.length === 0 ? before.uses : [...before.uses, ...way.way.uses].sort(),
    before,
    step: { acquisition: task.acquisition, way: way.way, from, exam, until },
  };
}

/** Whatever comes after the other can come after this one as early. */
export const isNoLater = (one: Course, other: Course): boolean =>
  one.free <= other.free &&
  (one.month < other.month || (one.month === other.month && one.examsInMonth <= other.examsInMonth));

export function scheduleOf(course: Course): Schedule {
  const steps: ScheduledStep[] = [];
  for (let at: Course | undefined = course; at?.step; at = at.before) {
    const { acquisition, way, from, exam, until } = at.step;
    steps.push({
      item: acquisition.item,
      acquisition,
      way,
      from: dayFromNumber(from),
      exam: dayFromNumber(exam),
      until: dayFromNumber(until),
    });
  }
  return { cost: course.cost, risk: course.risk, steps: steps.reverse(), uses: course.uses };
}
