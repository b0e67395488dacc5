import { nearestName } from '../domain/problems/nearest-name.ts';
import type { CsvCell, CsvRow } from './csv-rows.ts';
import type { Refusals } from './refusals.ts';

export const personColumns = ['name', 'affiliation', 'country', 'location'] as const;
export const credentialColumns = ['item', 'earned', 'validThrough', 'verification', 'state', 'source'] as const;

export type PersonColumn = (typeof personColumns)[number];
export type CredentialColumn = (typeof credentialColumns)[number];
export type PeopleColumn = 'person' | PersonColumn | CredentialColumn;

const known: readonly PeopleColumn[] = ['person', ...personColumns, ...credentialColumns];

/** The cells of one row by their column; a column that the file does not have is absent. */
export type PeopleCells = ReadonlyMap<PeopleColumn, CsvCell>;

/** What a sheet from elsewhere calls a column of ours. */
const otherNames: ReadonlyMap<string, PeopleColumn> = new Map([['credential', 'item']]);

/**
 * Reads the header, in any order and in upper or lower case. Refuses `csv-unknown-column`, `csv-duplicate-column` and
 * `csv-missing-column`; a column that is not known is `undefined`.
 */
export function peopleColumns(header: CsvRow, refusals: Refusals): readonly (PeopleColumn | undefined)[] {
  const columns = header.map(
    ({ text }) => otherNames.get(text.toLowerCase()) ?? known.find((name) => name.toLowerCase() === text.toLowerCase()),
  );
  for (const [index, column] of columns.entries()) {
    const { text, offset } = header[index] as CsvCell;
    if (column === undefined) {
      const nearest = nearestName(text, known);
      const values = { column: text, known };
      refusals.add('csv-unknown-column', offset, nearest === undefined ? values : { ...values, nearest });
    } else if (columns.indexOf(column) < index) {
      refusals.add('csv-duplicate-column', offset, { column });
    }
  }
  const needsItem = columns.some((column) => credentialColumns.some((name) => name === column));
  for (const column of needsItem ? (['person', 'item'] as const) : (['person'] as const)) {
    if (!columns.includes(column)) refusals.add('csv-missing-column', header[0]?.offset ?? 0, { column });
  }
  return columns;
}

/** Refuses `csv-row-length` where the row does not have as many cells as the header, and gives no cells then. */
export function peopleCells(
  row: CsvRow,
  columns: readonly (PeopleColumn | undefined)[],
  refusals: Refusals,
): PeopleCells | undefined {
  if (row.length !== columns.length) {
    const place = row[columns.length] ?? row[0];
    refusals.add('csv-row-length', place?.offset ?? 0, { expected: columns.length, found: row.length });
    return undefined;
  }
  const cells = new Map<PeopleColumn, CsvCell>();
  for (const [index, column] of columns.entries()) {
    if (column !== undefined) cells.set(column, row[index] as CsvCell);
  }
  return cells;
}
