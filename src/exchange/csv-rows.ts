import type { CsvDelimiter } from './csv-delimiter.ts';
import type { Refusals } from './refusals.ts';

/** A field without its quotes and without blanks around it; `offset` is where it begins, at the quote if it has one. */
export interface CsvCell {
  readonly text: string;
  readonly offset: number;
}

export type CsvRow = readonly CsvCell[];

/**
 * Cuts a CSV (RFC 4180) into rows of cells, each with its offset; rows without any text are left out. Refuses
 * `csv-quote`, and goes on behind it. Its own and not a package's, as those tell the line of an error and of no cell.
 */
export function csvRows(text: string, delimiter: CsvDelimiter, refusals: Refusals): CsvRow[] {
  const rows: CsvRow[] = [];
  let row: CsvCell[] = [];
  for (let at = 0; at <= text.length; ) {
    const { cell, end } = readCell(text, at, delimiter, refusals);
    row.push(cell);
    if (text[end] !== delimiter) {
      if (row.some((one) => one.text !== '')) rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return rows;
}

interface ReadCell {
  readonly cell: CsvCell;
  /** Of the delimiter or line end behind the cell, or of the end of the text. */
  readonly end: number;
}

function readCell(text: string, from: number, delimiter: CsvDelimiter, refusals: Refusals): ReadCell {
  const start = afterBlanks(text, from, delimiter);
  if (text[start] === '"') return readQuoted(text, start, delimiter, refusals);
  const end = endOfCell(text, start, delimiter);
  const raw = text.slice(start, end);
  const quote = raw.indexOf('"');
  if (quote >= 0) refusals.add('csv-quote', start + quote, { reason: 'inside' });
  return { cell: { text: raw.trim(), offset: start }, end };
}

function readQuoted(text: string, start: number, delimiter: CsvDelimiter, refusals: Refusals): ReadCell {
  const closing = closingQuote(text, start);
  if (closing < 0) {
    refusals.add('csv-quote', start, { reason: 'not-closed' });
    return { cell: { text: text.slice(start + 1).trim(), offset: start }, end: text.length };
  }
  const end = endOfCell(text, closing + 1, delimiter);
  const behind = afterBlanks(text, closing + 1, delimiter);
  if (behind < end && text[behind] !== '\r') refusals.add('csv-quote', behind, { reason: 'text-behind' });
  const content = text.slice(start + 1, closing).replaceAll('""', '"');
  return { cell: { text: content.trim(), offset: start }, end };
}

function closingQuote(text: string, opening: number): number {
  let at = text.indexOf('"', opening + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function afterBlanks(text: string, from: number, delimiter: CsvDelimiter): number {
  let at = from;
  while (text[at] !== delimiter && (text[at] === ' ' || text[at] === '\t')) at += 1;
  return at;
}

function endOfCell(text: string, from: number, delimiter: CsvDelimiter): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1;
  return at;
}
