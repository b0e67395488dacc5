import { type CellValue, readSheet } from 'read-excel-file/universal';
import { accepted, problem, type Read, refused } from '../../domain/problems/problem.ts';
import { mostRows, rowProblem, type Sheet } from './sheet.ts';
import { unpackedSize } from './unpacked-size.ts';

/** A workbook that says so much of itself is no list of people: it would fill the memory. */
const mostBytes = 512 * 1024 * 1024;

/**
 * The first sheet of an Excel workbook. Formulas come as what they were last worked out to be; nothing is worked out here.
 * Refuses `not-a-workbook`, `workbook-too-large` and `too-many-rows`.
 */
export async function sheetFromXlsx(bytes: Uint8Array): Promise<Read<Sheet>> {
  const size = unpackedSize(bytes);
  if (size === undefined) return refused([problem('not-a-workbook', [])]);
  if (size > mostBytes) return refused([problem('workbook-too-large', [])]);
  const found = await rowsIn(bytes);
  if (!found) return refused([problem('not-a-workbook', [])]);
  const first = found.findIndex((row) => row.some((cell) => cell !== null));
  const header = (found[first] ?? []).map(cellOf);
  const columns = header.slice(0, header.findLastIndex((name) => name !== '') + 1);
  const rows = found.slice(first + 1).flatMap((row, index) => {
    const cells = columns.map((_, column) => cellOf(row[column] ?? null));
    return cells.some((cell) => cell !== '') ? [{ number: first + index + 2, cells }] : [];
  });
  if (rows.length > mostRows)
    return refused([rowProblem('too-many-rows', mostRows + 1, undefined, { most: mostRows })]);
  return columns.length === 0 ? refused([problem('empty-file', [])]) : accepted({ form: 'xlsx', columns, rows });
}

async function rowsIn(bytes: Uint8Array): Promise<readonly (readonly (CellValue | null)[])[] | undefined> {
  try {
    // A copy: what is handed in may be part of a larger buffer.
    return await readSheet(new Uint8Array(bytes).buffer);
  } catch {
    return undefined;
  }
}

/** A day in a sheet has no zone: the library gives its midnight in UTC. */
const cellOf = (value: CellValue | null): string => {
  if (value === null) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim();
};
