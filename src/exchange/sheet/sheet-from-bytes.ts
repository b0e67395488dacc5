import { problem, type Read, refused } from '../../domain/problems/problem.ts';
import type { Sheet } from './sheet.ts';
import { sheetFromCsv } from './sheet-from-csv.ts';
import { sheetFromJson } from './sheet-from-json.ts';
import { sheetFromXlsx } from './sheet-from-xlsx.ts';
import { textFromBytes } from './text-from-bytes.ts';

/**
 * Reads a table from the bytes of a file: an Excel workbook (its first sheet), a list in JSON, or CSV with commas, semicolons or
 * tabs. What it is, its bytes say and not its name. Refuses `old-excel-file` (.xls, or one with a password), what the readers
 * of each form refuse, and `too-many-rows`. Never throws.
 */
export async function sheetFromBytes(bytes: Uint8Array): Promise<Read<Sheet>> {
  if (beginsWith(bytes, [0x50, 0x4b])) return sheetFromXlsx(bytes);
  // The container of the old Excel, in which a new one with a password lies as well.
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refused([problem('old-excel-file', [])]);
  const decoded = textFromBytes(bytes);
  return /^\uFEFF?\s*[[{]/.test(decoded.text) ? sheetFromJson(decoded) : sheetFromCsv(decoded);
}

const beginsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);
