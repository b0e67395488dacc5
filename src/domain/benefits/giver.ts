import { type Day, lastDay } from '../time/day.ts';
import { type Duration, shift } from '../time/duration.ts';
import type { Period } from '../time/period.ts';

/** An award, or another status of a partner, as far as benefits look at it. */
export interface Giver {
  /** The competency or the other status. */
  readonly status: string;
  readonly level?: string;
  readonly country?: string;
  readonly from: Day;
  /** The last day on which it was held; the last of all days where it still is. */
  readonly to: Day;
  /** The year of its term in which the day lies that is asked about. */
  readonly year: Period;
}

export const giverName = ({ status, level }: Pick<Giver, 'status' | 'level'>): string =>
  level === undefined ? status : `${status}/${level}`;

/** The last day on which something is given by it, with the grace of its own that the benefit has. */
export const givesUntil = ({ to }: Giver, grace: Duration): Day => (to === lastDay ? lastDay : shift(to, grace));

export const givesOn = (giver: Giver, grace: Duration, day: Day): boolean =>
  giver.from <= day && day <= givesUntil(giver, grace);
