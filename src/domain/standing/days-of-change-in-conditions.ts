import { type Condition, type ItemCondition, itemsOf } from '../catalogue/condition.ts';
import { type Item, retirementKnownOn } from '../catalogue/item.ts';
import { remembered } from '../credentials/remembered.ts';
import type { Credential, Facts, Person } from '../membership/facts.ts';
import { addDays, type Day } from '../time/day.ts';
import { backwards, shift } from '../time/duration.ts';
import type { DayCollector } from './day-collector.ts';
import type { Situation } from './situation.ts';

/** The days on which somebody begins or ceases to fulfil a condition. */
export function conditionDays(condition: Condition, situation: Situation, days: DayCollector): void {
  // A condition that names nothing is fulfilled by whoever is there.
  if (itemsOf(condition).length === 0) presenceDays(situation, days);
  termDays(condition, situation, days);
}

/** As {@link conditionDays}, for holding one item. */
export function itemDays(item: string, situation: Situation, days: DayCollector): void {
  termDays({ kind: 'item', item }, situation, days);
}

/** The days on which people join, leave, or change their place or the way they belong. */
export function presenceDays({ view }: Situation, days: DayCollector): void {
  for (const person of view.facts.people) belongingDays(person, days);
}

function belongingDays({ affiliations }: Person, days: DayCollector): void {
  for (const one of affiliations) days.lasts(one);
}

function termDays(condition: Condition, situation: Situation, days: DayCollector): void {
  if (condition.kind === 'n-of') {
    for (const below of condition.conditions) termDays(below, situation, days);
    return;
  }
  const { facts, programme, knownOn } = situation.view;
  const item = programme.items.get(condition.item);
  for (const holding of holdingsByItem(facts).get(condition.item) ?? []) holdingDays(holding, condition, days);
  days.ends(condition.countsUntil);
  if (!item) return;
  days.ends(retirementKnownOn(item, knownOn)?.acceptedUntil);
  for (const below of standInsFor(item)) termDays(below, situation, days);
}

const standInsFor = (item: Item): readonly Condition[] => [
  ...(item.equivalent ? [item.equivalent] : []),
  ...item.paths,
];

function holdingDays({ person, credential }: Holding, { earnedWithin }: ItemCondition, days: DayCollector): void {
  days.lasts({ from: credential.earned, to: credential.validThrough });
  if (person) belongingDays(person, days);
  if (earnedWithin) {
    const oldest = (day: Day) => shift(day, backwards(earnedWithin));
    days.reaches(addDays(credential.earned, 1), oldest);
  }
}

/** One credential, and who holds it; nobody where the company itself does. */
interface Holding {
  readonly person?: Person;
  readonly credential: Pick<Credential, 'earned' | 'validThrough'>;
}

const known = new WeakMap<Facts, ReadonlyMap<string, readonly Holding[]>>();

const holdingsByItem = (facts: Facts): ReadonlyMap<string, readonly Holding[]> =>
  remembered(known, facts, () => {
    const byItem = new Map<string, Holding[]>();
    const add = (item: string, holding: Holding) => remembered(byItem, item, () => []).push(holding);
    for (const person of facts.people)
      for (const credential of person.credentials) add(credential.item, { person, credential });
    for (const { item, from, to } of facts.grants) add(item, { credential: { earned: from, validThrough: to } });
    return byItem;
  });
