import type { Day } from '../time/day.ts';
import type { Acquisition, AcquisitionSet } from './acquisition.ts';
import { type Habits, nothingDone, scheduleOf } from './course.ts';
import { cheapestCourses, courseInOrder } from './course-search.ts';
import { monthOf } from './day-clock.ts';
import type { LearnerTerms } from './learner-terms.ts';
import { leastInOrder } from './least-in-order.ts';
import { type PricedTask, pricedTask } from './priced-task.ts';
import type { Schedule } from './schedule.ts';
import { awayFrom, numbered, type Task, taskOf, type WayInNumbers } from './task.ts';
import type { WayToPass } from './ways-to-pass.ts';

/** What a minor unit of money comes to, each thing that is used up, and a part of risk. */
export interface Charges {
  readonly money: number;
  readonly of: (use: string) => number;
  readonly risk: number;
}

/** Nothing counts but money. */
export const moneyAlone: Charges = { money: 1, of: () => 0, risk: 0 };

/** What is safest, whatever it costs; of what is as safe, the cheapest. */
export const safestFirst: Charges = { money: 1, of: () => 0, risk: 2 ** 36 };

/** Of so many courses it is looked at what could follow, until a search for one schedule ends without. */
const mostForOne = 20_000;

const comesTo = ({ cost, risk, uses }: Pick<Schedule, 'cost' | 'risk' | 'uses'>, charges: Charges): number =>
  uses.reduce((sum, use) => sum + charges.of(use), cost * charges.money + risk * charges.risk);

const pricedBy =
  ({ money, of, risk }: Charges) =>
  ({ way: { cost, risk: own, uses } }: WayInNumbers): number =>
    uses.reduce((sum, use) => sum + of(use), cost * money + own * risk);

/** All schedules of people who learn alike: each thing on the first day on which it can be. */
export class Schedules {
  /** Not all courses were looked at: a cheaper schedule may be missing. */
  isCut = false;
  /** So many courses were looked at so far where one schedule was sought. */
  lookedAt = 0;
  readonly #habits: Habits;
  readonly #today: number;
  readonly #waysOf: (item: string) => readonly WayToPass[];
  readonly #tasks = new Map<Acquisition, Task>();
  /** By the id of the set. */
  readonly #fits: boolean[] = [];
  readonly #least: number[] = [];
  readonly #ordered: (readonly Task[])[] = [];
  /** The same charges are asked with for many sets. */
  readonly #pricedAt = new WeakMap<Charges, Map<Task, PricedTask>>();
  readonly #toBeginWith: (readonly Schedule[])[] = [];

  constructor(today: Day, terms: LearnerTerms, waysOf: (item: string) => readonly WayToPass[]) {
    this.#habits = { pace: terms.pace, away: awayFrom(terms.absences) };
    this.#today = numbered(today);
    this.#waysOf = waysOf;
  }

  /**
   * All schedules that come to less than `below`, without most of those that another one makes needless, which costs and risks no
   * more and uses up nothing else; what comes to the least first. With what that took, and nothing where it would take too much.
   */
  all(
    set: AcquisitionSet,
    charges: Charges,
    below: number,
    mostLookedAt: number,
  ): { readonly found: readonly Schedule[] | undefined; readonly lookedAt: number } {
    if (this.#isBeyond(set, charges, below)) return { found: [], lookedAt: 0 };
    const asked = { which: 'by-use', below, mostLookedAt } as const;
    const courses = cheapestCourses(this.#priced(set, charges), this.#today, this.#habits, asked);
    return { found: courses.isCut ? undefined : courses.found.map(scheduleOf), lookedAt: courses.lookedAt };
  }

  /** A cheap schedule and a safe one to begin with: the same for all who learn alike, so found once. */
  toBeginWith(set: AcquisitionSet, canBeRisky: boolean): readonly Schedule[] {
    const known = this.#toBeginWith[set.id];
    if (known) return known;
    const found = (canBeRisky ? [moneyAlone, safestFirst] : [moneyAlone]).flatMap(
      (charges) => this.quick(set, charges, Infinity) ?? [],
    );
    this.#toBeginWith[set.id] = found;
    return found;
  }

  /** A schedule that comes to less than `below` and is found quickly: mostly the one that comes to the least. */
  quick(set: AcquisitionSet, charges: Charges, below: number): Schedule | undefined {
    if (this.#isBeyond(set, charges, below)) return undefined;
    const tasks = this.#priced(set, charges);
    if (charges.risk > 0 && leastInOrder(tasks, nothingDone(this.#today), this.#habits.pace, below) >= below)
      return undefined;
    const isOrdered = tasks.some(({ task: { after } }) => after.length > 0);
    const course = isOrdered ? undefined : courseInOrder(tasks, this.#today, this.#habits, below);
    return course && comesTo(course, charges) < below ? scheduleOf(course) : undefined;
  }

  /** The schedule that comes to the least, where that is less than `below`. */
  cheapest(set: AcquisitionSet, charges: Charges, below: number): Schedule | undefined {
    if (this.#isBeyond(set, charges, below)) return undefined;
    const tasks = this.#priced(set, charges);
    const asked = { which: 'one', below, mostLookedAt: mostForOne } as const;
    const { found, isCut, lookedAt } = cheapestCourses(tasks, this.#today, this.#habits, asked);
    this.isCut ||= isCut;
    this.lookedAt += lookedAt;
    const [course] = found;
    this.#learn(set, tasks, charges, course ? undefined : below);
    return course && scheduleOf(course);
  }

  #isBeyond = (set: AcquisitionSet, charges: Charges, below: number): boolean =>
    !this.couldFit(set) || this.leastCost(set) * charges.money >= below || this.#leastApart(set, charges) >= below;

  /** The least that the things of a set come to, were each the only one. */
  #leastApart(set: AcquisitionSet, charges: Charges): number {
    let least = 0;
    for (const { ways } of this.#priced(set, charges)) least += ways[0]?.cost ?? Infinity;
    return least;
  }

  /** What was not found below a limit is not found below it again, where it is money alone that counts. */
  #learn(
    set: AcquisitionSet,
    tasks: readonly PricedTask[],
    { money, of, risk }: Charges,
    below: number | undefined,
  ): void {
    if (below === undefined || money === 0 || this.isCut) return;
    const isMoneyAlone =
      risk === 0 && tasks.every(({ ways }) => ways.every(({ way }) => way.way.uses.every((use) => of(use) === 0)));
    if (isMoneyAlone) this.#least[set.id] = Math.max(this.leastCost(set), Math.ceil(below / money - 1e-6));
  }

  /** The least that a set could cost, as far as is known without looking at all orders. */
  leastCost(set: AcquisitionSet): number {
    const known = this.#least[set.id];
    if (known !== undefined) return known;
    const least = leastInOrder(this.#priced(set, moneyAlone), nothingDone(this.#today), this.#habits.pace, Infinity);
    this.#least[set.id] = least;
    return least;
  }

  /** The least that one thing comes to, whenever it is done. */
  cheapestOf(acquisition: Acquisition, { money, of, risk }: Charges): number {
    const { ways, cheapest, isAlone } = this.#task(acquisition);
    if (isAlone) return cheapest * money;
    let least = Infinity;
    for (const { way } of ways) {
      let cost = way.cost * money + way.risk * risk;
      for (const use of way.uses) cost += of(use);
      if (cost < least) least = cost;
    }
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
    const known = this.#ordered[set.id];
    if (known) return known;
    const tasks = [...set.items.values()].map((one) => this.#task(one));
    const ordered = tasks.sort((a, b) => a.to - b.to || a.shortest - b.shortest);
    this.#ordered[set.id] = ordered;
    return ordered;
  }

  #priced(set: AcquisitionSet, charges: Charges): readonly PricedTask[] {
    const known = this.#pricedAt.get(charges) ?? new Map<Task, PricedTask>();
    this.#pricedAt.set(charges, known);
    return this.#inOrder(set).map((task) => {
      const priced = known.get(task) ?? pricedTask(task, pricedBy(charges));
      known.set(task, priced);
      return priced;
    });
  }

  #task(acquisition: Acquisition): Task {
    const known = this.#tasks.get(acquisition) ?? taskOf(acquisition, this.#waysOf(acquisition.item));
    this.#tasks.set(acquisition, known);
    return known;
  }
}
