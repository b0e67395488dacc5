import { type Course, extended, type Habits, isNoLater, nothingDone } from './course.ts';
import { Heap } from './heap.ts';
import { isWithin } from './schedule.ts';
import type { Task, WayInNumbers } from './task.ts';

/** A thing to earn, with what each way comes to, cheapest first. */
export interface PricedTask {
  readonly task: Task;
  readonly ways: readonly { readonly way: WayInNumbers; readonly cost: number }[];
}

interface Open {
  readonly course: Course;
  /** What it comes to so far, and what it will come to at the least. */
  readonly cost: number;
  readonly least: number;
  readonly left: readonly PricedTask[];
  /** The tasks that are left, as a number. */
  readonly key: number;
}

/** More courses than this are not looked at for one question. */
const mostLookedAt = 20_000;

export interface Courses {
  readonly found: readonly Course[];
  readonly isCut: boolean;
}

/**
 * The courses in which all tasks are done and that come to less than `below`, cheapest first: one that comes to the least, or all
 * that no other one makes needless, which costs and risks no more and uses up nothing else. What looks cheapest as a whole is taken up first, by a bound that knows of no absence and no calendar; of two courses with
 * the same things done only what the other is not better than goes on.
 * @param tasks In the order in which they are due.
 */
export function cheapestCourses(
  tasks: readonly PricedTask[],
  today: number,
  habits: Habits,
  { which, below }: { readonly which: 'one' | 'by-use'; readonly below: number },
): Courses {
  const open = new Heap<Open>(isBefore);
  const done = new Map<number, Open[]>();
  const found: Course[] = [];
  const sorted = tasks.map((one, index) => ({ ...one, bit: 2 ** index }));
  let lookedAt = 0;
  const offer = (course: Course, cost: number, left: typeof sorted, key: number) => {
    const least = cost + leastInOrder(left, course.free, below - cost);
    if (least < below) open.push({ course, cost, least, left, key });
  };
  offer(nothingDone(today), 0, sorted, 2 ** sorted.length - 1);
  for (let next = open.pop(); next; next = open.pop()) {
    const { course, cost, key } = next;
    const left = next.left as typeof sorted;
    if (left.length === 0) {
      if (!found.some((other) => isNoDearer(other, course))) found.push(course);
      if (which === 'one') break;
      continue;
    }
    const known = done.get(key) ?? [];
    if (known.some((other) => isAsGood(other, next, which))) continue;
    known.push(next);
    done.set(key, known);
    if (++lookedAt > mostLookedAt) return { found, isCut: true };
    const kinds = new Set<string>();
    for (const one of left) {
      const { task, ways, bit } = one;
      // Which of several that are alike comes first makes no difference.
      if (kinds.has(task.kind) || left.some((other) => task.after.includes(other.task.acquisition.item))) continue;
      kinds.add(task.kind);
      const rest = left.filter((other) => other !== one);
      for (const { way, cost: more } of ways) {
        const longer = extended(course, task, way, habits);
        if (longer) offer(longer, cost + more, rest, key - bit);
      }
    }
  }
  return { found, isCut: false };
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

/** The cheapest course in which tasks are done as they are due: quick to find, and not always the cheapest. */
export function courseInOrder(tasks: readonly PricedTask[], today: number, habits: Habits): Course | undefined {
  let quick: Course | undefined = nothingDone(today);
  for (const { task, ways } of tasks)
    quick = quick && extended(quick, task, (ways[0] as PricedTask['ways'][number]).way, habits);
  if (quick) return quick;
  let courses: readonly { readonly course: Course; readonly cost: number }[] = [
    { course: nothingDone(today), cost: 0 },
  ];
  for (const { task, ways } of tasks) {
    const next: { readonly course: Course; readonly cost: number }[] = [];
    for (const before of courses)
      for (const { way, cost } of ways) {
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

/**
 * What tasks come to at the least by the days on which they are due, were everybody always there and a month as short as can be;
 * without end where that is not less than `below`.
 */
export function leastInOrder(tasks: readonly PricedTask[], from: number, below: number): number {
  let rest = 0;
  for (const { ways } of tasks) rest += (ways[0] as PricedTask['ways'][number]).cost;
  if (rest >= below) return Infinity;
  // When one could be free again, and what that comes to: later for less.
  let reached: Reached[] = [{ free: from, cost: 0 }];
  for (const { task, ways } of tasks) {
    rest -= (ways[0] as PricedTask['ways'][number]).cost;
    const next: Reached[] = [];
    for (const before of reached)
      for (const { way, cost: more } of ways) {
        const cost = before.cost + more;
        if (cost + rest >= below) break;
        const exam = before.free + way.shortest;
        if (exam <= task.to) next.push({ free: exam + 1, cost });
      }
    if (next.length === 0) return Infinity;
    if (next.length > 1) next.sort((a, b) => a.cost - b.cost || a.free - b.free);
    reached = [];
    let earliest = Infinity;
    for (const one of next) {
      if (one.free >= earliest) continue;
      earliest = one.free;
      reached.push(one);
    }
  }
  return (reached[0] as Reached).cost;
}

interface Reached {
  readonly free: number;
  readonly cost: number;
}
