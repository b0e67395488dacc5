import type { Programme } from '../../domain/catalogue/programme.ts';
import { factsFromTree } from '../../domain/membership/facts-from-written.ts';
import type { Path, Problem } from '../../domain/problems/problem.ts';
import type { SheetPerson } from '../../exchange/sheet/people-in-sheet.ts';
import { rowProblem } from '../../exchange/sheet/sheet.ts';
import type { ColumnMapping, SheetField } from '../../exchange/sheet/sheet-columns.ts';

const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What is wrong with the people of a sheet by the rules for partner files, each where it stands in the sheet. */
export function checkPeople(
  people: readonly SheetPerson[],
  columns: ColumnMapping,
  programme: Programme,
): readonly Problem[] {
  const tree = { partner: 'sheet', people: people.map(written) };
  const read = factsFromTree(tree, programme);
  const wrong = read.ok ? [] : read.problems;
  const addresses = people.flatMap(({ row, email }) =>
    email === undefined || (isAddress.test(email) && email.length <= 254)
      ? []
      : [rowProblem('not-an-email', row, columns.email, { found: email })],
  );
  return [...addresses, ...wrong.map(({ code, path, values }) => inSheet(code, path, values, people, columns))];
}

const written = ({
  key,
  code = key,
  name,
  affiliation: { type, country, location, joined, left },
  credentials,
}: SheetPerson) => ({
  id: code,
  ...(name !== undefined && { name }),
  affiliation: [
    {
      ...(type !== undefined && { type }),
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
