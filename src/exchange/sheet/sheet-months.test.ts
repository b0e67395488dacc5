import { expect, test } from 'vitest';
import { monthInCell } from './sheet-months.ts';

test.each([
  ['2017-03', '2017-03'],
  ['2017/3', '2017-03'],
  ['03.2017', '2017-03'],
  ['3/2017', '2017-03'],
  ['March 2017', '2017-03'],
  ['März 2017', '2017-03'],
  ['Mrz 17', '2017-03'],
  ['1250.5', undefined],
  ['Mar-17', '2017-03'],
  ["Dez '17", '2017-12'],
  ['Okt. 2017', '2017-10'],
  ['13.2017', undefined],
  ['2017-00', undefined],
  ['2017-03-04', undefined],
  ['4 March 2017', undefined],
  ['Sales 2017', undefined],
  ['', undefined],
])('%s is %s', (text, month) => {
  expect(monthInCell(text)).toBe(month);
});
