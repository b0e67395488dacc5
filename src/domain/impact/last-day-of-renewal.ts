import type { Exception, StatusHeld } from '../membership/facts.ts';
import type { Renewal } from '../membership/terms.ts';
import { renewableUntil } from '../standing/renewed.ts';
import type { Day } from '../time/day.ts';

/** The last day on which a renewal can be done; `undefined` where its competency has closed to renewals before it opens. */
export function lastDayOfRenewal(award: StatusHeld, renewal: Renewal, keeping: readonly Exception[]): Day | undefined {
  const last = renewableUntil(renewal, keeping, award);
  return last < renewal.window.from ? undefined : last;
}
