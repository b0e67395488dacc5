import type { Programme } from '../catalogue/programme.ts';
import { hasBit } from '../credentials/bits.ts';
import { claimName } from '../membership/facts.ts';
import { addDays, type Day, dayNumber, lastDay } from '../time/day.ts';
import { type Duration, shift } from '../time/duration.ts';
import { type AcquisitionPool, type AcquisitionSet, isPartOf, smallest } from './acquisition.ts';
import { bindingRules, type OpenAward } from './counted-awards.ts';
import type { Earner } from './earner.ts';
import type { LearnerTerms } from './learner-terms.ts';
import type { PlaceRow } from './need-builder.ts';
import type { PlanTarget } from './plan-request.ts';
import type { Schedules } from './schedules.ts';
import { mostDaysKept } from './tries.ts';
import { waysToEarn } from './ways-to-earn.ts';
import type { WayToPass } from './ways-to-pass.ts';

/** What one person could do for one row. */
export interface RowOfPerson {
  readonly row: number;
  readonly ways: readonly AcquisitionSet[];
}

/** Rows for which one person decides together: what it does for others changes nothing here. */
export type PersonPart = readonly RowOfPerson[];

/** Whose decision it is, and how this person learns. */
export interface Learner {
  readonly id: string;
  readonly today: Day;
  readonly pool: AcquisitionPool;
  readonly terms: LearnerTerms;
  /** The same for all who learn on the same terms and may take the same ways. */
  readonly learnsAs: string;
  readonly waysOf: (item: string) => readonly WayToPass[];
  readonly schedules: Schedules;
  readonly isNoBetter: Earner['isNoBetter'];
  readonly isSat: Earner['isSat'];
  /** Nothing is asked of this person. */
  readonly isLockedOut: boolean;
  /** Where all is decided: what this person earns, and nothing else. */
  readonly done?: AcquisitionSet;
  /** What was found before for whoever holds the same of what a row asks for, and pays and learns at the same prices. */
  readonly known: WaysKnown;
}

export interface WaysKnown {
  readonly keyOf: (row: number) => string;
  readonly ways: Map<string, readonly AcquisitionSet[]>;
}

/** For which rows a person could be counted, and by earning what. */
export function rowsOfPerson(
  learner: Learner,
  rows: readonly PlaceRow[],
  targets: readonly PlanTarget[],
): readonly RowOfPerson[] {
  const found = new Map<number, readonly AcquisitionSet[]>();
  return rows.flatMap((place, row) => {
    const ways = place.together
      ? smallest(place.together.either.flatMap((one) => found.get(one) ?? []))
      : waysOfPerson(learner, place, row, targets);
    found.set(row, ways);
    return ways.length > 0 ? [{ row, ways }] : [];
  });
}

function waysOfPerson(
  learner: Learner,
  place: PlaceRow,
  row: number,
  targets: readonly PlanTarget[],
): readonly AcquisitionSet[] {
  const { view } = place.situation;
  const person = positionIn(view, learner.id);
  if (person === undefined || !place.tests.every((test) => hasBit(view.askable(test), person))) return [];
  const isGrant = view.people[person]?.affiliations.length === 0;
  const key = learner.known.keyOf(row);
  const ways =
    learner.known.ways.get(key) ??
    waysToPassAll(place, (targets[place.target] as PlanTarget).deadline, person, learner);
  learner.known.ways.set(key, ways);
  const { done } = learner;
  if (done) return ways.some((way) => isPartOf(way, done)) ? [learner.pool.nothing] : [];
  return ways.filter(
    (way) => way.items.size === 0 || (!learner.isLockedOut && !isGrant && learner.schedules.couldFit(way)),
  );
}

/** All tests of a place have to be passed. */
function waysToPassAll(
  { tests, situation: { view } }: PlaceRow,
  by: Day,
  person: number,
  { today, pool, isNoBetter, isSat }: Learner,
): readonly AcquisitionSet[] {
  const earner: Earner = { view, person, today, by, pool, isNoBetter, isSat };
  return tests
    .map((test) => waysToEarn(test, earner))
    .reduce<readonly AcquisitionSet[]>(
      (a, b) => smallest(a.flatMap((first) => b.flatMap((second) => pool.together(first, second) ?? []))),
      [pool.nothing],
    );
}

const positions = new WeakMap<object, ReadonlyMap<string, number>>();

/** Where somebody stands in a view; nowhere who does not belong to the partner on its day. */
function positionIn(view: PlaceRow['situation']['view'], id: string): number | undefined {
  const known = positions.get(view.people) ?? new Map(view.people.map((person, index) => [person.id, index] as const));
  positions.set(view.people, known);
  return known.get(id);
}

/**
 * Divides what a person could do into parts that have nothing to do with each other: no item in common, no team, no counting rule
 * that makes them compete, and time enough for all of them together.
 */
export function partsOf(
  own: readonly RowOfPerson[],
  rows: readonly PlaceRow[],
  targets: readonly PlanTarget[],
  programme: Programme,
  learner: Learner,
): readonly PersonPart[] {
  const groups = own.map((_, index) => index);
  const find = (index: number): number => (groups[index] === index ? index : find(groups[index] as number));
  const join = (indices: readonly number[]) => {
    const [first, ...others] = indices;
    if (first !== undefined) for (const other of others) groups[find(other)] = find(first);
  };
  const joinBy = <Key>(keysOf: (one: RowOfPerson) => readonly Key[]) => {
    const byKey = new Map<Key, number[]>();
    for (const [index, one] of own.entries())
      for (const key of new Set(keysOf(one))) byKey.set(key, [...(byKey.get(key) ?? []), index]);
    for (const indices of byKey.values()) join(indices);
  };
  joinBy(({ ways }) => ways.flatMap((way) => [...way.items.keys()]));
  joinBy(({ row }) => [(rows[row] as PlaceRow).team]);
  for (const [world, some] of inWorlds(own, rows))
    for (const { targets: limited } of bindingRules(openAwards(some, rows, targets), programme)) {
      const isLimited = ({ target, isPooled, without }: PlaceRow) =>
        limited.has(target) && !isPooled && without === world;
      join(indicesOf(own, ({ row }) => isLimited(rows[row] as PlaceRow)));
    }
  joinBy(({ row }) => {
    const { role, target, without = '' } = rows[row] as PlaceRow;
    if (role === undefined) return [];
    return programme.counting.rolesExclude ? [`role ${without}`] : [`role of ${target} ${without}`];
  });
  const learning = learningApart(own, rows);
  if (
    !isAmple(
      learning.map((index) => own[index] as RowOfPerson),
      learner,
    )
  )
    join(learning);
  return [...Map.groupBy(own.keys(), (index) => find(index)).values()].map((indices) =>
    indices.map((index) => own[index] as RowOfPerson),
  );
}

/** Where everybody stays, and where each of those who may leave has left: nobody is used up in one by what is so in another. */
export const inWorlds = <One extends Pick<RowOfPerson, 'row'>>(own: readonly One[], rows: readonly PlaceRow[]) =>
  Map.groupBy(own, ({ row }) => (rows[row] as PlaceRow).without);

/** The rows for which something could be learnt; what is asked for again in case somebody leaves is learnt once. */
function learningApart(own: readonly RowOfPerson[], rows: readonly PlaceRow[]): readonly number[] {
  const written = ({ ways }: RowOfPerson) => ways.map(({ id }) => id).join();
  const isCopy = ({ row }: RowOfPerson) => (rows[row] as PlaceRow).without !== undefined;
  const known = new Set<string>();
  return indicesOf(own, (one) => {
    if (one.ways.every((way) => way.items.size === 0)) return false;
    const key = written(one);
    const isLearntAlready = isCopy(one) && known.has(key);
    known.add(key);
    return !isLearntAlready;
  });
}

const indicesOf = (own: readonly RowOfPerson[], isMeant: (one: RowOfPerson) => boolean): readonly number[] =>
  own.flatMap((one, index) => (isMeant(one) ? [index] : []));

export function openAwards(
  own: readonly RowOfPerson[],
  rows: readonly PlaceRow[],
  targets: readonly PlanTarget[],
): readonly OpenAward[] {
  const places = own.map(({ row }) => rows[row] as PlaceRow).filter((place) => !place.isPooled);
  return [...Map.groupBy(places, (place) => place.target)].map(([target, some]) => ({
    target,
    award: claimName((targets[target] as PlanTarget).claim),
    roles: [...new Set(some.flatMap(({ role }) => role ?? []))].sort(),
  }));
}

/**
 * Is there time for whatever is chosen for all of these rows, one after the other, even for the longest ways to prepare? Then what is
 * done for one of them delays none of the others.
 */
function isAmple(own: readonly RowOfPerson[], { today, terms, waysOf }: Learner): boolean {
  const worst = own.map(({ ways }) => {
    const longest = (way: AcquisitionSet) =>
      [...way.items.keys()].reduce((sum, item) => sum + Math.max(0, ...waysOf(item).map(daysOf)) + 1, 0);
    return {
      days: Math.max(...ways.map(longest)),
      exams: Math.max(...ways.map((way) => way.items.size)),
      by: ways.flatMap((way) => [...way.items.values()].map(({ to }) => to)).reduce((a, b) => (a < b ? a : b)),
      isBound: ways.some((way) =>
        [...way.items.values()].some(
          (one) =>
            one.from > today ||
            waysOf(one.item).some(
              ({ session, starts, examBy }) =>
                session !== undefined || starts.from > today || starts.to < lastDay || examBy !== undefined,
            ),
        ),
      ),
    };
  });
  if (own.length <= 1) return true;
  if (worst.some((one) => one.isBound)) return false;
  const away = terms.absences.reduce((sum, { from, to }) => sum + dayNumber(to) - dayNumber(from) + 1, 0);
  let [days, exams] = [away, 0];
  for (const one of worst.sort((a, b) => (a.by < b.by ? -1 : 1))) {
    days += one.days;
    exams += one.exams;
    if (addDays(today, days + 31 * Math.ceil(exams / terms.pace)) > one.by) return false;
  }
  return true;
}

const aDay = '2000-01-01' as Day;
const daysOf = ({ duration, retakeWait, tries }: WayToPass): number =>
  daysToPrepare(duration) + mostDaysKept(retakeWait, tries);
const daysToPrepare = (duration: Duration): number =>
  'days' in duration ? duration.days : dayNumber(shift(aDay, duration)) - dayNumber(aDay) + 3;
