import type { SheetRow } from './sheet.ts';
import { looksLikeDay } from './sheet-days.ts';
import type { ItemsByName } from './sheet-items.ts';
import { resultInCell } from './sheet-results.ts';

/** What the cells of a column tell of themselves, whatever its title is. */
export const columnContents = ['addresses', 'days', 'results', 'yes-or-no', 'exams'] as const;
export type ColumnContents = (typeof columnContents)[number];

const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const examResult = /^(pass|passed|bestanden|fail|failed|not passed|nicht bestanden|no show|absent|nicht erschienen)$/i;
/** A number or a letter may be anything, an id too. */
const isSaying = /\p{L}{2}/u;

/** What a single cell looks like. */
export function contentsOfCell(text: string, items: ItemsByName): ColumnContents | undefined {
  if (isAddress.test(text)) return 'addresses';
  if (looksLikeDay(text)) return 'days';
  if (examResult.test(text)) return 'results';
  if (isSaying.test(text) && resultInCell(text) !== undefined) return 'yes-or-no';
  return items.itemIn(text) === undefined ? undefined : 'exams';
}

/** So many rows tell what a column holds. */
const enough = 1_000;

/** What most cells of each column hold: two of three that are filled in, as some may be mistyped. */
export const contentsOfColumns = (
  columns: readonly string[],
  rows: readonly SheetRow[],
  items: ItemsByName,
): readonly (ColumnContents | undefined)[] =>
  columns.map((_, place) => {
    const filled = rows
      .slice(0, enough)
      .flatMap(({ cells }) => (cells[place] ? [contentsOfCell(cells[place], items)] : []));
    const count = (...kinds: readonly ColumnContents[]) =>
      filled.filter((kind) => kind !== undefined && kinds.includes(kind)).length;
    const isMost = (number: number) => number > 0 && number * 3 >= filled.length * 2;
    const only = (['addresses', 'days', 'exams'] as const).find((kind) => isMost(count(kind)));
    if (only !== undefined || !isMost(count('results', 'yes-or-no'))) return only;
    return count('results') > 0 ? 'results' : 'yes-or-no';
  });
