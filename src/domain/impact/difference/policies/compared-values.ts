import { canonicalForm } from '../../../catalogue/canonical-form.ts';
import type { Day } from '../../../time/day.ts';
import type { Duration } from '../../../time/duration.ts';
import { type Compared, moreIsEasier, opposite, type PolicyDirection } from './policy-direction.ts';

/** Years of 365 or 366 days and months of 28 to 31: the fewest and the most days that a duration can have. */
function daysOf(duration: Duration): { readonly least: number; readonly most: number } {
  if ('days' in duration) return { least: duration.days, most: duration.days };
  const [years, months] = [Math.trunc(duration.months / 12), duration.months % 12];
  const [short, long] = [365 * years + 28 * months, 366 * years + 31 * months];
  return { least: Math.min(short, long), most: Math.max(short, long) };
}

/** Whether one duration ends on no earlier day than another, from whatever day both are counted. */
export function isNotShorter(one: Duration, other: Duration): boolean {
  if ('months' in one && 'months' in other) return one.months >= other.months;
  return daysOf(one).least >= daysOf(other).most;
}

const isSameLength = (one: Duration, other: Duration) => isNotShorter(one, other) && isNotShorter(other, one);

/** Two durations, of which the longer one is easier, harder, or neither. */
export const lengths =
  (longer?: PolicyDirection) =>
  (before: Duration, after: Duration): Compared => {
    if (isSameLength(before, after)) return 'same';
    const direction = moreIsEasier(isNotShorter(after, before), isNotShorter(before, after));
    return { direction: longer && (longer === 'easier' ? direction : opposite(direction)) };
  };

/** Two days, of which the later one is easier, harder, or neither; without one, there is no end. */
export const days =
  (later?: PolicyDirection) =>
  (before: Day | undefined, after: Day | undefined): Compared => {
    if (before === after) return 'same';
    const direction = moreIsEasier(
      after === undefined || (before !== undefined && after > before),
      before === undefined || (after !== undefined && after < before),
    );
    return { direction: later && (later === 'easier' ? direction : opposite(direction)) };
  };

/** Whatever two values are, they are the same or not. */
export const values = (before: unknown, after: unknown): Compared =>
  canonicalForm(before) === canonicalForm(after) ? 'same' : {};

/** Lists without an order; `undefined` stands for all there is. More of it is easier. */
export function lists(before: readonly string[] | undefined, after: readonly string[] | undefined): Compared {
  const [isMore, isLess] = [holdsAll(after, before), holdsAll(before, after)];
  return isMore && isLess ? 'same' : { direction: moreIsEasier(isMore, isLess) };
}

export const holdsAll = (whole: readonly string[] | undefined, part: readonly string[] | undefined): boolean =>
  whole === undefined || (part?.every((one) => whole.includes(one)) ?? false);
