import { addMonths, type Day } from '../time/day.ts';

/** The first yearly return of a day that is not before today; of 29 February, in other years, the last of the month. */
export function nextAnniversary(anniversary: Day, today: Day): Day {
  const years = Math.max(0, Number(today.slice(0, 4)) - Number(anniversary.slice(0, 4)));
  const thisYear = addMonths(anniversary, 12 * years);
  return thisYear < today ? addMonths(anniversary, 12 * (years + 1)) : thisYear;
}
