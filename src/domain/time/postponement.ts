import type { Day } from './day.ts';
import { type Duration, shift } from './duration.ts';
import type { Period } from './period.ts';

/** How a day is put off: by so much, or to a day that is the same for all. */
export type Postponement = Duration | { readonly to: Day };

export const postponed = (day: Day, by: Postponement): Day => ('to' in by ? by.to : shift(day, by));

/** Does it put off each day of a time, the last one included, to a later one? */
export const putsOff = (by: Postponement, { from, to }: Period): boolean =>
  'to' in by ? by.to > to : shift(from, by) > from;
