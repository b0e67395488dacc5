import type { Cohort, Programme, Ruling } from '../catalogue/programme.ts';
import { remembered } from '../credentials/remembered.ts';
import type { Facts } from '../membership/facts.ts';
import type { Renewal } from '../membership/terms.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import { type Scope, View } from './view.ts';
import { type Waivers, waiversOf } from './waivers.ts';

/** Everything that one judgement depends on beside the clause: whose facts, which day, as known when, in which role. */
export interface Situation {
  readonly view: View;
  /** The day whose rules count, where a clause looks at another requirement: usually the day that is judged. */
  readonly ruleDay: Day;
  readonly cohort: Cohort;
  /** How open questions are read; those not named are read every way. */
  readonly readings: ReadonlyMap<string, string>;
  /** The renewal that is being judged. */
  readonly renewal?: Renewal;
  readonly waivers: Waivers;
  readonly viewOn: (day: Day, scope?: Scope) => View;
  /** The values that an attribute or classification of the partner has, or may have. */
  readonly valuesOf: (attribute: string, situation: Situation) => readonly string[];
}

export interface Asked {
  readonly programme: Programme;
  readonly facts: Facts;
  readonly day: Day;
  readonly knownAt: Instant;
  readonly cohort?: Cohort;
  readonly renewal?: Renewal;
}

/** Views are made once for each day and place, however often rules look there. */
export function situationOf(
  { programme, facts, day, knownAt, cohort = 'new', renewal }: Asked,
  valuesOf: Situation['valuesOf'],
): Situation {
  const views = new Map<string, View>();
  const viewOn = (on: Day, scope?: Scope): View => {
    const key = scope ? `${on} ${scope.kind} ${scope.place}` : on;
    return remembered(views, key, () => new View(programme, facts, on, knownAt, scope));
  };
  return {
    view: viewOn(day),
    ruleDay: day,
    cohort,
    readings: new Map(),
    waivers: waiversOf(programme, facts, knownAt),
    viewOn,
    valuesOf,
    ...(renewal && { renewal }),
  };
}

export const onDay = (situation: Situation, day: Day): Situation =>
  day === situation.view.day ? situation : { ...situation, view: situation.viewOn(day, situation.view.scope) };

/** The same partner judged on another day, by the rules of that day. */
export const judgedOn = (situation: Situation, day: Day): Situation => ({ ...onDay(situation, day), ruleDay: day });

export const inPlace = (situation: Situation, scope: Scope): Situation => ({
  ...situation,
  view: situation.viewOn(situation.view.day, scope),
});

export const read = (situation: Situation, question: string, reading: string): Situation => ({
  ...situation,
  readings: new Map([...situation.readings, [question, reading]]),
});

/** The ruling that settles a question by the day, as far as it was known. */
export function rulingThatHolds(question: string, { view }: Situation): Ruling | undefined {
  const rulings = view.programme.questions.get(question)?.rulings ?? [];
  return rulings
    .filter((ruling) => ruling.from <= view.day && ruling.stated <= view.knownOn)
    .reduce<Ruling | undefined>((latest, ruling) => (latest && latest.from > ruling.from ? latest : ruling), undefined);
}

export const ruledReading = (question: string, situation: Situation): string | undefined =>
  rulingThatHolds(question, situation)?.reading;

/** Where people can act from an earlier day on than the day that is judged. */
export const actingFrom = (situation: Situation, from: Day): Situation => ({
  ...situation,
  view: situation.view.actingFrom(from),
  viewOn: (day, scope) => situation.viewOn(day, scope).actingFrom(from),
});

/** As if one person had left, on every day that is looked at. */
export const asIfLeft = (situation: Situation, person: string): Situation => ({
  ...situation,
  view: situation.view.without(person),
  viewOn: (day, scope) => situation.viewOn(day, scope).without(person),
});
