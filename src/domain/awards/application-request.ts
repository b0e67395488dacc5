import type { HeldRequest } from '../standing/held.ts';
import type { Day } from '../time/day.ts';

/** Who applied for which award, on which day; its term begins on the day that is asked about, that one or later. */
export interface ApplicationRequest extends Omit<HeldRequest, 'base'> {
  readonly appliedOn: Day;
}
