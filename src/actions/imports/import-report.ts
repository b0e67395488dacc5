import type { Problem } from '../../domain/problems/problem.ts';
import type { SheetReading } from '../../exchange/sheet/mapped-sheet.ts';
import type { SheetCounts } from '../../exchange/sheet/people-in-sheet.ts';
import type { SheetEncoding, SheetForm } from '../../exchange/sheet/sheet.ts';
import type { ColumnGuess, ColumnMapping } from '../../exchange/sheet/sheet-columns.ts';
import type { DayOrder } from '../../exchange/sheet/sheet-days.ts';
import type { LikeName } from './like-names.ts';
import type { PeopleChangeKind } from './people-change.ts';

/** How a sheet is to be read, and whom of the partner's people somebody in it is: code by the key that the sheet has. */
export interface ImportReading extends SheetReading {
  readonly same?: Readonly<Record<string, string>> | undefined;
}

/** What was found in a sheet, and what it would change. */
export interface ImportReport {
  readonly form?: SheetForm;
  readonly encoding?: SheetEncoding;
  /** The names in its first line. */
  readonly columns: readonly string[];
  /** The first rows, for whoever says which column tells what. */
  readonly sample: readonly (readonly string[])[];
  /** Which column was taken for what. */
  readonly mapping: ColumnMapping;
  /** Of these, which were taken by what they hold, and not by their titles. */
  readonly guesses?: readonly ColumnGuess[];
  /** Columns in which something stands and that are read as nothing; '' is one without a title. */
  readonly unread?: readonly string[];
  readonly dates?: DayOrder;
  readonly counts?: SheetCounts;
  readonly changes: Readonly<Partial<Record<PeopleChangeKind, number>>>;
  /** Of the credentials, those that correct one that is kept. */
  readonly corrected: number;
  readonly unchanged: number;
  readonly ofWallets: number;
  /** The first ones of so many. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  readonly alike: readonly LikeName[];
}

/** More nobody reads before mending the first. */
export const mostProblems = 500;

export const nothingRead: ImportReport = {
  ...{ columns: [], sample: [], mapping: {}, changes: {}, corrected: 0, unchanged: 0, ofWallets: 0 },
  ...{ problems: [], problemCount: 0, alike: [] },
};
