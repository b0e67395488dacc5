import { expect, test } from 'vitest';
import type { PersonColumn } from './person-column.ts';
import { worthwhile } from './worthwhile.ts';

const column = (
  cost: number,
  rows: readonly number[],
  more: { risk?: number; uses?: readonly string[] } = {},
): PersonColumn => ({
  schedule: { cost, steps: [], risk: 0, uses: [], ...more },
  rows,
});

test('A column is needless only beside one that costs and risks no more, fills as much and uses up nothing else', () => {
  const plain = column(5, [1, 2]);
  const needless = [column(5, [1]), column(7, [1, 2]), column(7, [2], { uses: ['voucher v'], risk: 3 })];
  expect(worthwhile([...needless, plain])).toEqual([plain]);
  const risky = column(5, [1, 2], { risk: 9 });
  const others = [column(7, [1, 2]), column(7, [3], { risk: 9 })];
  expect(worthwhile([...others, risky])).toEqual(expect.arrayContaining([risky, ...others]));
  const using = column(5, [1, 2], { uses: ['voucher v'] });
  expect(worthwhile([using, column(7, [1, 2])])).toHaveLength(2);
});
