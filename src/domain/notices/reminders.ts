import { addDays, type Day } from '../time/day.ts';

/** When one and the same thing is said: the first time, and then each reminder by its number. */
export interface Moment {
  readonly step: number;
  readonly on: Day;
}

/** So many days before it is too late somebody is reminded: an exam is not passed on the day it is thought of. */
const daysBefore = [90, 30, 7] as const;

/** The reminders before a last day. */
export const momentsBefore = (last: Day, firstStep: number): readonly Moment[] =>
  daysBefore.map((days, index) => ({ step: firstStep + index, on: addDays(last, -days) }));

/** At once, and then before a last day: until the first reminder comes, what is known now is said now. */
export function momentsFromNow(last: Day, now: Day): readonly Moment[] {
  const moments = momentsBefore(last, 1);
  const [first] = moments;
  return first && first.on > now ? [{ step: 0, on: now }, ...moments] : moments;
}

/**
 * The moment that has come, and the one after it: what lies before the one that has come is not said any more, and what
 * comes later is planned when its turn has come.
 */
export function momentsAround(moments: readonly Moment[], day: Day): readonly Moment[] {
  const come = moments.findLast(({ on }) => on <= day);
  const ahead = moments.find(({ on }) => on > day);
  return [come, ahead].filter((one) => one !== undefined);
}
