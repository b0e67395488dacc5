import type { Path } from '../domain/problems/problem.ts';
import type { CsvCell } from './csv-rows.ts';
import type { JoinedPerson } from './join-people.ts';
import type { LocatedTree } from './located-tree.ts';
import type { SourceText } from './source-text.ts';

/** The people as a partner file would list them, each value with the place of its cell. */
export function peopleTree(people: readonly JoinedPerson[], { placeAt }: SourceText): LocatedTree {
  const placeOf = (path: Path) => placeAt(cellAt(people, path)?.offset ?? 0);
  return { tree: people.map(written), placeOf, keyPlaceOf: placeOf };
}

function written({ id, about, credentials }: JoinedPerson): unknown {
  const person = { id: id.text, ...textsOf(about) };
  return credentials.length === 0 ? person : { ...person, credentials: credentials.map(textsOf) };
}

// Keys are our own column names, never a text of the file, so that plain objects are safe here.
function textsOf(cells: ReadonlyMap<string, CsvCell>): Record<string, string> {
  return Object.fromEntries([...cells].map(([column, { text }]) => [column, text]));
}

/** A person stands at the cell `person`, and a credential at its `item`; so does whatever they do not have. */
function cellAt(people: readonly JoinedPerson[], [index, field, place, column]: Path): CsvCell | undefined {
  const person = people[Number(index)];
  if (field !== 'credentials') return [...(person?.about ?? [])].find(([name]) => name === field)?.[1] ?? person?.id;
  const credential = [...(person?.credentials[Number(place ?? 0)] ?? [])];
  return (
    (credential.find(([name]) => name === column) ?? credential.find(([name]) => name === 'item'))?.[1] ?? person?.id
  );
}
