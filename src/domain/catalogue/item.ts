import type { Day } from '../time/day.ts';
import type { Duration } from '../time/duration.ts';
import type { Period } from '../time/period.ts';
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

/**
 * Is it issued for the exams of a path, with a day of its own from which it is valid for some time? It is held by its own credential
 * alone then; else whoever has passed a path holds it.
 */
export const isIssuedForPath = ({ paths, validity }: Item): boolean => paths.length > 0 && validity !== undefined;

/** The statement that counted at a moment: the latest one known by then. */
export function retirementKnownOn(item: Item, knownOn: Day): RetirementStatement | undefined {
  return item.retirement.findLast((statement) => statement.stated === undefined || statement.stated <= knownOn);
}

/** A last day to come by an item: to register for it, to take it, or to have it so that it still counts. */
export interface LastDayFor {
  readonly step: 'register' | 'take' | 'earn';
  readonly day: Day;
}

/** The last days to come by an item, by what was known, the first to come first; none where no end was stated. */
export function lastDaysToEarn(item: Item, knownOn: Day): readonly LastDayFor[] {
  const statement = retirementKnownOn(item, knownOn);
  const steps = [
    ['register', statement?.lastRegistration],
    ['take', statement?.retires],
    ['earn', statement?.earnedBy],
  ] as const;
  return steps
    .flatMap(([step, day]) => (day === undefined ? [] : [{ step, day }]))
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

/** The first of these days: after it nobody comes by the item who has not begun to. */
export const lastDayToEarn = (item: Item, knownOn: Day): Day | undefined => lastDaysToEarn(item, knownOn)[0]?.day;

/** Is there a day in the period on which it can be taken, by what was known? */
export function canBeEarnedIn(item: Item, { from, to }: Period, knownOn: Day): boolean {
  const last = lastDayToEarn(item, knownOn);
  const begun = item.published === undefined || item.published <= to;
  return begun && (last === undefined || from <= last) && (item.published ?? from) <= (last ?? to);
}
