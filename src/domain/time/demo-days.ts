import type { Day } from './day.ts';
import { dayOfInstant, type Instant } from './instant.ts';

/** A demo was begun on a day, or moved to it. */
export interface DemoDay {
  readonly since: Instant;
  readonly day: Day;
}

/**
 * The day on which a demo stood at a moment of the real clock; undefined where the moment lies on its own days already, as
 * what came with its partners does. What is recorded keeps its moment: this is for who reads it.
 */
export function demoDayAt(at: Instant, days: readonly DemoDay[]): Day | undefined {
  const [first] = days;
  const today = days.at(-1)?.day;
  if (!first || today === undefined || dayOfInstant(at) <= today) return undefined;
  return (days.findLast(({ since }) => since <= at) ?? first).day;
}
