import { type Path, type Problem, problem } from '../../domain/problems/problem.ts';

/** A table that somebody hands in, whatever it came as: what stands in its cells, as text. */
export interface Sheet {
  readonly form: SheetForm;
  /** How its letters were written, where it was text. */
  readonly encoding?: SheetEncoding;
  /** The names in its first line. */
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[];
}

export const sheetForms = ['csv', 'xlsx', 'json'] as const;
export type SheetForm = (typeof sheetForms)[number];
export type SheetEncoding = 'utf-8' | 'utf-16' | 'windows-1252';

export interface SheetRow {
  /** Its number as people see it in their own program: the line of a text, the row of a sheet, the place in a list. */
  readonly number: number;
  /** One for each column, '' where there is nothing. Days are written as 2017-12-15. */
  readonly cells: readonly string[];
}

/** Of more than that, somebody sends two. */
export const mostRows = 200_000;

/** What is wrong in a row, and in which column of the sheet. */
export const rowProblem = (code: string, row: number, column?: string, values: Problem['values'] = {}): Problem =>
  problem(code, column === undefined ? [row] : [row, column], values);

/** The row and the column that a problem of a sheet is about. */
export function placeInSheet(path: Path): { readonly row?: number; readonly column?: string } {
  const [row, column] = path;
  return {
    ...(typeof row === 'number' && { row }),
    ...(typeof column === 'string' && { column }),
  };
}
