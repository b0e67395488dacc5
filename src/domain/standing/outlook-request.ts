import type { Programme } from '../catalogue/programme.ts';
import type { Facts } from '../membership/facts.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';

/** One award looked at over a time. */
export interface OutlookRequest {
  readonly programme: Programme;
  readonly facts: Facts;
  readonly competency: string;
  readonly level: string;
  readonly day: Day;
  readonly until: Day;
  readonly knownAt: Instant;
  /** The day from which on people can act, where that is before the first day that is looked at. */
  readonly actFrom?: Day;
}

export const actingSince = ({ actFrom, day }: Pick<OutlookRequest, 'actFrom' | 'day'>): Day => actFrom ?? day;
