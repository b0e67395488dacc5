import { addDays, type Day, day, dayNumber } from '../../domain/time/day.ts';
import type { Chance } from './chance.ts';
import type { Country } from './countries.ts';

/** Somebody who works for a demo partner, while what it holds is being made up. */
export interface Employee {
  readonly id: string;
  readonly name: string;
  readonly type: 'employee' | 'contractor';
  readonly from: Day;
  /** The last day, where there is one: behind the demo's first day or ahead of it. */
  readonly to?: Day;
  readonly credentials: Map<string, { readonly earned: Day; readonly validThrough?: Day }>;
}

/** What is told of the demo was known before its first day. */
export const lastKnownDay: Day = day('2017-11-14');

export const dayBetween = (first: Day, last: Day, chance: Chance): Day =>
  addDays(first, chance.below(dayNumber(last) - dayNumber(first) + 1));

/** So many people, each under another name; some came this year, some have left, and of some the last day is known. */
export function staffOf(size: number, { given, family }: Country, chance: Chance): readonly Employee[] {
  const names = new Set<string>();
  while (names.size < size) names.add(`${chance.oneOf(given)} ${chance.oneOf(family)}`);
  // A company of two or three would hold nothing if somebody left it.
  const leavers = size < 4 ? 0 : [...names].filter(() => chance.happens(9)).length;
  return [...names].map((name, index) => ({
    id: `p${String(index + 1).padStart(2, '0')}`,
    name,
    type: chance.happens(14) ? 'contractor' : 'employee',
    ...(index >= size - leavers
      ? leaver(chance)
      : { from: dayBetween(...(chance.happens(15) ? thisYear : earlier), chance) }),
    credentials: new Map(),
  }));
}

const thisYear: readonly [Day, Day] = [day('2017-01-02'), day('2017-11-13')];
const earlier: readonly [Day, Day] = [day('2009-02-01'), day('2016-12-31')];

const leaver = (chance: Chance): Pick<Employee, 'from' | 'to'> => ({
  from: dayBetween(...earlier, chance),
  to: chance.happens(65)
    ? dayBetween(day('2017-01-31'), day('2017-10-31'), chance)
    : dayBetween(day('2017-12-31'), day('2018-09-30'), chance),
});

export const stays = ({ to }: Employee): boolean => to === undefined;

const lastLearned = day('2017-06-30');

/** Gives somebody a credential, once; whoever has left had it by then, as a company hears of no exam that comes later. */
export function learn(
  { credentials, to = lastLearned }: Employee,
  item: string,
  chance: Chance,
  validThrough?: Day,
): void {
  if (credentials.has(item) && validThrough === undefined) return;
  const earned = dayBetween(day('2015-06-01'), to < lastLearned ? to : lastLearned, chance);
  credentials.set(item, { earned, ...(validThrough !== undefined && { validThrough }) });
}
