import { type Day, dayFromNumber, dayNumber, firstOfMonth } from '../time/day.ts';
import type { Duration } from '../time/duration.ts';
import { shift } from '../time/duration.ts';
import type { Period } from '../time/period.ts';

/** Days as numbers: planners count many of them. */
export interface DayClock {
  /** Which month a day is in, counted from some month on. */
  monthOf(day: number): number;
  /** The first day of the month after that of a day. */
  nextMonth(day: number): number;
  /** The day on which a preparation that begins on a day is done, when nobody is away. */
  after(start: number, duration: Duration): number;
}

const months: { readonly starts: number[]; first: number } = { starts: [], first: 0 };

/** The beginnings of months are worked out once, as far as they are asked for. */
function startsUntil(day: number): readonly number[] {
  const { starts } = months;
  if (starts.length === 0) starts.push(dayNumber('2000-01-01' as Day));
  while ((starts.at(-1) as number) <= day)
    starts.push(dayNumber(firstOfMonth(dayFromNumber((starts.at(-1) as number) + 32))));
  return starts;
}

export const dayClock: DayClock = {
  monthOf(day) {
    const starts = startsUntil(day);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= day) low = middle;
      else high = middle - 1;
    }
    return low;
  },
  nextMonth(day) {
    return startsUntil(day)[dayClock.monthOf(day) + 1] as number;
  },
  after(start, duration) {
    return 'days' in duration ? start + duration.days : dayNumber(shift(dayFromNumber(start), duration));
  },
};

/** A time in which somebody is away, in numbers. */
export interface Away {
  readonly from: number;
  readonly to: number;
}

export const awayFrom = (absences: readonly Period[]): readonly Away[] =>
  absences.map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) }));
