import { type Day, dayFromNumber, dayNumber } from '../time/day.ts';
import type { Acquisition, AcquisitionSet } from './acquisition.ts';
import { type Away, awayFrom, dayClock } from './day-clock.ts';
import type { EarnerTerms, WayToPass } from './earner-terms.ts';

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

export interface Scheduled {
  /** The cheapest for each thing that it may use up. */
  readonly schedules: readonly Schedule[];
  /** Not all were tried: a cheaper one may be missing. */
  readonly isCut: boolean;
}

/** More orders and ways than this are not tried for one set. */
const mostTried = 20_000;

/** A thing to earn, with what is asked of it over and over. */
interface Task {
  readonly acquisition: Acquisition;
  readonly from: number;
  readonly to: number;
  readonly after: readonly string[];
  readonly ways: readonly WayToPass[];
  readonly cheapest: number;
  readonly shortest: number;
  /** Tasks of one kind can take each other's place. */
  readonly kind: string;
}

/** One task as it is done. */
interface Done {
  readonly task: Task;
  readonly way: WayToPass;
  readonly from: number;
  readonly exam: number;
}

/** The cheapest ways to earn all of a set in time, one after the other, each on the first day on which it can be. */
export function schedulesFor(
  set: AcquisitionSet,
  today: Day,
  terms: EarnerTerms,
  waysOf: (item: string) => readonly WayToPass[],
): Scheduled {
  if (set.items.size === 0) return { schedules: [{ cost: 0, steps: [], uses: [] }], isCut: false };
  const tasks = tasksOf(set, waysOf);
  const start = dayNumber(today);
  if (!canFit(tasks, start, terms.pace)) return { schedules: [], isCut: false };
  const search = new ScheduleSearch(terms, awayFrom(terms.absences));
  search.goOn(tasks, [], 0, start);
  return {
    schedules: [...search.best].map(([, { cost, done }]) => scheduleOf(cost, done)).sort((a, b) => a.cost - b.cost),
    isCut: search.tried > mostTried,
  };
}

/** Is there perhaps time for all of a set? What has none by this has none whatever else is added. */
export const couldFit = (
  set: AcquisitionSet,
  today: Day,
  { pace }: EarnerTerms,
  waysOf: (item: string) => readonly WayToPass[],
): boolean => canFit(tasksOf(set, waysOf), dayNumber(today), pace);

const tasksOf = (set: AcquisitionSet, waysOf: (item: string) => readonly WayToPass[]): readonly Task[] =>
  [...set.items.values()].map((one) => taskOf(one, waysOf)).sort((a, b) => a.to - b.to || compareText(a, b));

const compareText = (a: Task, b: Task): number => (a.acquisition.item < b.acquisition.item ? -1 : 1);

function taskOf(acquisition: Acquisition, waysOf: (item: string) => readonly WayToPass[]): Task {
  const ways = waysOf(acquisition.item);
  const { from, to, after } = acquisition;
  return {
    acquisition,
    from: dayNumber(from),
    to: dayNumber(to),
    after,
    ways,
    cheapest: ways.reduce((least, { cost }) => Math.min(least, cost), Infinity),
    shortest: ways.reduce((least, way) => Math.min(least, shortestOf(way)), Infinity),
    kind: `${from} ${to} ${after.join()} ${kindOf(ways)}`,
  };
}

const shortestOf = ({ duration, session }: WayToPass): number =>
  session ? 0 : 'days' in duration ? duration.days : 28 * duration.months;

/** Two items with the same ways are of one kind. */
function kindOf(ways: readonly WayToPass[]): string {
  const known = kinds.get(ways);
  if (known !== undefined) return known;
  const kind = JSON.stringify(
    ways.map(({ cost, duration, starts, examBy, uses, session, pass }) => [
      cost,
      duration,
      starts,
      examBy,
      uses,
      session,
      pass,
    ]),
  );
  kinds.set(ways, kind);
  return kind;
}

const kinds = new WeakMap<readonly WayToPass[], string>();

/** Even with the quickest preparations, and nobody away: is there time, and are there months, for all that is due by each day? */
function canFit(tasks: readonly Task[], today: number, pace: number): boolean {
  if (tasks.some(({ ways }) => ways.length === 0)) return false;
  let days = 0;
  return tasks.every(({ shortest, to }, index) => {
    days += shortest + (index > 0 ? 1 : 0);
    const months = dayClock.monthOf(to) - dayClock.monthOf(today) + 1;
    return today + days <= to && index + 1 <= months * pace;
  });
}

/** Tries the tasks in every order and way that could be cheaper than what was found. */
class ScheduleSearch {
  readonly best = new Map<string, { readonly cost: number; readonly end: number; readonly done: readonly Done[] }>();
  tried = 0;
  readonly #terms: EarnerTerms;
  readonly #away: readonly Away[];

  constructor(terms: EarnerTerms, away: readonly Away[]) {
    this.#terms = terms;
    this.#away = away;
  }

  goOn(rest: readonly Task[], done: readonly Done[], cost: number, free: number): void {
    if (rest.length === 0) {
      this.#keep(done, cost);
      return;
    }
    const least = rest.reduce((sum, { cheapest }) => sum + cheapest, cost);
    const seen = new Set<string>();
    for (const next of rest) {
      if (seen.has(next.kind) || next.after.some((item) => rest.some((one) => one.acquisition.item === item))) continue;
      seen.add(next.kind);
      const others = rest.filter((one) => one !== next);
      for (const way of next.ways) {
        // What uses nothing up and costs no more is better than all that is still to come here.
        if (least - next.cheapest + way.cost >= (this.best.get('')?.cost ?? Infinity)) break;
        if (++this.tried > mostTried) return;
        const step = this.#step(next, way, free, done);
        if (step && others.every((one) => one.to > step.exam))
          this.goOn(others, [...done, step], cost + way.cost, step.exam + 1);
      }
    }
  }

  #keep(done: readonly Done[], cost: number): void {
    const key = done
      .flatMap(({ way }) => way.uses)
      .sort()
      .join('|');
    const end = (done.at(-1) as Done).exam;
    const known = this.best.get(key);
    if (!known || cost < known.cost || (cost === known.cost && end < known.end))
      this.best.set(key, { cost, end, done });
  }

  #step(task: Task, way: WayToPass, free: number, done: readonly Done[]): Done | undefined {
    const from = this.#present(Math.max(free, dayNumber(way.starts.from)));
    if (from > dayNumber(way.starts.to)) return undefined;
    const ready = way.session ? dayNumber(way.session.to) + 1 : this.#prepared(from, way);
    let exam = this.#present(Math.max(ready, task.from));
    while (this.#isFull(exam, done)) exam = this.#present(dayClock.nextMonth(exam));
    const last = way.examBy === undefined ? task.to : Math.min(task.to, dayNumber(way.examBy));
    return exam <= last ? { task, way, from, exam } : undefined;
  }

  /** The first day from this one on on which the person is there. */
  #present(day: number): number {
    let on = day;
    for (const { from, to } of this.#away) if (from <= on && on <= to) on = to + 1;
    return on;
  }

  /** The day on which the preparation is done, when it rests while the person is away. */
  #prepared(start: number, { duration }: WayToPass): number {
    let end = dayClock.after(start, duration);
    for (const { from, to } of this.#away) if (to >= start && from < end) end += to - Math.max(from, start) + 1;
    return end;
  }

  #isFull(day: number, done: readonly Done[]): boolean {
    const month = dayClock.monthOf(day);
    return done.filter(({ exam }) => dayClock.monthOf(exam) === month).length >= this.#terms.pace;
  }
}

const scheduleOf = (cost: number, done: readonly Done[]): Schedule => ({
  cost,
  steps: done.map(({ task, way, from, exam }) => ({
    item: task.acquisition.item,
    acquisition: task.acquisition,
    way,
    from: dayFromNumber(from),
    exam: dayFromNumber(exam),
  })),
  uses: done.flatMap(({ way }) => way.uses).sort(),
});
