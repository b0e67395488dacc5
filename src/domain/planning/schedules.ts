import type { Day } from '../time/day.ts';
import type { Acquisition, AcquisitionSet } from './acquisition.ts';
import { type Habits, scheduleOf } from './course.ts';
import { type Courses, cheapestCourses, courseInOrder, type PricedTask } from './course-search.ts';
import { monthOf } from './day-clock.ts';
import type { LearnerTerms } from './learner-terms.ts';
import type { Schedule } from './schedule.ts';
import { awayFrom, numbered, type Task, taskOf } from './task.ts';
import type { WayToPass } from './ways-to-pass.ts';

/** All schedules of people who learn alike: each thing on the first day on which it can be. */
export class Schedules {
  /** Not all courses were looked at: a cheaper schedule may be missing. */
  isCut = false;
  readonly #habits: Habits;
  readonly #today: number;
  readonly #waysOf: (item: string) => readonly WayToPass[];
  readonly #tasks = new Map<Acquisition, Task>();
  /** By the id of the set. */
  readonly #fits: boolean[] = [];
  readonly #least: number[] = [];

  constructor(today: Day, terms: LearnerTerms, waysOf: (item: string) => readonly WayToPass[]) {
    this.#habits = { pace: terms.pace, away: awayFrom(terms.absences) };
    this.#today = numbered(today);
    this.#waysOf = waysOf;
  }

  /**
   * For each thing that a set may use up the schedule that comes to the least, where that is less than `below` and no more than one
   * that uses up nothing; what comes to the least first.
   */
  all(set: AcquisitionSet, comesTo: (way: WayToPass) => number, below: number): readonly Schedule[] {
    if (!this.couldFit(set)) return [];
    return this.#searched(this.#priced(set, comesTo), { which: 'by-use', below }).map(scheduleOf);
  }

  /** A schedule that is found quickly where each way comes to as much as is said, and mostly comes to the least. */
  quick(set: AcquisitionSet, comesTo: (way: WayToPass) => number): Schedule | undefined {
    if (!this.couldFit(set)) return undefined;
    const tasks = this.#priced(set, comesTo);
    const isOrdered = tasks.some(({ task: { after } }) => after.length > 0);
    const course = isOrdered ? undefined : courseInOrder(tasks, this.#today, this.#habits);
    return course && scheduleOf(course);
  }

  /** The schedule that comes to the least where each way comes to as much as is said, and to less than `below`. */
  cheapest(set: AcquisitionSet, comesTo: (way: WayToPass) => number, below: number): Schedule | undefined {
    if (!this.couldFit(set)) return undefined;
    const tasks = this.#priced(set, comesTo);
    const [course] = this.#searched(tasks, { which: 'one', below });
    return course && scheduleOf(course);
  }

  /** The least that a set could cost, whenever it is done. */
  leastCost(set: AcquisitionSet): number {
    const known = this.#least[set.id];
    if (known !== undefined) return known;
    let least = 0;
    for (const one of set.items.values()) least += this.#task(one).cheapest;
    this.#least[set.id] = least;
    return least;
  }

  /** Is there perhaps time for all of a set? What has none by this has none whatever else is added. */
  couldFit(set: AcquisitionSet): boolean {
    const known = this.#fits[set.id];
    if (known !== undefined) return known;
    let days = 0;
    const fits = this.#inOrder(set).every(({ ways, shortest, to }, index) => {
      days += shortest + (index > 0 ? 1 : 0);
      const months = monthOf(to) - monthOf(this.#today) + 1;
      return ways.length > 0 && this.#today + days <= to && index + 1 <= months * this.#habits.pace;
    });
    this.#fits[set.id] = fits;
    return fits;
  }

  /** By the day by which each is due. */
  #inOrder(set: AcquisitionSet): readonly Task[] {
    return [...set.items.values()].map((one) => this.#task(one)).sort((a, b) => a.to - b.to || a.shortest - b.shortest);
  }

  #priced = (set: AcquisitionSet, comesTo: (way: WayToPass) => number): readonly PricedTask[] =>
    this.#inOrder(set).map((task) => ({
      task,
      ways: task.ways.map((way) => ({ way, cost: comesTo(way.way) })).sort((a, b) => a.cost - b.cost),
    }));

  #task(acquisition: Acquisition): Task {
    const known = this.#tasks.get(acquisition) ?? taskOf(acquisition, this.#waysOf(acquisition.item));
    this.#tasks.set(acquisition, known);
    return known;
  }

  #searched(tasks: readonly PricedTask[], asked: Parameters<typeof cheapestCourses>[3]): Courses['found'] {
    const { found, isCut } = cheapestCourses(tasks, this.#today, this.#habits, asked);
    this.isCut ||= isCut;
    return found;
  }
}
