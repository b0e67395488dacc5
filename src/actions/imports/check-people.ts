import type { Programme } from '../../domain/catalogue/programme.ts';
import { factsFromTree } from '../../domain/membership/facts-from-written.ts';
import { WrittenPerson } from '../../domain/membership/written/partner-file.ts';
import type { Path, Problem } from '../../domain/problems/problem.ts';
import { readTree } from '../../domain/problems/read-tree.ts';
import { nameMeant } from '../../domain/problems/unknown-name.ts';
import type { SheetPerson } from '../../exchange/sheet/people-in-sheet.ts';
import { rowProblem } from '../../exchange/sheet/sheet.ts';
import type { ColumnMapping, SheetField } from '../../exchange/sheet/sheet-columns.ts';

const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * What is wrong with the people of a sheet by the rules for partner files, each where it stands in the sheet. A file with a wrong
 * form is refused before its names are looked at; so ids and kinds of affiliation are checked by themselves, and left out there.
 */
export function checkPeople(
  people: readonly SheetPerson[],
  columns: ColumnMapping,
  programme: Programme,
): readonly Problem[] {
  const types = new Set(programme.affiliations);
  const tree = { partner: 'sheet', people: people.map((person) => written(person, types)) };
  const read = factsFromTree(tree, programme);
  const wrong = read.ok ? [] : read.problems;
  const addresses = people.flatMap(({ row, email }) =>
    email === undefined || (isAddress.test(email) && email.length <= 254)
      ? []
      : [rowProblem('not-an-email', row, columns.email, { found: email })],
  );
  const ids = people.flatMap(({ row, code = '1' }) => {
    const id = readTree(WrittenPerson.shape.id, code);
    return id.ok ? [] : id.problems.map((one) => rowProblem(one.code, row, columns.person, one.values));
  });
  const affiliations = people.flatMap(({ row, affiliation: { type } }) =>
    type === undefined || types.has(type)
      ? []
      : [rowProblem('unknown-affiliation', row, columns.affiliation, nameMeant(type, programme.affiliations))],
  );
  return [
    ...addresses,
    ...ids,
    ...wrong.map(({ code, path, values }) => inSheet(code, path, values, people, columns)),
    ...affiliations,
  ];
}

const written = (
  { key, row, code = key, name, affiliation: { type, country, location, joined, left }, credentials }: SheetPerson,
  types: ReadonlySet<string>,
) => ({
  id: WrittenPerson.shape.id.safeParse(code).success ? code : `row ${row}`,
  ...(name !== undefined && { name }),
  affiliation: [
    {
      ...(type !== undefined && types.has(type) && { type }),
      ...(country !== undefined && { country }),
      ...(location !== undefined && { location }),
      ...(joined !== undefined && { from: joined }),
      ...(left !== undefined && { to: left }),
    },
  ],
  credentials: credentials.map(({ row: _, ...credential }) => credential),
});

const fieldOf: Readonly<Record<string, SheetField>> = { id: 'person', type: 'affiliation', from: 'joined', to: 'left' };

/** people/3/credentials/1/earned is the column of the day in the row of that credential. */
function inSheet(
  code: string,
  [, index, part, place, inner]: Path,
  values: Problem['values'],
  people: readonly SheetPerson[],
  columns: ColumnMapping,
): Problem {
  const person = people[Number(index)];
  const credential = part === 'credentials' ? person?.credentials[Number(place)] : undefined;
  const name = [part, inner].findLast((one) => typeof one === 'string') ?? '';
  const field = fieldOf[name] ?? (name as SheetField);
  return rowProblem(code, credential?.row ?? person?.row ?? 1, columns[field], values);
}
