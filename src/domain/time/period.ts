import type { Day } from './day.ts';

/** The days from `from` to `to`, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export const contains = (period: Period, day: Day): boolean => period.from <= day && day <= period.to;

export const overlaps = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to;

export const isSamePeriod = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to;
