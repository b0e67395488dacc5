import { addDays, type Day } from '../time/day.ts';
import type { Comparison } from './comparison.ts';
import { type Course, courseOf, type Standpoint } from './course.ts';
import { type Effect, effectOf } from './effect.ts';

/** The course of an award under two states of the rules, and what of the one the other makes. */
export interface BothCourses {
  readonly before: Course;
  readonly after: Course;
  readonly effect: Effect;
}

/** Where both fail, but not at the same moment, the effect is that of what differs first, as of every change. */
export function coursesOf(old: Standpoint, now: Standpoint, horizon: Day, { written }: Comparison): BothCourses {
  const both = (until: Day) => [courseOf(old, until, written), courseOf(now, until, written)] as const;
  const [before, after] = both(horizon);
  const ends = [before, after].map((one) => (one.held ? one.days.heldUntil : undefined));
  const [one, other] = [before.fails?.moment, after.fails?.moment];
  const isSameMoment = one && other && (one.renewal?.number ?? one.on) === (other.renewal?.number ?? other.on);
  const [first, last] = ends.flatMap((end) => end ?? []).sort();
  const whole = { before, after, effect: effectOfCourses(before, after) };
  if (last === undefined || first === last || isSameMoment) return whole;
  const [oldFirst, nowFirst] = both(addDays(first as Day, 1));
  const effect = effectOfCourses(oldFirst, nowFirst);
  // What is lost or rescued is so for a time only: the day on which the other state ends it as well is told.
  const isForATime = effect === 'lost' || effect === 'relieved';
  if (!isForATime) return { before: oldFirst, after: nowFirst, effect };
  return { before: asAskedFirst(before, oldFirst), after: asAskedFirst(after, nowFirst), effect };
}

/** The text is the one that is asked where the two states part. */
const asAskedFirst = (whole: Course, first: Course): Course =>
  first.version === undefined ? whole : { ...whole, version: first.version };

/** What one state alone holds today is lost or rescued, though both may find the same of its requirement. */
function effectOfCourses(before: Course, after: Course): Effect {
  if (before.held !== after.held) return before.held ? 'lost' : 'relieved';
  return effectOf(before.verdict, after.verdict, true) as Effect;
}
