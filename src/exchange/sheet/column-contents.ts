import type { SheetRow } from './sheet.ts';
import { affiliationInCell } from './sheet-affiliations.ts';
import { looksLikeDay } from './sheet-days.ts';
import type { ItemsByName } from './sheet-items.ts';
import { resultInCell } from './sheet-results.ts';

/** What the cells of a column tell of themselves, whatever its title is. */
export const columnContents = ['addresses', 'days', 'results', 'yes-or-no', 'exams', 'affiliations'] as const;
export type ColumnContents = (typeof columnContents)[number];

const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const examResult = /^(pass|passed|bestanden|fail|failed|not passed|nicht bestanden|no show|absent|nicht erschienen)$/i;
/** A number or a letter may be anything, an id too. */
const isSaying = /\p{L}{2}/u;

/** What a programme has names for that may stand in cells. */
export interface NamesOfProgramme {
  readonly byName: ItemsByName;
  /** As what people can belong to a partner. */
  readonly affiliations: readonly string[];
}

/** What a single cell looks like. */
export function contentsOfCell(text: string, { byName, affiliations }: NamesOfProgramme): ColumnContents | undefined {
  if (isAddress.test(text)) return 'addresses';
  if (looksLikeDay(text)) return 'days';
  if (examResult.test(text)) return 'results';
  if (isSaying.test(text) && resultInCell(text) !== undefined) return 'yes-or-no';
  if (byName.itemIn(text) !== undefined) return 'exams';
  return affiliations.includes(affiliationInCell(text)) ? 'affiliations' : undefined;
}

/** So many rows tell what a column holds. */
const enough = 1_000;

/**
 * What most cells of each column hold: two of three that are filled in, as some may be mistyped. Kinds of affiliation are words
 * that stand in other columns as well: they are meant where there is nothing else.
 */
export const contentsOfColumns = (
  columns: readonly string[],
  rows: readonly SheetRow[],
  names: NamesOfProgramme,
): readonly (ColumnContents | undefined)[] =>
  columns.map((_, place) => {
    const filled = rows
      .slice(0, enough)
      .flatMap(({ cells }) => (cells[place] ? [contentsOfCell(cells[place], names)] : []));
    const count = (...kinds: readonly ColumnContents[]) =>
      filled.filter((kind) => kind !== undefined && kinds.includes(kind)).length;
    const isMost = (number: number) => number > 0 && number * 3 >= filled.length * 2;
    const only = (['addresses', 'days', 'exams'] as const).find((kind) => isMost(count(kind)));
    if (only !== undefined) return only;
    if (filled.length > 0 && count('affiliations') === filled.length) return 'affiliations';
    if (!isMost(count('results', 'yes-or-no'))) return undefined;
    return count('results') > 0 ? 'results' : 'yes-or-no';
  });
