import { expect, test } from 'vitest';
import { day } from './day.ts';
import { demoDayAt } from './demo-days.ts';
import { instant } from './instant.ts';

const days = [
  { since: instant('2026-11-27T13:11:47.000Z'), day: day('2017-11-15') },
  { since: instant('2026-11-27T14:00:00.000Z'), day: day('2018-09-10') },
];
const at = (moment: string) => demoDayAt(instant(moment), days);

test('a moment of the real clock is on the day on which the demo stood then', () => {
  expect(at('2026-11-27T13:30:00.000Z')).toBe('2017-11-15');
  expect(at('2026-11-27T14:00:00.000Z')).toBe('2018-09-10');
  expect(at('2027-01-01T00:00:00.000Z')).toBe('2018-09-10');
});

test('what was recorded while the demo was made is on its first day', () => {
  expect(at('2026-11-27T13:11:40.000Z')).toBe('2017-11-15');
});

test('a moment on the days of the demo itself is told as it is, and so is every one where there is no demo', () => {
  expect(at('2017-08-30T00:00:00.000Z')).toBeUndefined();
  expect(demoDayAt(instant('2026-11-27T13:30:00.000Z'), [])).toBeUndefined();
});
