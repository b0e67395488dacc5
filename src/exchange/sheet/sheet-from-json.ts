import { accepted, problem, type Read, refused } from '../../domain/problems/problem.ts';
import { mostRows, rowProblem, type Sheet } from './sheet.ts';
import type { DecodedText } from './text-from-bytes.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A table as JSON: a list of objects with a field for each column, or of people as a partner file lists them, with their
 * credentials inside; the list may stand under "people". Refuses `not-json`, `not-a-list`, `not-an-object`, `not-a-cell`.
 */
export function sheetFromJson({ text, encoding }: DecodedText): Read<Sheet> {
  const list = listIn(text);
  if (!list.ok) return list;
  const rows = list.value.flatMap((one, index) => flattened(one).map((fields) => ({ number: index + 1, fields })));
  // Each credential of a person is a row, as in other sheets.
  const tooMany = rows[mostRows];
  if (tooMany) return refused([rowProblem('too-many-rows', tooMany.number, undefined, { most: mostRows })]);
  const columns = [...new Set(rows.flatMap(({ fields }) => Object.keys(fields ?? {})))];
  const problems = rows.flatMap(({ number, fields }) =>
    fields === undefined
      ? [rowProblem('not-an-object', number)]
      : Object.entries(fields).flatMap(([column, value]) =>
          isCell(value) ? [] : [rowProblem('not-a-cell', number, column)],
        ),
  );
  if (problems.length > 0) return refused(problems);
  const read = rows.map(({ number, fields = {} }) => ({
    number,
    cells: columns.map((column) => cellOf(column, fields[column])),
  }));
  return accepted({ form: 'json', encoding, columns, rows: read });
}

function listIn(text: string): Read<readonly unknown[]> {
  try {
    const tree: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const list = isFields(tree) ? tree['people'] : tree;
    return Array.isArray(list) ? accepted(list) : refused([problem('not-a-list', [])]);
  } catch {
    return refused([problem('not-json', [])]);
  }
}

/** A person with its credentials as a row for each of them; undefined where it is no object. */
function flattened(one: unknown): readonly (Fields | undefined)[] {
  if (!isFields(one)) return [undefined];
  const { credentials, affiliation, affiliations, ...own } = one;
  const [first, ...others] = [affiliation ?? affiliations ?? []].flat();
  const person = {
    ...own,
    ...(isFields(first) ? belonging(first) : first !== undefined && { affiliation: first }),
    // A row has room for one: the others are seen as a column, which is named among those that are not read.
    ...(others.length > 0 && { affiliations: JSON.stringify(others) }),
  };
  if (!Array.isArray(credentials) || credentials.length === 0) return [person];
  return credentials.map((credential) => ({
    ...person,
    ...(isFields(credential) ? credential : { item: credential }),
  }));
}

const belonging = ({ type, ...fields }: Fields): Fields => ({
  ...fields,
  ...(type !== undefined && { affiliation: type }),
});

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCell = (value: unknown): boolean => typeof value !== 'object' || value === null;

const cellOf = (column: string, value: unknown): string => {
  // As a partner file says of a credential that it never expires.
  if (value === null && column === 'validThrough') return 'never';
  return value === undefined || value === null ? '' : String(value).trim();
};
