import { accepted, type Problem, problem, type Read, refused } from '../../domain/problems/problem.ts';
import { contentsOfColumns, type NamesOfProgramme } from './column-contents.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import {
  type ColumnGuess,
  type ColumnMapping,
  type SheetField,
  sheetFields,
  suggestedColumns,
} from './sheet-columns.ts';
import { type DayOrder, orderOfDays } from './sheet-days.ts';

/** How a sheet is to be read, as far as it is said; for the rest it is found out. */
export interface SheetReading {
  readonly columns?: ColumnMapping | undefined;
  readonly dates?: DayOrder | undefined;
  /** What becomes of rows with an exam that the programme does not have. */
  readonly unknownItems?: 'refuse' | 'leave-out' | undefined;
  /** Where the credentials come from, where no column says it. */
  readonly source?: string | undefined;
}

/** A sheet of which is known what its columns tell. */
export interface MappedSheet {
  readonly columns: ColumnMapping;
  /** Which of them are taken by what they hold, and not by their titles. */
  readonly guesses: readonly ColumnGuess[];
  /** Columns in which something stands and that are read as nothing, by their titles; '' where one has none. */
  readonly unread: readonly string[];
  readonly dates: DayOrder | undefined;
  readonly rows: readonly SheetRow[];
  /** What stands in a row; '' where no column tells it. */
  cell(row: SheetRow, field: SheetField): string;
}

const dayFields = ['joined', 'left', 'earned', 'validThrough'] as const satisfies readonly SheetField[];

/** Refuses `sheet-column-gone` (a column that is not there), `sheet-column-twice` and `sheet-says-not-who`. */
export function mappedSheet(
  sheet: Sheet,
  { columns: asked, dates }: SheetReading,
  names: NamesOfProgramme,
): Read<MappedSheet> {
  const { columns, guesses } = asked
    ? { columns: asked, guesses: [] }
    : suggestedColumns(sheet.columns, contentsOfColumns(sheet.columns, sheet.rows, names));
  const problems = problemsOf(columns, sheet.columns);
  if (problems.length > 0) return refused(problems);
  const places = new Map(sheetFields.map((field) => [field, sheet.columns.indexOf(columns[field] ?? '\u0000')]));
  const cell = (row: SheetRow, field: SheetField) => row.cells[places.get(field) ?? -1] ?? '';
  const ofDays = function* () {
    for (const row of sheet.rows) for (const field of dayFields) yield cell(row, field);
  };
  const read = new Set(places.values());
  return accepted({
    ...{ columns, guesses, unread: unreadColumns(sheet, read) },
    ...{ dates: dates ?? orderOfDays(ofDays()), rows: sheet.rows, cell },
  });
}

const unreadColumns = ({ columns, rows }: Sheet, read: ReadonlySet<number>): readonly string[] =>
  columns.filter((_, place) => !read.has(place) && rows.some(({ cells }) => cells[place]));

function problemsOf(columns: ColumnMapping, names: readonly string[]): readonly Problem[] {
  const used = Object.entries(columns).filter((entry): entry is [SheetField, string] => entry[1] !== undefined);
  const gone = used.filter(([, name]) => !names.includes(name));
  const twice = used.filter(([, name], index) => used.findIndex(([, other]) => other === name) < index);
  return [
    ...gone.map(([, name]) => problem('sheet-column-gone', ['columns'], { name })),
    ...twice.map(([, name]) => problem('sheet-column-twice', ['columns'], { name })),
    ...(columns.person === undefined && columns.email === undefined
      ? [problem('sheet-says-not-who', ['columns'], { known: names })]
      : []),
  ];
}
