import { type Course, extended, type Habits, isNoLater, nothingDone } from './course.ts';
import { Heap } from './heap.ts';
import { leastInOrder } from './least-in-order.ts';
import type { PricedTask } from './priced-task.ts';
import { mostTasks, type Rest, Rests } from './rests.ts';
import { isWithin } from './schedule.ts';

interface Open {
  readonly course: Course;
  /** What it comes to so far, and what it will come to at the least. */
  readonly cost: number;
  readonly least: number;
  readonly rest: Rest<Open>;
}

export interface Courses {
  readonly found: readonly Course[];
  /** So many courses were gone on from. */
  readonly lookedAt: number;
  readonly isCut: boolean;
}

/** Which courses are sought: below which limit, and of how many at the most it is looked at what could follow. */
export interface CoursesAsked {
  readonly which: 'one' | 'by-use';
  readonly below: number;
  readonly mostLookedAt: number;
}

/**
 * The courses in which all tasks are done and that come to less than `below`, cheapest first: one that comes to the least, or all
 * that no other one makes needless, which costs and risks no more and uses up nothing else. What looks cheapest as a whole is taken
 * up first, by a bound that knows how long things take (least-in-order.ts). Of two courses with the same things done
 * only what the other is not better than goes on.
 * @param tasks In the order in which they are due.
 */
export function cheapestCourses(
  tasks: readonly PricedTask[],
  today: number,
  habits: Habits,
  { which, below, mostLookedAt }: CoursesAsked,
): Courses {
  if (tasks.length > mostTasks) return { found: [], lookedAt: 0, isCut: true };
  const open = new Heap<Open>(isBefore);
  const rests = new Rests<Open>(tasks);
  const found: Course[] = [];
  let lookedAt = 0;
  const offer = (course: Course, cost: number, rest: Rest<Open>) => {
    const least = cost + leastInOrder(rest.left, course, habits.pace, below - cost);
    if (least < below) open.push({ course, cost, least, rest });
  };
  offer(nothingDone(today), 0, rests.all);
  for (let next = open.pop(); next; next = open.pop()) {
    const { course, cost, rest } = next;
    if (rest.left.length === 0) {
      if (!found.some((other) => isNoDearer(other, course))) found.push(course);
      if (which === 'one') break;
      continue;
    }
    if (rest.known.some((other) => isAsGood(other, next, which))) continue;
    rest.known.push(next);
    if (++lookedAt > mostLookedAt) return { found, lookedAt, isCut: true };
    for (const one of rest.next)
      for (const { way, cost: more } of one.ways) {
        const longer = extended(course, one.task, way, habits);
        if (longer) offer(longer, cost + more, rests.after(rest, one));
      }
  }
  return { found, lookedAt, isCut: false };
}

/** Of what comes to the same, what risks least first: so the riskier is needless when it is found. */
const isBefore = (a: Open, b: Open): boolean =>
  a.least < b.least ||
  (a.least === b.least &&
    (a.course.risk < b.course.risk || (a.course.risk === b.course.risk && a.course.free < b.course.free)));

/** Can what goes on from one always go on from the other in its place? Where every use counts, whatever things are worth. */
const isAsGood = (one: Open, other: Open, which: 'one' | 'by-use'): boolean =>
  isNoLater(one.course, other.course) &&
  (which === 'one' ? one.cost <= other.cost : isNoDearer(one.course, other.course));

const isNoDearer = (one: Course, other: Course): boolean =>
  one.cost <= other.cost && one.risk <= other.risk && isWithin(one.uses, other.uses);

/** The cheapest course below a limit in which tasks are done as they are due: quick to find, and not always the cheapest. */
export function courseInOrder(
  tasks: readonly PricedTask[],
  today: number,
  habits: Habits,
  below: number,
): Course | undefined {
  let quick: Course | undefined = nothingDone(today);
  for (const { task, ways } of tasks)
    quick = quick && extended(quick, task, (ways[0] as PricedTask['ways'][number]).way, habits);
  if (quick) return quick;
  let courses: readonly { readonly course: Course; readonly cost: number }[] = [
    { course: nothingDone(today), cost: 0 },
  ];
  let rest = 0;
  for (const { ways } of tasks) rest += (ways[0] as PricedTask['ways'][number]).cost;
  for (const { task, ways } of tasks) {
    rest -= (ways[0] as PricedTask['ways'][number]).cost;
    const next: { readonly course: Course; readonly cost: number }[] = [];
    for (const before of courses)
      for (const { way, cost } of ways) {
        if (before.cost + cost + rest >= below) break;
        const course = extended(before.course, task, way, habits);
        if (course) next.push({ course, cost: before.cost + cost });
      }
    next.sort((a, b) => a.cost - b.cost || a.course.free - b.course.free);
    const kept: typeof next = [];
    for (const one of next) if (!kept.some((other) => isNoLater(other.course, one.course))) kept.push(one);
    courses = kept;
  }
  return courses[0]?.course;
}
