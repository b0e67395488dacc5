import type { SheetRead, SheetToRead } from '../actions/imports/sheet-reader.ts';
import type { Programme } from '../domain/catalogue/programme.ts';
import { mappedSheet } from '../exchange/sheet/mapped-sheet.ts';
import { peopleFromSheet } from '../exchange/sheet/people-from-sheet.ts';
import { sheetFromBytes } from '../exchange/sheet/sheet-from-bytes.ts';
import { itemsByName } from '../exchange/sheet/sheet-items.ts';

export type SheetTask = { readonly kind: 'sheet' } & Omit<SheetToRead, 'catalogue'>;

const sampleRows = 3;

/** Reads a sheet in the thread of a worker. */
export async function readSheet(
  { file, reading, remembered }: SheetTask,
  { items, affiliations }: Programme,
): Promise<SheetRead> {
  const sheet = await sheetFromBytes(Buffer.from(file, 'base64'));
  if (!sheet.ok) return { columns: [], sample: [], mapping: {}, problems: sheet.problems };
  const { form, encoding, columns, rows } = sheet.value;
  const about = {
    ...{ form, columns, sample: rows.slice(0, sampleRows).map(({ cells }) => cells) },
    ...(encoding && { encoding }),
  };
  // What is said now goes before what was said of a sheet like it.
  const how = { ...remembered[JSON.stringify(columns)], ...reading };
  const programme = { byName: itemsByName(items.values()), items, affiliations };
  const mapped = mappedSheet(sheet.value, how, programme);
  if (!mapped.ok) return { ...about, mapping: how.columns ?? {}, problems: mapped.problems };
  const { columns: mapping, guesses, unread, dates } = mapped.value;
  const read = peopleFromSheet(mapped.value, how, programme);
  return { ...about, mapping, guesses, unread, ...(dates && { dates }), read, problems: [] };
}
