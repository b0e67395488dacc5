import type { Day } from '../time/day.ts';
import type { Acquisition } from './acquisition.ts';
import type { WayToPass } from './ways-to-pass.ts';

/** What one person does, one thing after the other. */
export interface Schedule {
  readonly cost: number;
  /** What it takes of the risk that a plan may run. */
  readonly risk: number;
  readonly steps: readonly ScheduledStep[];
  /** What it uses up of what there is only so much of, sorted, each as often as it is used. */
  readonly uses: readonly string[];
}

export interface ScheduledStep {
  readonly item: string;
  readonly acquisition: Acquisition;
  readonly way: WayToPass;
  /** The first day of the preparation, and the day of the first try. */
  readonly from: Day;
  readonly exam: Day;
  /** The last try for which time is kept: the exam itself where that is one. */
  readonly until: Day;
}

/** Is everything in the first list also in the second, as often? Both sorted. */
export function isWithin(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const one of some) {
    while (at < all.length && (all[at] as string) < one) at++;
    if (all[at] !== one) return false;
    at++;
  }
  return true;
}
