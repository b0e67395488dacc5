import { addDays, type Day, dayFromNumber, dayNumber, lastDay } from '../time/day.ts';
import type { Period } from '../time/period.ts';

/** Gathers days of one period, each once. Days before its second day or after its last one are not wanted. */
export class DayCollector {
  readonly period: Period;
  readonly #days: Set<Day>;

  constructor(period: Period) {
    this.period = period;
    this.#days = new Set([period.from]);
  }

  /** Something begins on the day. */
  begins(day: Day | undefined): void {
    if (day !== undefined && day > this.period.from && day <= this.period.to) this.#days.add(day);
  }

  /** Something holds on the day for the last time. */
  ends(day: Day | undefined): void {
    if (day !== undefined && day < lastDay) this.begins(addDays(day, 1));
  }

  lasts({ from, to }: Period): void {
    this.begins(from);
    this.ends(to);
  }

  /** The first day from which a day that moves with it (the start of a window, a day so many months ago) has reached `target`. */
  reaches(target: Day, moving: (day: Day) => Day): void {
    const { from, to } = this.period;
    if (moving(from) >= target || moving(to) < target) return;
    let [before, reached] = [dayNumber(from), dayNumber(to)];
    while (reached - before > 1) {
      const middle = Math.floor((before + reached) / 2);
      if (moving(dayFromNumber(middle)) >= target) reached = middle;
      else before = middle;
    }
    this.begins(dayFromNumber(reached));
  }

  sorted(): readonly Day[] {
    return [...this.#days].sort();
  }
}
