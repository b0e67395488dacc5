import type { CsvDelimiter } from './csv-delimiter.ts';

/**
 * Rows as a CSV (RFC 4180) that a sheet can open. A cell that a sheet would take for a formula stands behind an apostrophe,
 * as what it holds may have been typed by anybody (OWASP, CSV injection).
 */
export const csvWritten = (rows: readonly (readonly string[])[], delimiter: CsvDelimiter): string =>
  rows.map((row) => `${row.map(cellWritten).join(delimiter)}\r\n`).join('');

const cellWritten = (text: string): string => `"${withoutFormula(text).replaceAll('"', '""')}"`;

/** A sheet looks past blanks and invisible letters in front, and takes full-width signs for the usual ones. */
const withoutFormula = (text: string): string =>
  /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
