import type { ReactNode } from 'react';

/** People by their names; where there are none, what is said instead. */
export function NamesOf({
  people,
  names,
  otherwise,
}: {
  readonly people: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  readonly otherwise: string;
}): ReactNode {
  if (people.length === 0) return <p className="note">{otherwise}</p>;
  return (
    <ul className="names">
      {people.map((person) => (
        <li key={person}>{names.get(person) ?? person}</li>
      ))}
    </ul>
  );
}
