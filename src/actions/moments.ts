import type { Instant } from '../domain/time/instant.ts';

const day = 24 * 60 * 60 * 1000;

export const millisecondsOf = (at: Instant): number => Date.parse(at);
export const instantAt = (milliseconds: number): Instant => new Date(milliseconds).toISOString() as Instant;
/** So many times 24 hours later: for what expires by the clock, and not by the calendar. */
export const daysLater = (from: Instant, days: number): Instant => instantAt(millisecondsOf(from) + days * day);
