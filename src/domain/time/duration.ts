import { addDays, addMonths, type Day } from './day.ts';

/** So many calendar months, or so many days; negative for a time before. The two are never mixed: a month is not 30 days. */
export type Duration = { readonly months: number } | { readonly days: number };

export const shift = (from: Day, by: Duration): Day =>
  'months' in by ? addMonths(from, by.months) : addDays(from, by.days);

export const backwards = (duration: Duration): Duration =>
  'months' in duration ? { months: -duration.months } : { days: -duration.days };
