import type { PeopleCounters } from './people-counters.ts';

/** What is worked on while one partner is judged; the same object serves every partner, so that nothing is allocated. */
export interface Row {
  partner: number;
  readonly counters: PeopleCounters;
  /** The amount measured last. */
  low: number;
  high: number;
  /** Whether doubles may have rounded since the last comparison began. */
  rounded: boolean;
  /** Whether something was met that columns cannot tell. */
  unclear: boolean;
}
