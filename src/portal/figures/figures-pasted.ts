import type { FigureOfListInput } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { csvRows } from '../../exchange/csv-rows.ts';
import { refusalsIn } from '../../exchange/refusals.ts';
import { plainName } from '../../exchange/sheet/plain-name.ts';
import { type DayOrder, dayInCell, orderOfDays } from '../../exchange/sheet/sheet-days.ts';
import { monthInCell } from '../../exchange/sheet/sheet-months.ts';
import { sourceText } from '../../exchange/source-text.ts';
import { numberWritten } from './number-written.ts';

/** A line of a list that cannot be read, by what is wrong with it. */
export interface WrongLine {
  readonly line: number;
  readonly code: 'columns' | 'time' | 'ambiguous' | 'value' | 'number' | 'metric' | 'which-metric' | 'quote';
  readonly found: string;
}

export interface PastedFigures {
  /** Each with the line that it stands in. */
  readonly figures: readonly { readonly figure: FigureOfListInput; readonly line: number }[];
  /** In the order of the lines. */
  readonly wrong: readonly WrongLine[];
}

interface ReadBy {
  readonly language: Language;
  /** What the list is about; where that is one metric, no column need name it. */
  readonly metrics: readonly { readonly id: string; readonly name: string }[];
}

type Field = 'time' | 'value' | 'metric' | 'country' | 'location';
type Columns = Readonly<Partial<Record<Field, number>>>;
interface Line {
  readonly number: number;
  readonly cells: readonly string[];
}

const names: Readonly<Record<Field, readonly string[]>> = {
  time: [
    'time',
    'month',
    'day',
    'date',
    'period',
    'monat',
    'tag',
    'datum',
    'zeit',
    'zeitraum',
    'forwhichtime',
    'fürwelchezeit',
  ],
  value: ['value', 'amount', 'wert', 'betrag', 'menge'],
  metric: ['metric', 'figure', 'zahl', 'kennzahl'],
  country: ['country', 'land'],
  location: ['location', 'site', 'standort'],
};

/**
 * Figures as they are pasted from a sheet or written by hand: a month or day and a value in each line, by tabs, semicolons or
 * commas, with or without a first line that names the columns.
 */
export function figuresPasted(text: string, by: ReadBy): PastedFigures {
  const { lines, quotes } = linesOf(text);
  const [first] = lines;
  if (!first || quotes.length > 0) return { figures: [], wrong: quotes };
  const isTold = first.cells.every((cell) => timeIn(cell, undefined) === undefined);
  const columns = isTold ? toldColumns(first.cells) : untoldColumns(first.cells);
  if (columns.time === undefined || columns.value === undefined)
    return { figures: [], wrong: [{ line: first.number, code: 'columns', found: first.cells.join(' · ') }] };
  if (columns.metric === undefined && by.metrics.length > 1)
    return { figures: [], wrong: [{ line: first.number, code: 'which-metric', found: '' }] };
  const rows = isTold ? lines.slice(1) : lines;
  const order = orderOfDays(rows.map(({ cells }) => cells[columns.time ?? 0] ?? ''));
  const read = rows.map((line) => figureIn(line, columns, { ...by, order }));
  return {
    figures: read.flatMap((one) => ('figure' in one ? [one] : [])),
    wrong: read.flatMap((one) => ('code' in one ? [one] : [])),
  };
}

function linesOf(text: string): { readonly lines: readonly Line[]; readonly quotes: readonly WrongLine[] } {
  const source = sourceText(text, '');
  const refusals = refusalsIn(source);
  // What is copied from a sheet has tabs, whatever else stands in its cells.
  const delimiter = text.includes('\t') ? '\t' : text.includes(';') ? ';' : ',';
  const lines = csvRows(source.text, delimiter, refusals).map((row) => ({
    number: source.placeAt(row[0]?.offset ?? 0).line,
    cells: row.map((cell) => cell.text),
  }));
  return { lines, quotes: refusals.list().map(({ place }) => ({ line: place.line, code: 'quote', found: '' })) };
}

function toldColumns(cells: readonly string[]): Columns {
  const plain = cells.map(plainName);
  const found = (Object.entries(names) as [Field, readonly string[]][]).flatMap(([field, called]) => {
    const index = plain.findIndex((name) => called.includes(name));
    return index < 0 ? [] : [[field, index] as const];
  });
  return Object.fromEntries(found);
}

/** Without a first line: the metric if it is named, the month or day, and then the value. */
function untoldColumns(cells: readonly string[]): Columns {
  const time = cells.findIndex((cell) => timeIn(cell, undefined) !== undefined);
  const value = cells.findIndex((cell, index) => index > time && cell !== '');
  return { time, ...(value >= 0 && { value }), ...(time > 0 && { metric: 0 }) };
}

function figureIn(
  { number: line, cells }: Line,
  columns: Columns,
  { language, metrics, order }: ReadBy & { readonly order: DayOrder | undefined },
): PastedFigures['figures'][number] | WrongLine {
  const cell = (field: Field) => (columns[field] === undefined ? '' : (cells[columns[field]] ?? ''));
  const wrong = (code: WrongLine['code'], found: string): WrongLine => ({ line, code, found });
  const named = cell('metric');
  const metric =
    columns.metric === undefined
      ? metrics[0]
      : metrics.find(({ id, name }) => [id, name].some((one) => plainName(one) === plainName(named)));
  if (!metric) return wrong('metric', named);
  const time = timeIn(cell('time'), order);
  if (time === undefined) return wrong('time', cell('time'));
  if (time === 'ambiguous') return wrong('ambiguous', cell('time'));
  if (cell('value') === '') return wrong('value', cell('time'));
  const value = numberWritten(cell('value'), language);
  if (value === undefined) return wrong('number', cell('value'));
  const [country, location] = [cell('country'), cell('location')];
  const where = { ...(country !== '' && { country }), ...(location !== '' && { location }) };
  return { line, figure: { metric: metric.id, ...time, value, ...where } };
}

function timeIn(
  text: string,
  order: DayOrder | undefined,
): { month: string } | { on: string } | 'ambiguous' | undefined {
  const month = monthInCell(text);
  if (month !== undefined) return { month };
  // A number alone is a value, though Excel counts days by numbers as well.
  const on = /^\d+([.,]\d+)?$/.test(text) ? undefined : dayInCell(text, order);
  if (on === undefined) return undefined;
  return on === 'ambiguous' ? 'ambiguous' : { on };
}
