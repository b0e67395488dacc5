import type { Facts } from '../../membership/facts.ts';

/** Takes away everything that a partner does not need to be a sample; what remains is the reason. */
export function smallerThan(facts: Facts, isSample: (facts: Facts) => boolean): Facts {
  let smallest = facts;
  for (let changed = true; changed; ) {
    changed = false;
    for (const fewer of stepsDown(smallest)) {
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

const without = <Value>(map: ReadonlyMap<string, Value>, name: string): ReadonlyMap<string, Value> =>
  new Map([...map].filter(([key]) => key !== name));
