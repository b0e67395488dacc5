import type { Condition, ItemCondition } from '../catalogue/condition.ts';
import { isIssuedForPath } from '../catalogue/item.ts';
import { itemsBehind } from '../catalogue/items-behind.ts';
import type { Programme } from '../catalogue/programme.ts';
import { type Bits, hasBit } from '../credentials/bits.ts';
import { counts, type ItemTerms, termsOf } from '../credentials/counts.ts';
import { insidePath } from '../credentials/holders.ts';
import { remembered } from '../credentials/remembered.ts';
import { type Credential, isKnownAt, type Person } from '../membership/facts.ts';
import type { Test, View } from '../standing/view.ts';
import type { Day } from '../time/day.ts';
import type { PlaceRow } from './need-builder.ts';
import type { PlanRequest } from './plan-request.ts';

/** What of a person makes a difference to the places that are asked for, as text: the same for people who are alike in it. */
export interface WhatMatters {
  /** For which conditions on which days a credential counts; nothing where it never does. */
  readonly ofCredential: (credential: Credential) => string | undefined;
  /** Who may be asked for which places. */
  readonly ofAffiliations: (person: Person) => string;
}

/** The days on which somebody joined, passed or renewed something differ from person to person, and mostly decide nothing. */
export function whatMatters({ programme, knownAt }: PlanRequest, places: readonly PlaceRow[]): WhatMatters {
  const days = [...new Set(places.map(({ situation }) => situation.view.day))];
  const leaves = conditionsByItem(
    places.flatMap(({ tests }) => tests.map(({ condition }) => condition)),
    programme,
  );
  const knownOn = places[0]?.situation.view.knownOn as Day;
  const termsByItem = new Map<string, readonly (readonly [Day, ItemTerms])[]>();
  const termsFor = (item: string) =>
    remembered(termsByItem, item, () =>
      [...(leaves.get(item)?.values() ?? [])].flatMap((condition) =>
        days.map((day) => [day, termsOf(condition, programme.items.get(item), day, knownOn, 'claimed')] as const),
      ),
    );
  const admissions = admissionsIn(places);
  const dated = datedItems(leaves.keys(), programme);
  return {
    ofCredential: (credential) => {
      if (!isKnownAt(credential, knownAt)) return undefined;
      const { item, verification, earned, validThrough } = credential;
      if (dated.has(item)) return `${item} ${verification} ${earned} ${validThrough}`;
      const counting = termsFor(item).map(([day, terms]) => counts(credential, terms, day));
      if (counting.every((one) => one === 'no')) return undefined;
      return `${item} ${verification} ${counting.join()}`;
    },
    ofAffiliations: ({ id, affiliations }) =>
      [
        affiliations.length === 0 ? 'grant' : 'person',
        ...admissions.map(({ positions, admitted }) => {
          const position = positions.get(id);
          return position !== undefined && hasBit(admitted, position) ? '1' : '0';
        }),
      ].join(' '),
  };
}

/**
 * Certifications that are issued anew for what was passed since the last time, and what they are issued for
 * (ways-to-certificate.ts): of these the days decide, also when they have expired.
 */
function datedItems(named: Iterable<string>, programme: Programme): ReadonlySet<string> {
  const isIssuedAnew = (id: string) => {
    const item = programme.items.get(id);
    return item !== undefined && isIssuedForPath(item);
  };
  return itemsBehind([...named].filter(isIssuedAnew), programme);
}

/** By item, everything different that is asked of a credential for it, directly or behind another item. */
function conditionsByItem(
  conditions: readonly Condition[],
  { items }: Programme,
): ReadonlyMap<string, ReadonlyMap<string, ItemCondition>> {
  const found = new Map<string, Map<string, ItemCondition>>();
  const visited = new Set<Condition>();
  const visit = (condition: Condition): void => {
    if (visited.has(condition)) return;
    visited.add(condition);
    if (condition.kind === 'n-of') {
      for (const inner of condition.conditions) visit(inner);
      return;
    }
    const { item: id, earnedBy, earnedWithin, countsUntil, verification, inPath } = condition;
    const key = JSON.stringify([earnedBy, earnedWithin, countsUntil, verification, inPath]);
    remembered(found, id, () => new Map<string, ItemCondition>()).set(key, condition);
    const item = items.get(id);
    for (const path of item?.paths ?? []) visit(insidePath(path));
    if (item?.equivalent) visit(item.equivalent);
    if (item?.prerequisite) visit(item.prerequisite);
  };
  for (const condition of conditions) visit(condition);
  return found;
}

interface Admission {
  readonly positions: ReadonlyMap<string, number>;
  readonly admitted: Bits;
}

/** Every different way in which places say who may be asked at all, in the order of the places. */
function admissionsIn(places: readonly PlaceRow[]): readonly Admission[] {
  const views = new Map<View, Map<string, Admission>>();
  const positions = new Map<View['people'], ReadonlyMap<string, number>>();
  for (const { tests, situation } of places)
    for (const { who, withGrants, scope } of tests) {
      const asked: Pick<Test, 'who' | 'withGrants' | 'scope'> = {
        ...(who && { who }),
        ...(withGrants !== undefined && { withGrants }),
        ...(scope && { scope }),
      };
      const { view } = situation;
      remembered(
        remembered(views, view, () => new Map<string, Admission>()),
        JSON.stringify(asked),
        () => ({
          positions: remembered(
            positions,
            view.people,
            () => new Map(view.people.map(({ id }, index) => [id, index] as const)),
          ),
          admitted: view.askable(asked),
        }),
      );
    }
  return [...views.values()].flatMap((some) => [...some.values()]);
}
