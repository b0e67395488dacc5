import type { Day } from '../time/day.ts';
import type { Duration } from '../time/duration.ts';
import type { Condition } from './condition.ts';
import type { Text } from './text.ts';

export type ItemKind = 'exam' | 'certification' | 'assessment' | 'course';

/** One dated statement about the end of an item. */
export interface RetirementStatement {
  /** The day on which it was said or seen; without it, it was always known. */
  readonly stated?: Day;
  readonly observed: boolean;
  readonly lastRegistration?: Day;
  readonly retires?: Day;
  readonly acceptedUntil?: Day;
  readonly earnedBy?: Day;
  readonly source?: string;
}

/** What a person passes, earns or completes. */
export interface Item {
  readonly id: string;
  readonly kind: ItemKind;
  readonly title?: Text;
  readonly tags: readonly string[];
  readonly published?: Day;
  readonly validity?: Duration;
  /** Oldest statement first. */
  readonly retirement: readonly RetirementStatement[];
  readonly replacedBy: readonly string[];
  readonly equivalent?: Condition;
  readonly paths: readonly Condition[];
  readonly prerequisite?: Condition;
  readonly source?: string;
}

/** The statement that counted at a moment: the latest one known by then. */
export function retirementKnownOn(item: Item, knownOn: Day): RetirementStatement | undefined {
  return item.retirement.findLast((statement) => statement.stated === undefined || statement.stated <= knownOn);
}

/** The last day on which it can be taken, by what was known; `undefined` where no end was stated. */
export function lastDayToEarn(item: Item, knownOn: Day): Day | undefined {
  const statement = retirementKnownOn(item, knownOn);
  const ends = [statement?.lastRegistration, statement?.retires, statement?.earnedBy].filter(
    (end) => end !== undefined,
  );
  return ends.length === 0 ? undefined : ends.reduce((a, b) => (a < b ? a : b));
}

/** May it still be taken on `day`, by what was known? */
export function canBeEarnedOn(item: Item, day: Day, knownOn: Day): boolean {
  const last = lastDayToEarn(item, knownOn);
  return (item.published === undefined || item.published <= day) && (last === undefined || day <= last);
}
