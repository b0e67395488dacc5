import './table.css';
import { type ReactNode, useId } from 'react';

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly isNumber?: boolean;
  /** Rows can be sorted by it. */
  readonly isSorted?: boolean;
  /** What stands under its title. */
  readonly scale?: ReactNode;
  readonly of: (row: Row) => ReactNode;
}

/** By which column rows are sorted, and what is done to sort them by another one. */
export interface Sorted {
  readonly by: string;
  readonly down: boolean;
  readonly choose: (column: string) => void;
}

/** Rows under their titles; the first column names the row. It scrolls by itself where it is too wide for its page. */
export function Table<Row>({
  caption,
  columns,
  rows,
  idOf,
  sorted,
}: {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  readonly sorted?: Sorted;
}): ReactNode {
  const name = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls what is too wide by the keyboard
    <figure className="table-place" aria-labelledby={name} tabIndex={0}>
      <table>
        <caption id={name} className="out-of-sight">
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map(({ id, title, isNumber, isSorted, scale }) => (
              <th
                key={id}
                scope="col"
                className={isNumber ? 'number' : undefined}
                aria-sort={sorted?.by === id ? (sorted.down ? 'descending' : 'ascending') : undefined}
              >
                {sorted && isSorted ? (
                  <button type="button" className="sort" onClick={() => sorted.choose(id)}>
                    {title}
                    <span aria-hidden="true">{sorted.by !== id ? '↕' : sorted.down ? '↓' : '↑'}</span>
                  </button>
                ) : (
                  title
                )}
                {scale}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={idOf(row)}>
              {columns.map(({ id, isNumber, of }, place) =>
                place === 0 ? (
                  <th key={id} scope="row">
                    {of(row)}
                  </th>
                ) : (
                  <td key={id} className={isNumber ? 'number' : undefined}>
                    {of(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
