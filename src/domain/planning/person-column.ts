import type { Schedule } from './schedule.ts';

/** One thing that a person could do: what is earned when, at which cost, and for which rows the person then counts. */
export interface PersonColumn {
  readonly schedule: Schedule;
  /** By position, ascending. */
  readonly rows: readonly number[];
}
