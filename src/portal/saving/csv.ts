/**
 * A table as a file that spreadsheets open (RFC 4180). What somebody wrote so that a spreadsheet would run it as a formula
 * stays a text: an apostrophe stands before it, as OWASP has it. The mark at the beginning tells them that it is UTF-8.
 */
export const csvOf = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = beginsFormula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Some spreadsheets look for it behind blanks too, and some know these signs in full width. */
const beginsFormula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
