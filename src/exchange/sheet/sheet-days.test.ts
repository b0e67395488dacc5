import { expect, test } from 'vitest';
import { dayInCell, orderOfDays } from './sheet-days.ts';

test.each([
  ['2017-03-04', '2017-03-04'],
  ['2017-03-04T10:20:00Z', '2017-03-04'],
  ['2017/3/4', '2017-03-04'],
  ['4.3.2017', '2017-03-04'],
  ['04.03.2017 10:20', '2017-03-04'],
  ['4 March 2017', '2017-03-04'],
  ['4. März 2017', '2017-03-04'],
  ['04-Mar-2017', '2017-03-04'],
  ['Mar 4, 2017', '2017-03-04'],
  ['March 4 2017', '2017-03-04'],
  ['Dez 4, 2017', '2017-12-04'],
  ['42798', '2017-03-04'],
  ['42798.5', '2017-03-04'],
  ['25/12/2017', '2017-12-25'],
  ['12/25/2017', '2017-12-25'],
  ['5/5/2017', '2017-05-05'],
  ['3/4/2017', 'ambiguous'],
  ['29.2.2017', undefined],
  ['13/13/2017', undefined],
  ['4.3.17', undefined],
  ['1234', undefined],
  ['soon', undefined],
])('%s is %s', (text, found) => {
  expect(dayInCell(text, undefined)).toBe(found);
});

test('which comes first is taken from the cells that admit one reading only, and from none that contradict each other', () => {
  expect(orderOfDays(['3/4/2017', '25/4/2017'])).toBe('day-first');
  expect(orderOfDays(['3/4/2017', '4/25/2017', ''])).toBe('month-first');
  expect(orderOfDays(['25/4/2017', '4/25/2017'])).toBeUndefined();
  expect(orderOfDays(['3/4/2017'])).toBeUndefined();
  expect(dayInCell('3/4/2017', 'day-first')).toBe('2017-04-03');
  expect(dayInCell('3/4/2017', 'month-first')).toBe('2017-03-04');
});
