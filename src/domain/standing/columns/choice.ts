import type { Classification } from '../../catalogue/programme.ts';
import type { AttributeColumn } from './columns.ts';
import type { JudgeRow } from './judge-row.ts';
import type { Row } from './row.ts';
import { met, notMet, unsure } from './verdict-code.ts';

/** What an attribute or classification of a partner may be. */
export interface Choice {
  readonly values: readonly string[];
  /**
   * Positions of the values that are possible for the row: one where it is known. The list is good until the next
   * call. Sets `row.unclear` where columns cannot tell, and leaves the rest of the row as it was.
   */
  readonly possible: (row: Row) => readonly number[];
}

/** The value that is stated, or every one that is possible. */
export function attributeChoice({ values, stated, open }: AttributeColumn): Choice {
  const only = [0];
  return {
    values,
    possible: ({ partner }) => {
      const position = stated[partner] as number;
      if (position < 0) return open;
      only[0] = position;
      return only;
    },
  };
}

/** The first case that is met, and those before it that may be; `compile` makes its clauses ready. */
export function classificationChoice(
  { cases, otherwise }: Classification,
  compile: (when: Classification['cases'][number]['when']) => JudgeRow,
): Choice {
  const judges = cases.map(({ when }) => compile(when));
  return {
    values: [...cases.map(({ is }) => is), otherwise],
    possible: (row) => {
      const { low, high, rounded, unclear } = row;
      const positions: number[] = [];
      let [decided, doubtful] = [false, unclear];
      for (let index = 0; index < judges.length && !decided; index++) {
        const code = (judges[index] as JudgeRow)(row);
        if (code === unsure) doubtful = true;
        if (code !== notMet) positions.push(index);
        decided = code === met;
      }
      if (!decided) positions.push(judges.length);
      row.low = low;
      row.high = high;
      row.rounded = rounded;
      row.unclear = doubtful;
      return positions;
    },
  };
}
