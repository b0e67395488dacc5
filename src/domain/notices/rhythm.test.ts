import { expect, test } from 'vitest';
import { day } from '../time/day.ts';
import { isForToday, isWanted } from './rhythm.ts';

const [monday, tuesday] = [day('2020-06-15'), day('2020-06-16')];

test('the Monday letter gathers what was due until Monday, and where no letter went then, on the days after', () => {
  const notice = { cause: 'at-risk', on: monday } as const;
  expect(isForToday(notice, 'weekly', monday)).toBe(true);
  expect(isForToday(notice, 'weekly', tuesday)).toBe(true);
  expect(isForToday({ ...notice, on: tuesday }, 'weekly', tuesday)).toBe(false);
  expect(isForToday({ ...notice, on: tuesday }, 'weekly', day('2020-06-21'))).toBe(false);
  expect(isForToday({ ...notice, on: tuesday }, 'weekly', day('2020-06-22'))).toBe(true);
  expect(isForToday({ ...notice, on: tuesday }, 'at-once', monday)).toBe(false);
  expect(isForToday({ ...notice, on: tuesday }, 'at-once', tuesday)).toBe(true);
});

test('whoever wants no letters gets none but of a level that is about to be taken away', () => {
  expect(isForToday({ cause: 'at-risk', on: monday }, 'none', monday)).toBe(false);
  expect(isWanted('at-risk', 'none')).toBe(false);
  for (const rhythm of ['weekly', 'none'] as const) {
    expect(isForToday({ cause: 'demotion-pending', on: tuesday }, rhythm, tuesday)).toBe(true);
    expect(isWanted('demotion-pending', rhythm)).toBe(true);
  }
});
