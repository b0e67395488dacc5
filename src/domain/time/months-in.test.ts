import { expect, test } from 'vitest';
import { day } from './day.ts';
import { monthsIn } from './months-in.ts';

test('a month counts in a time where its first day lies in it', () => {
  const told = (from: string, to: string) => monthsIn({ from: day(from), to: day(to) });
  expect(told('2017-09-11', '2018-09-10')).toEqual({ first: '2017-10', last: '2018-09' });
  expect(told('2017-10-01', '2018-09-30')).toEqual({ first: '2017-10', last: '2018-09' });
  expect(told('2017-12-02', '2018-01-01')).toEqual({ first: '2018-01', last: '2018-01' });
  expect(told('2017-10-02', '2017-10-31')).toBeUndefined();
});
