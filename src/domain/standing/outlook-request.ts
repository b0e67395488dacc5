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
}
