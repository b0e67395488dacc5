import type { Credential, Facts, Person } from '../../membership/facts.ts';
import type { Day } from '../../time/day.ts';

/**
 * Takes away everything that a partner does not need to be a sample, and makes the rest as plain as it can be: verified,
 * of `day`, by people of the usual kind. What remains is the reason.
 */
export function smallerThan(facts: Facts, day: Day, usual: string, isSample: (facts: Facts) => boolean): Facts {
  let smallest = facts;
  for (let changed = true; changed; ) {
    changed = false;
    for (const fewer of [...stepsDown(smallest), ...plainer(smallest, day, usual)]) {
      if (!isSample(fewer)) continue;
      smallest = fewer;
      changed = true;
      break;
    }
  }
  return smallest;
}

/** The partner with one thing less, in every way: whole people first. */
function* stepsDown(facts: Facts): Generator<Facts> {
  const { people, metrics, records, evidence, statuses, attributes } = facts;
  for (const [index] of people.entries()) yield { ...facts, people: people.toSpliced(index, 1) };
  for (const [index, person] of people.entries())
    for (const [place] of person.credentials.entries())
      yield {
        ...facts,
        people: people.with(index, { ...person, credentials: person.credentials.toSpliced(place, 1) }),
      };
  for (const name of metrics.keys()) yield { ...facts, metrics: without(metrics, name) };
  for (const [name, rows] of records) {
    yield { ...facts, records: without(records, name) };
    for (const [index] of rows.entries())
      yield { ...facts, records: new Map([...records, [name, rows.toSpliced(index, 1)]]) };
  }
  for (const [index] of evidence.entries()) yield { ...facts, evidence: evidence.toSpliced(index, 1) };
  for (const [index] of statuses.entries()) yield { ...facts, statuses: statuses.toSpliced(index, 1) };
  for (const name of attributes.keys()) yield { ...facts, attributes: without(attributes, name) };
}

/** Everybody of the usual kind, and everything verified or new, where that makes a difference to nobody. */
function* plainer(facts: Facts, day: Day, usual: string): Generator<Facts> {
  const changes: ((person: Person) => Person)[] = [
    (person) => ({ ...person, affiliations: person.affiliations.map((one) => ({ ...one, type: usual })) }),
    (person) => withCredentials(person, (one) => ({ ...one, verification: 'verified' })),
    (person) => withCredentials(person, (one) => ({ ...one, earned: day })),
  ];
  for (const change of changes) {
    const people = facts.people.map(change);
    if (JSON.stringify(people) !== JSON.stringify(facts.people)) yield { ...facts, people };
  }
  // Whoever stands behind somebody else may hold the same, but no more than before: people who are alike are told together.
  for (const [index, person] of facts.people.entries()) {
    const { credentials } = facts.people[index - 1] ?? person;
    const isPlainer = credentials.length <= person.credentials.length;
    if (isPlainer && JSON.stringify(credentials) !== JSON.stringify(person.credentials))
      yield { ...facts, people: facts.people.with(index, { ...person, credentials }) };
  }
}

const withCredentials = (person: Person, change: (credential: Credential) => Credential): Person => ({
  ...person,
  credentials: person.credentials.map(change),
});

const without = <Value>(map: ReadonlyMap<string, Value>, name: string): ReadonlyMap<string, Value> =>
  new Map([...map].filter(([key]) => key !== name));
