/** By which column a list is sorted; it stands in the address. Without it, as the list is sorted at first. */
export interface Sorting<Column extends string> {
  readonly sort?: Column;
  readonly down?: true;
}

/** What an address says of it, without what means nothing here. */
export const sortingOf = <Column extends string>(
  { sort, down }: Readonly<Record<string, unknown>>,
  columns: readonly Column[],
): Sorting<Column> => ({
  ...((columns as readonly unknown[]).includes(sort) && { sort: sort as Column }),
  ...(down === true && { down }),
});

type ColumnOf<Search extends Sorting<string>> = NonNullable<Search['sort']>;

/** A click on a column: by it, upwards; once more, downwards. */
export function turnedTo<Search extends Sorting<string>>(
  search: Search,
  column: ColumnOf<Search>,
  atFirst: ColumnOf<Search>,
): Omit<Search, 'sort' | 'down'> & Sorting<ColumnOf<Search>> {
  const { sort: before = atFirst, down, ...kept } = search;
  const turned = before === column && !down;
  return { ...kept, ...(column !== atFirst && { sort: column }), ...(turned && { down: true as const }) };
}

type Key = string | number | undefined;

/** Rows by a key, as people of a language sort; by the next keys where it is the same. What has none stands at the end in either direction. */
export function inOrder<Row>(
  rows: readonly Row[],
  {
    by,
    thenBy,
    down,
    language,
  }: {
    readonly by: (row: Row) => Key;
    readonly thenBy: readonly ((row: Row) => Key)[];
    readonly down: boolean;
    readonly language: string;
  },
): readonly Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const order = (a: Key, b: Key, turn: number): number => {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return turn * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
  };
  return [...rows].sort((one, other) => {
    const first = order(by(one), by(other), down ? -1 : 1);
    return thenBy.reduce((found, key) => found || order(key(one), key(other), 1), first);
  });
}
