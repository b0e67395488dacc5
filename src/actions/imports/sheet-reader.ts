import type { Problem } from '../../domain/problems/problem.ts';
import type { PeopleRead } from '../../exchange/sheet/people-from-sheet.ts';
import type { Sheet } from '../../exchange/sheet/sheet.ts';
import type { ColumnGuess, ColumnMapping } from '../../exchange/sheet/sheet-columns.ts';
import type { DayOrder } from '../../exchange/sheet/sheet-days.ts';
import type { Context } from '../context.ts';
import type { ToReckon } from '../reckoner.ts';
import type { Done } from '../refusal.ts';
import type { ImportReading } from './import-report.ts';

/** Reads sheets beside the thread that answers requests: a large one takes seconds. */
export interface SheetReader {
  sheet(asked: SheetToRead): Promise<Done<SheetRead>>;
}

export interface SheetToRead {
  readonly catalogue: ToReckon['catalogue'];
  /** In base64. */
  readonly file: string;
  /** As somebody has said that it is to be read. */
  readonly reading: ImportReading;
  /** How sheets with the same columns were read before, by their columns as JSON text. */
  readonly remembered: Readonly<Record<string, ImportReading>>;
}

/** What a sheet says; a sheet that cannot be read has problems alone. */
export interface SheetRead {
  readonly form?: Sheet['form'];
  readonly encoding?: NonNullable<Sheet['encoding']>;
  readonly columns: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly mapping: ColumnMapping;
  readonly guesses?: readonly ColumnGuess[];
  /** Columns in which something stands and that are read as nothing; '' is one without a title. */
  readonly unread?: readonly string[];
  readonly dates?: DayOrder;
  readonly read?: PeopleRead;
  /** What is wrong with the whole of it. */
  readonly problems: readonly Problem[];
}

/** An action that reads a sheet; it works by the clock, in nobody's name. */
export interface ImportContext extends Pick<Context, 'store' | 'clock'> {
  readonly sheets: SheetReader;
}
