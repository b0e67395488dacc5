import { type Day, dayFromNumber, dayNumber, firstOfMonth } from '../time/day.ts';

/** Days as numbers, and the month of each, from the first to the last that planners count with. */
const first = dayNumber('1990-01-01' as Day);
const last = dayNumber('2150-01-01' as Day);

interface Months {
  readonly of: Int32Array;
  /** The first day of each month. */
  readonly starts: Int32Array;
}

let months: Months | undefined;

function monthsOf(): Months {
  if (months) return months;
  const of = new Int32Array(last - first + 1);
  const starts: number[] = [];
  for (let start = first; start <= last; start = dayNumber(firstOfMonth(dayFromNumber(start + 32)))) {
    if (starts.length > 0) of.fill(starts.length - 1, (starts.at(-1) as number) - first, start - first);
    starts.push(start);
  }
  of.fill(starts.length - 1, (starts.at(-1) as number) - first);
  months = { of, starts: Int32Array.from(starts) };
  return months;
}

const within = (day: number): number => Math.min(Math.max(day, first), last) - first;

/** Which month a day is in, counted from some month on. */
export const monthOf = (day: number): number => monthsOf().of[within(day)] as number;

/** The first day of the month after that of a day. */
export function nextMonth(day: number): number {
  const { starts } = monthsOf();
  return starts[monthOf(day) + 1] ?? last;
}
