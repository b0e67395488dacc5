import { expect, test } from 'vitest';
import { day } from '../time/day.ts';
import { nextAnniversary } from './next-anniversary.ts';

const next = (anniversary: string, today: string) => nextAnniversary(day(anniversary), day(today));

test('the next anniversary is today or later, and never before the first', () => {
  expect(next('2015-10-01', '2017-09-30')).toBe('2017-10-01');
  expect(next('2015-10-01', '2017-10-01')).toBe('2017-10-01');
  expect(next('2015-10-01', '2017-10-02')).toBe('2018-10-01');
  expect(next('2018-10-01', '2017-01-01')).toBe('2018-10-01');
});

test('that of 29 February is the last of the month in other years, and stays the 29th', () => {
  expect(next('2016-02-29', '2017-02-01')).toBe('2017-02-28');
  expect(next('2016-02-29', '2019-03-01')).toBe('2020-02-29');
});
