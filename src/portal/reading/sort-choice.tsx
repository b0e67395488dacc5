import '../design/inline-form.css';
import type { ReactNode } from 'react';
import { sortWords } from '../../wording/portal/sort-words.ts';
import { Button } from '../design/button.tsx';
import { useWords } from './reading.tsx';
import type { Sorting } from './sorting.ts';

/** In which order a list stands that has no columns to press: by what, and the other way round. */
export function SortChoice<Column extends string>({
  columns,
  sorting: { sort, down },
  atFirst,
  choose,
}: {
  readonly columns: readonly (readonly [Column, string])[];
  readonly sorting: Sorting<Column>;
  readonly atFirst: Column;
  readonly choose: (sorting: Sorting<Column>) => void;
}): ReactNode {
  const words = useWords(sortWords);
  const by = sort ?? atFirst;
  const to = (column: Column, isDown: boolean) =>
    choose({ ...(column !== atFirst && { sort: column }), ...(isDown && { down: true as const }) });
  return (
    <div className="inline-form">
      <label>
        {words.sortedBy}
        <select value={by} onChange={({ target }) => to(target.value as Column, false)}>
          {columns.map(([column, word]) => (
            <option key={column} value={column}>
              {word}
            </option>
          ))}
        </select>
      </label>
      <Button onPress={() => to(by, !down)}>{words.turn}</Button>
    </div>
  );
}
