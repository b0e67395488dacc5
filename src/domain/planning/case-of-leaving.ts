import { baseSituation } from '../standing/evaluate.ts';
import { asIfLeft, judgedOn, type Situation } from '../standing/situation.ts';
import type { Day } from '../time/day.ts';
import type { PlanRequest } from './plan-request.ts';

/** How things are on a day as far as they are known; as if one person had left, where one is named. */
export type SituationOn = (day: Day, without?: string) => Situation;

/** What is worked out for a day is worked out once, whoever leaves. */
export function situationsOf({ programme, facts, knownAt }: PlanRequest): SituationOn {
  const among = (people: PlanRequest['facts']['people'], day: Day) =>
    judgedOn(baseSituation({ programme, facts: { ...facts, people }, day, knownAt }), day);
  const known = new Map<Day, Situation>();
  return (day, without) => {
    // Where only this person works, the company has no place any more.
    if (without !== undefined && isOnlyOneSomewhere(without, facts.people))
      return among(
        facts.people.filter(({ id }) => id !== without),
        day,
      );
    const everybody = known.get(day) ?? among(facts.people, day);
    known.set(day, everybody);
    return without === undefined ? everybody : asIfLeft(everybody, without);
  };
}

function isOnlyOneSomewhere(id: string, people: PlanRequest['facts']['people']): boolean {
  const placesOf = ({ affiliations }: (typeof people)[number]) =>
    affiliations.flatMap(({ country, location }) => [
      ...(country === undefined ? [] : [`country ${country}`]),
      ...(location === undefined ? [] : [`location ${location}`]),
    ]);
  const others = new Set(people.flatMap((one) => (one.id === id ? [] : placesOf(one))));
  return people.some((one) => one.id === id && placesOf(one).some((place) => !others.has(place)));
}
