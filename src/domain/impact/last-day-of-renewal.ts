import type { Exception, StatusHeld } from '../membership/facts.ts';
import type { Renewal } from '../membership/terms.ts';
import { lastDayToRenew } from '../standing/renewed.ts';
import type { Day } from '../time/day.ts';

/** The last day on which a renewal can be done; `undefined` where its competency has closed to renewals before it opens. */
export function lastDayOfRenewal(
  { lastRenewal }: StatusHeld,
  renewal: Renewal,
  keeping: readonly Exception[],
): Day | undefined {
  const last = lastDayToRenew(renewal, keeping);
  if (lastRenewal === undefined || lastRenewal >= last) return last;
  return lastRenewal < renewal.window.from ? undefined : lastRenewal;
}
