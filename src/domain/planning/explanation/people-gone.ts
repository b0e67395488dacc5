import type { Affiliation, Facts } from '../../membership/facts.ts';
import { addDays, type Day } from '../../time/day.ts';

/** The facts as if these people belonged to the partner no more from a day on. What they hold leaves with them. */
export function withPeopleGone(facts: Facts, people: readonly string[], from: Day): Facts {
  const last = addDays(from, -1);
  const ended = (one: Affiliation): readonly Affiliation[] =>
    one.from >= from ? [] : [one.to >= from ? { ...one, to: last } : one];
  return {
    ...facts,
    people: facts.people.map((person) =>
      people.includes(person.id) ? { ...person, affiliations: person.affiliations.flatMap(ended) } : person,
    ),
  };
}
