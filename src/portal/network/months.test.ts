import { expect, test } from 'vitest';
import { monthOf, monthsAhead } from './months.ts';

test('the month after that of a day is the next one of the calendar, also from its last day and over the end of a year', () => {
  expect(monthOf('2017-11-15', 1)).toBe('2017-12');
  expect(monthOf('2017-01-31', 1)).toBe('2017-02');
  expect(monthOf('2017-12-31', 1)).toBe('2018-01');
});

test('months begin with the one of today, and those in which nothing lapses are among them', () => {
  const lapses = [
    { month: '2017-10', awards: 9, partners: 9 },
    { month: '2017-12', awards: 3, partners: 2 },
  ];
  expect(monthsAhead(lapses, '2017-11-15', 3)).toEqual([
    { month: '2017-11', awards: 0, partners: 0 },
    { month: '2017-12', awards: 3, partners: 2 },
    { month: '2018-01', awards: 0, partners: 0 },
  ]);
});
