import { type Day, dayFromNumber } from '../time/day.ts';
import type { Acquisition, AcquisitionPool, AcquisitionSet } from './acquisition.ts';
import { monthOf, nextMonth } from './day-clock.ts';
import type { LearnerTerms } from './learner-terms.ts';
import { type Away, afterPreparing, awayFrom, numbered, present, type Task, taskOf } from './task.ts';
import type { WayToPass } from './ways-to-pass.ts';

/** What one person does, one thing after the other. */
export interface Schedule {
  readonly cost: number;
  readonly steps: readonly ScheduledStep[];
  /** What it uses up of what there is only so much of, sorted, each as often as it is used. */
  readonly uses: readonly string[];
}

export interface ScheduledStep {
  readonly item: string;
  readonly acquisition: Acquisition;
  readonly way: WayToPass;
  /** The first day of the preparation, and the day of the exam. */
  readonly from: Day;
  readonly exam: Day;
}

/** More courses than this for one set are not carried along. */
const mostCourses = 500;

/** One way to have done a set of things: at which cost, and when one is free again. */
interface Course {
  readonly cost: number;
  readonly free: number;
  /** The month of the last exam, and how many there were in it. */
  readonly month: number;
  readonly examsInMonth: number;
  readonly uses: readonly string[];
  readonly before?: Course;
  readonly step?: {
    readonly acquisition: Acquisition;
    readonly way: WayToPass;
    readonly from: number;
    readonly exam: number;
  };
}

/**
 * All schedules of people who learn alike. What a set can be done by is what its parts can be done by and one thing more, each
 * on the first day on which it can be; parts are worked out once, and of two courses with the same things done only what
 * the other is not better than goes on.
 */
export class Schedules {
  /** Not all courses were carried along: a cheaper schedule may be missing. */
  isCut = false;
  readonly #terms: LearnerTerms;
  readonly #today: number;
  readonly #away: readonly Away[];
  readonly #pool: AcquisitionPool;
  readonly #waysOf: (item: string) => readonly WayToPass[];
  readonly #tasks = new Map<Acquisition, Task>();
  readonly #courses = new Map<AcquisitionSet, readonly Course[]>();
  readonly #fits = new Map<AcquisitionSet, boolean>();
  readonly #least = new Map<AcquisitionSet, number>();
  readonly #schedules = new Map<AcquisitionSet, readonly Schedule[]>();

  constructor(today: Day, terms: LearnerTerms, pool: AcquisitionPool, waysOf: (item: string) => readonly WayToPass[]) {
    this.#terms = terms;
    this.#today = numbered(today);
    this.#away = awayFrom(terms.absences);
    this.#pool = pool;
    this.#waysOf = waysOf;
  }

  /** The cheapest schedule of a set for each thing that it may use up, cheapest first; none where there is no time. */
  of(set: AcquisitionSet): readonly Schedule[] {
    const known = this.#schedules.get(set) ?? this.#schedulesOf(set);
    this.#schedules.set(set, known);
    return known;
  }

  #schedulesOf(set: AcquisitionSet): readonly Schedule[] {
    if (!this.couldFit(set)) return [];
    const quick = this.#cheapestInOrder(set);
    const cheapest = new Map<string, Course>();
    for (const course of quick ? [quick] : this.#coursesOf(set)) {
      const key = course.uses.join('|');
      const known = cheapest.get(key);
      if (!known || course.cost < known.cost || (course.cost === known.cost && course.free < known.free))
        cheapest.set(key, course);
    }
    return [...cheapest.values()].map(scheduleOf).sort((a, b) => a.cost - b.cost);
  }

  /** The least that a set could cost, whenever it is done. */
  leastCost(set: AcquisitionSet): number {
    const known = this.#least.get(set);
    if (known !== undefined) return known;
    let least = 0;
    for (const one of set.items.values()) least += this.#task(one).cheapest;
    this.#least.set(set, least);
    return least;
  }

  /** Is there perhaps time for all of a set? What has none by this has none whatever else is added. */
  couldFit(set: AcquisitionSet): boolean {
    const known = this.#fits.get(set);
    if (known !== undefined) return known;
    let days = 0;
    const fits = this.#inOrder(set).every(({ ways, shortest, to }, index) => {
      days += shortest + (index > 0 ? 1 : 0);
      const months = monthOf(to) - monthOf(this.#today) + 1;
      return ways.length > 0 && this.#today + days <= to && index + 1 <= months * this.#terms.pace;
    });
    this.#fits.set(set, fits);
    return fits;
  }

  /** By the day by which each is due. */
  #inOrder(set: AcquisitionSet): readonly Task[] {
    return [...set.items.values()].map((one) => this.#task(one)).sort((a, b) => a.to - b.to || a.shortest - b.shortest);
  }

  #task(acquisition: Acquisition): Task {
    const known = this.#tasks.get(acquisition) ?? taskOf(acquisition, this.#waysOf(acquisition.item));
    this.#tasks.set(acquisition, known);
    return known;
  }

  /** Nothing beats the cheapest way for each thing, where there is time for them one after the other and nothing is used up. */
  #cheapestInOrder(set: AcquisitionSet): Course | undefined {
    const tasks = this.#inOrder(set);
    if (tasks.some(({ ways, after }) => after.length > 0 || ways.some(({ way }) => way.uses.length > 0)))
      return undefined;
    return tasks.reduce<Course | undefined>(
      (course, task) => course && this.#extended(course, task, task.ways[0] as Task['ways'][number]),
      this.#start(),
    );
  }

  #start = (): Course => ({ cost: 0, free: this.#today, month: -1, examsInMonth: 0, uses: [] });

  #coursesOf(set: AcquisitionSet): readonly Course[] {
    if (set.items.size === 0) return [this.#start()];
    const known = this.#courses.get(set);
    if (known) return known;
    const all: Course[] = [];
    const lastOnes = new Set<string>();
    for (const acquisition of set.items.values()) {
      const isNeededBefore = [...set.items.values()].some((other) => other.after.includes(acquisition.item));
      if (isNeededBefore) continue;
      const task = this.#task(acquisition);
      // Which of several that are alike comes last makes no difference.
      if (lastOnes.has(task.kind)) continue;
      lastOnes.add(task.kind);
      const rest = this.#pool.without(set, acquisition.item);
      if (!this.couldFit(rest)) continue;
      for (const course of this.#coursesOf(rest))
        for (const way of task.ways) {
          const more = this.#extended(course, task, way);
          if (more) all.push(more);
        }
    }
    const kept = best(all);
    if (kept.length > mostCourses) this.isCut = true;
    const carried = kept.slice(0, mostCourses);
    this.#courses.set(set, carried);
    return carried;
  }

  /** One thing more, on the first day on which it can be. */
  #extended(before: Course, task: Task, way: Task['ways'][number]): Course | undefined {
    const from = present(Math.max(before.free, way.from), this.#away);
    if (from > way.to) return undefined;
    let exam = present(Math.max(afterPreparing(from, way, this.#away), task.from), this.#away);
    let month = monthOf(exam);
    while (month === before.month && before.examsInMonth >= this.#terms.pace) {
      exam = present(nextMonth(exam), this.#away);
      month = monthOf(exam);
    }
    if (exam > Math.min(task.to, way.examBy)) return undefined;
    return {
      cost: before.cost + way.way.cost,
      free: exam + 1,
      month,
      examsInMonth: month === before.month ? before.examsInMonth + 1 : 1,
      uses: way.way.uses.length === 0 ? before.uses : [...before.uses, ...way.way.uses].sort(),
      before,
      step: { acquisition: task.acquisition, way: way.way, from, exam },
    };
  }
}

/**
 * Without those that another one is as good as in everything that matters for what comes after. Courses are compared with those
 * that use up the same, and with those that use up nothing; what others could replace stays, and costs time only.
 */
function best(all: readonly Course[]): readonly Course[] {
  const sorted = [...all].sort((a, b) => a.cost - b.cost || a.free - b.free || a.examsInMonth - b.examsInMonth);
  const byUses = new Map<string, Course[]>([['', []]]);
  const free = byUses.get('') as readonly Course[];
  const kept: Course[] = [];
  for (const one of sorted) {
    const key = one.uses.join('|');
    const alike = byUses.get(key) ?? [];
    byUses.set(key, alike);
    if (alike.some((other) => isAsGood(other, one)) || (alike !== free && free.some((other) => isAsGood(other, one))))
      continue;
    alike.push(one);
    kept.push(one);
  }
  return kept;
}

/** The first is no dearer already. */
const isAsGood = (one: Course, other: Course): boolean =>
  one.free <= other.free &&
  (one.month < other.month || (one.month === other.month && one.examsInMonth <= other.examsInMonth));

function scheduleOf(course: Course): Schedule {
  const steps: ScheduledStep[] = [];
  for (let at: Course | undefined = course; at?.step; at = at.before) {
    const { acquisition, way, from, exam } = at.step;
    steps.push({ item: acquisition.item, acquisition, way, from: dayFromNumber(from), exam: dayFromNumber(exam) });
  }
  return { cost: course.cost, steps: steps.reverse(), uses: course.uses };
}

/** Is everything in the first list also in the second, as often? Both sorted. */
export function isWithin(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const one of some) {
    while (at < all.length && (all[at] as string) < one) at++;
    if (all[at] !== one) return false;
    at++;
  }
  return true;
}
