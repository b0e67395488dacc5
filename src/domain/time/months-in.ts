import { addMonths, type Day } from './day.ts';
import type { Period } from './period.ts';

/** The calendar months of which the first day lies in a period, as `2017-10`: those whose monthly figures count in it. */
export function monthsIn({ from, to }: Period): { readonly first: string; readonly last: string } | undefined {
  const firstOf = (day: Day) => `${day.slice(0, 7)}-01` as Day;
  const first = firstOf(from) === from ? from : addMonths(firstOf(from), 1);
  const last = firstOf(to);
  return first > last ? undefined : { first: first.slice(0, 7), last: last.slice(0, 7) };
}
