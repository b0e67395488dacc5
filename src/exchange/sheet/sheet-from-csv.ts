import { accepted, type Problem, type Read, refused } from '../../domain/problems/problem.ts';
import { checkText } from '../check-text.ts';
import { csvDelimiter } from '../csv-delimiter.ts';
import { csvRows } from '../csv-rows.ts';
import type { LocatedProblem } from '../located-problems.ts';
import { refusalsIn } from '../refusals.ts';
import { sourceText } from '../source-text.ts';
import { mostRows, rowProblem, type Sheet } from './sheet.ts';
import type { DecodedText } from './text-from-bytes.ts';

/** As much text as so many rows have. */
const mostCharacters = 400 * mostRows;

/** A table as CSV. A row shorter than the first line ends in empty cells; one that is longer is refused (`csv-row-length`). */
export function sheetFromCsv({ text, encoding }: DecodedText): Read<Sheet> {
  const source = sourceText(text, '');
  const refusals = refusalsIn(source);
  checkText(source, refusals, mostCharacters);
  const rows = refusals.none ? csvRows(source.text, csvDelimiter(source.text), refusals) : [];
  if (!refusals.none) return refused(refusals.list().map(inRow));
  const [header = [], ...body] = rows;
  const columns = header.map((cell) => cell.text);
  const problems: Problem[] = [];
  if (body.length > mostRows) problems.push(rowProblem('too-many-rows', mostRows + 1, undefined, { most: mostRows }));
  const read = body.map((row) => {
    const number = source.placeAt(row[0]?.offset ?? 0).line;
    if (row.length > columns.length && row.slice(columns.length).some((cell) => cell.text !== ''))
      problems.push(rowProblem('csv-row-length', number, undefined, { expected: columns.length, found: row.length }));
    return { number, cells: columns.map((_, index) => withoutGuard(row[index]?.text ?? '')) };
  });
  return problems.length > 0 ? refused(problems) : accepted({ form: 'csv', encoding, columns, rows: read });
}

/** The apostrophe that our own files put before what a sheet would take for a formula (csv-written.ts). */
const withoutGuard = (text: string): string =>
  /^'[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠|%]/u.test(text) ? text.slice(1) : text;

/** What the readers of files place by line is placed by row here. */
const inRow = ({ code, values, place }: LocatedProblem): Problem => rowProblem(code, place.line, undefined, values);
