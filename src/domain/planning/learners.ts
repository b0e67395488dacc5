import type { Condition } from '../catalogue/condition.ts';
import { AcquisitionPool, type AcquisitionSet } from './acquisition.ts';
import { isNoBetter, timesNamed } from './dominance.ts';
import { termsOfLearner } from './learner-terms.ts';
import type { PlaceRow } from './need-builder.ts';
import type { InCaseOfLeaving } from './needs-of-targets.ts';
import type { Learner } from './person-part.ts';
import type { PlanRequest } from './plan-request.ts';
import { Schedules } from './schedules.ts';
import { surenessOf } from './tries.ts';
import { type WayToPass, waysToPass } from './ways-to-pass.ts';
import { whatMatters } from './what-matters.ts';

export interface ProfiledLearner extends Learner {
  /** The same for people who hold the same, learn alike and are asked alike: what they could do is worked out once. */
  readonly profile: string;
}

/**
 * Everybody who belongs to the partner on some deadline, and what the company holds itself; by profile, so that
 * names never decide which of several plans that are equally good is found, and then by id.
 */
export function learnersOf(
  request: PlanRequest,
  places: readonly PlaceRow[],
  { done, gone }: Pick<InCaseOfLeaving, 'done' | 'gone'> = {},
): readonly ProfiledLearner[] {
  const { programme, training, learning, day, options } = request;
  const people = new Map(
    places.flatMap(({ situation }) => situation.view.people.map((person) => [person.id, person] as const)),
  );
  const conditions: readonly Condition[] = places.flatMap(({ tests }) => tests.map((test) => test.condition));
  const named = timesNamed(conditions, programme);
  const pool = new AcquisitionPool();
  const ways = new Map<string, readonly AcquisitionSet[]>();
  const schedules = new Map<string, Schedules>();
  const asked = places.map(({ tests }) =>
    timesNamed(
      tests.map((test) => test.condition),
      programme,
    ),
  );
  const sureness =
    options?.sure === undefined
      ? undefined
      : surenessOf(
          options.sure,
          day,
          request.targets.map(({ deadline }) => deadline),
        );
  const alike = rowsAlike(places);
  const matters = whatMatters(request, places);
  const leavers = new Set([...places.flatMap(({ without }) => without ?? []), ...(gone === undefined ? [] : [gone])]);
  const satItems = new Set([...training.exams.keys(), ...training.offers.flatMap(({ prepares }) => prepares)]);
  const sharedWays = new Map<string, Map<string, readonly WayToPass[]>>();
  return [...people.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((person): ProfiledLearner => {
      const terms = termsOfLearner(person, request);
      const forbidden = (options?.forbidden ?? [])
        .filter((one) => one.person === person.id)
        .map(({ person: _, ...step }) => step);
      const termsKey = JSON.stringify([terms.rate, terms.languages, terms.tooFar, terms.opened, forbidden]);
      const known = sharedWays.get(termsKey) ?? new Map<string, readonly WayToPass[]>();
      sharedWays.set(termsKey, known);
      const waysOf = (item: string): readonly WayToPass[] => {
        const ways = known.get(item) ?? waysToPass(item, terms, training, learning, forbidden, sureness);
        known.set(item, ways);
        return ways;
      };
      const learnsAs = JSON.stringify([terms, forbidden]);
      const ownSchedules = schedules.get(learnsAs) ?? new Schedules(day, terms, waysOf);
      schedules.set(learnsAs, ownSchedules);
      // Who takes no exams is asked for none, as somebody who is locked out.
      const isLockedOut = terms.pace === 0 || (options?.lockedOut?.includes(person.id) ?? false);
      const isLockedIn = options?.lockedIn?.includes(person.id) ?? false;
      const held = person.credentials
        .flatMap((one) => {
          const written = named.has(one.item) ? matters.ofCredential(one) : undefined;
          return written === undefined ? [] : [{ item: one.item, written }];
        })
        .sort((a, b) => (a.written < b.written ? -1 : 1));
      const keyOf = (row: number) =>
        `${alike[row]} ${termsKey} ${held.flatMap(({ item, written }) => (asked[row]?.has(item) ? [written] : [])).join()}`;
      return {
        id: person.id,
        today: day,
        pool,
        terms,
        learnsAs,
        waysOf,
        schedules: ownSchedules,
        isNoBetter: (item, than) => isNoBetter(item, than, named, waysOf),
        isSat: (item) => satItems.has(item),
        isLockedOut,
        ...(done && { done: done.get(person.id) ?? pool.nothing }),
        known: { keyOf, ways },
        profile: JSON.stringify([
          learnsAs,
          isLockedIn,
          isLockedOut,
          matters.ofAffiliations(person),
          held.map(({ written }) => written),
          // Where somebody has left, whoever is like them has not.
          ...(leavers.has(person.id) ? [person.id] : []),
          ...[...(done?.get(person.id)?.items.values() ?? [])].map(({ item, to }) => [item, to]),
        ]),
      };
    })
    .sort((a, b) => (a.profile < b.profile ? -1 : a.profile > b.profile ? 1 : 0));
}

/** For each row the first one that asks the same of a person: all that is asked for again in case somebody leaves. */
function rowsAlike(places: readonly PlaceRow[]): readonly number[] {
  const bases = Map.groupBy(
    [...places.entries()].filter(([, { without }]) => without === undefined),
    ([, { clause }]) => clause,
  );
  return places.map((place, row) => {
    if (place.without === undefined) return row;
    return bases.get(place.clause)?.find(([, base]) => isAskedAlike(base, place))?.[0] ?? row;
  });
}

const isAskedAlike = (a: PlaceRow, b: PlaceRow): boolean =>
  a.target === b.target &&
  a.slot === b.slot &&
  a.situation.view.day === b.situation.view.day &&
  a.tests.length === b.tests.length &&
  a.tests.every(
    ({ condition, verification }, index) =>
      condition === b.tests[index]?.condition && verification === b.tests[index]?.verification,
  );
