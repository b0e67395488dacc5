import { addDays, type Day, dayNumber } from '../time/day.ts';
import type { NoticeCause } from './notice.ts';

/** How often somebody wants letters about what must be heard: the portal tells it all the same. */
export const rhythms = ['at-once', 'weekly', 'none'] as const;
export type Rhythm = (typeof rhythms)[number];

/** A level that is about to be taken away, or was, waits for no Monday, and goes to everybody who must hear of it. */
export const isUrgent = (cause: NoticeCause): boolean => cause === 'demotion-pending' || cause === 'renewal-ended';

/** The Monday of the week of a day: 1 January 1970 was a Thursday. */
const mondayOf = (day: Day): Day => addDays(day, -((((dayNumber(day) + 3) % 7) + 7) % 7));

/** Is a notice that is due on a day for a letter of today? The Monday letter gathers what was due until Monday. */
export function isForToday(
  { cause, on }: { readonly cause: NoticeCause; readonly on: Day },
  rhythm: Rhythm,
  today: Day,
): boolean {
  if (isUrgent(cause) || rhythm === 'at-once') return on <= today;
  return rhythm === 'weekly' && on <= mondayOf(today);
}

/** Does somebody with this rhythm get a letter about it at all? */
export const isWanted = (cause: NoticeCause, rhythm: Rhythm): boolean => isUrgent(cause) || rhythm !== 'none';
