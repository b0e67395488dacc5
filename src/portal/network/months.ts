import { addMonths, day as dayOf } from '../../domain/time/day.ts';

export interface MonthOfLapses {
  /** As 2017-12. */
  readonly month: string;
  readonly awards: number;
  readonly partners: number;
}

/** The month of a day, so many months on. */
export const monthOf = (today: string, ahead = 0): string =>
  addMonths(dayOf(`${today.slice(0, 7)}-01`), ahead).slice(0, 7);

/** What lapses in each of the next months, from the one of today: those in which nothing does are among them. */
export function monthsAhead(lapses: readonly MonthOfLapses[], today: string, count = 13): readonly MonthOfLapses[] {
  const known = new Map(lapses.map((one) => [one.month, one]));
  return Array.from({ length: count }, (_, ahead) => {
    const month = monthOf(today, ahead);
    return known.get(month) ?? { month, awards: 0, partners: 0 };
  });
}
