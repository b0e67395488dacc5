import type { Day } from '../domain/time/day.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Queue } from '../store/queue.ts';
import type { Store } from '../store/store.ts';
import type { Actor } from './actor.ts';
import type { Once } from './once-asked.ts';

/** What an action works with. The clock is handed in: a demo lives on another business day than its sessions and logs. */
export interface Context {
  readonly store: Store;
  readonly queue: Queue;
  readonly actor: Actor;
  readonly clock: Clock;
  /** Where what is asked for is to be done once, however often it is sent (once.ts). */
  readonly once?: Once;
}

export interface Clock {
  /** The business day, in the calendar of the programme. */
  today(): Day;
  /** This moment, by the real clock. */
  now(): Instant;
}
