import { itemsOf } from '../../catalogue/condition.ts';
import { lastDayToEarn, retirementKnownOn } from '../../catalogue/item.ts';
import { itemsBehind } from '../../catalogue/items-behind.ts';
import type { Programme } from '../../catalogue/programme.ts';
import { isKnownAt } from '../../membership/facts.ts';
import { dayOfInstant } from '../../time/instant.ts';
import { budgetOf } from '../explanation/budget.ts';
import type { PlaceRow } from '../need-builder.ts';
import type { PlanRequest } from '../plan-request.ts';
import type { ConflictFact } from './conflict-fact.ts';
import { offersOutOfReach } from './offers-out-of-reach.ts';
import { hasTeams } from './shared-teams.ts';
import { itemsWithoutPreparation } from './without-preparation.ts';

/**
 * Every fact that could stand in the way of these targets, by kind. Of several conflicts the one is told whose facts come last here:
 * that there are too few people in time is plainer than that a voucher is missing. The order of the request decides no more than that.
 */
export function factsOf(
  request: PlanRequest,
  goal: readonly number[],
  places: readonly PlaceRow[],
): readonly (readonly ConflictFact[])[] {
  const { programme, targets, learning } = request;
  const items = itemsAsked(places, programme);
  const hasPace = learning.pace > 0 || [...learning.people.values()].some(({ pace = 0 }) => pace > 0);
  return [
    limitedThings(request),
    budgetFacts(request),
    lockedFacts(request),
    absences(request),
    itemEnds(request, items),
    expiries(request, items, goal),
    goal
      .filter((target) => hasTeams(request, target))
      .map((target): ConflictFact => ({ kind: 'different-people', target })),
    countingFacts(programme),
    offersOutOfReach(request, items),
    hasPace ? [{ kind: 'pace', examsAMonth: learning.pace } as const] : [],
    // The less a target weighs, the sooner it is thought away.
    goal
      .toSorted((a, b) => weightOf(request, a) - weightOf(request, b) || b - a)
      .map((target): ConflictFact => ({ kind: 'target', target })),
    goal.flatMap((target): readonly ConflictFact[] => {
      const day = targets[target]?.deadline;
      return day === undefined ? [] : [{ kind: 'deadline', target, day }];
    }),
    [{ kind: 'people', count: peopleNow(request) }],
    itemsWithoutPreparation(request, items).map((item): ConflictFact => ({ kind: 'no-preparation', item })),
  ];
}

const peopleNow = ({ facts, day, knownAt }: PlanRequest): number =>
  facts.people.filter(({ affiliations }) =>
    affiliations.some((one) => one.from <= day && day <= one.to && isKnownAt(one, knownAt)),
  ).length;

const weightOf = ({ targets }: PlanRequest, target: number): number => {
  const { weight = 0, must = false } = targets[target] ?? {};
  return must ? Infinity : weight;
};

/** Where money is no limit a voucher makes nothing possible. */
function limitedThings(request: PlanRequest): readonly ConflictFact[] {
  const { training, learning } = request;
  const seats = training.offers.flatMap(({ id, sessions }) =>
    sessions.flatMap((session): readonly ConflictFact[] =>
      session.seats === undefined ? [] : [{ kind: 'seats', offer: id, session: session.id, seats: session.seats }],
    ),
  );
  const vouchers = learning.vouchers.map(({ id, count }): ConflictFact => ({ kind: 'voucher', voucher: id, count }));
  return [...seats, ...(budgetOf(request) === undefined ? [] : vouchers)];
}

function budgetFacts(request: PlanRequest): readonly ConflictFact[] {
  const budget = budgetOf(request);
  return budget === undefined ? [] : [{ kind: 'budget', budget }];
}

function lockedFacts({ options, learning }: PlanRequest): readonly ConflictFact[] {
  const as = (kind: 'locked-in' | 'locked-out' | 'no-exams', people: readonly string[]) =>
    people.map((person): ConflictFact => ({ kind, person }));
  const without = [...learning.people].flatMap(([person, { pace }]) => (pace === 0 ? [person] : []));
  return [
    ...as('locked-in', options?.lockedIn ?? []),
    ...as('no-exams', without),
    ...as('locked-out', options?.lockedOut ?? []),
  ];
}

const absences = ({ learning }: PlanRequest): readonly ConflictFact[] =>
  [...learning.people].flatMap(([person, { absences: days }]): readonly ConflictFact[] =>
    days.length === 0 ? [] : [{ kind: 'absence', person, days }],
  );

function itemEnds({ programme, knownAt }: PlanRequest, items: ReadonlySet<string>): readonly ConflictFact[] {
  const knownOn = dayOfInstant(knownAt);
  return [...items].flatMap((id): readonly ConflictFact[] => {
    const item = programme.items.get(id);
    if (!item) return [];
    const lastDay = lastDayToEarn(item, knownOn);
    const acceptedUntil = retirementKnownOn(item, knownOn)?.acceptedUntil;
    if (lastDay === undefined && acceptedUntil === undefined) return [];
    return [
      {
        kind: 'item-ends',
        item: id,
        ...(lastDay !== undefined && { lastDay }),
        ...(acceptedUntil !== undefined && { acceptedUntil }),
      },
    ];
  });
}

function expiries(
  { programme, facts, targets }: PlanRequest,
  items: ReadonlySet<string>,
  goal: readonly number[],
): readonly ConflictFact[] {
  const last = goal
    .flatMap((target) => targets[target]?.deadline ?? [])
    .sort()
    .at(-1);
  return [...items].flatMap((item): readonly ConflictFact[] => {
    const validity = programme.items.get(item)?.validity;
    const ending = facts.people.flatMap(({ id, credentials }) =>
      credentials.flatMap((one) =>
        one.item === item && last !== undefined && one.validThrough < last
          ? [{ person: id, validThrough: one.validThrough }]
          : [],
      ),
    );
    return validity || ending.length > 0 ? [{ kind: 'expiry', item, ...(validity && { validity }), ending }] : [];
  });
}

const countingFacts = ({ counting }: Programme): readonly ConflictFact[] => [
  ...counting.rules.map((_, rule): ConflictFact => ({ kind: 'counting-rule', rule })),
  ...(counting.rolesExclude ? [{ kind: 'roles-exclude' } as const] : []),
];

/** All that somebody could be asked for, with what leads there and what has to come before. */
function itemsAsked(places: readonly PlaceRow[], programme: Programme): ReadonlySet<string> {
  const asked = new Set(places.flatMap(({ tests }) => tests.flatMap(({ condition }) => itemsOf(condition))));
  for (let before = -1; before < asked.size; ) {
    before = asked.size;
    for (const id of itemsBehind([...asked], programme)) {
      asked.add(id);
      const { prerequisite } = programme.items.get(id) ?? {};
      for (const needed of prerequisite ? itemsOf(prerequisite) : []) asked.add(needed);
    }
  }
  return new Set([...asked].sort());
}
