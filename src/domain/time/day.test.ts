import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  type Day,
  day,
  dayFromNumber,
  dayNumber,
  firstOfMonth,
  lastOfMonth,
  readDay,
} from './day.ts';
import { shift } from './duration.ts';
import { endOfTime, readInstant } from './instant.ts';
import { contains, overlaps } from './period.ts';
import { periodOf } from './window.ts';

const [first, last] = [dayNumber(day('1900-01-01')), dayNumber(day('9998-12-31'))];
const anyDay = fc.integer({ min: first, max: last }).map(dayFromNumber);

/** Month by month, with the day cut to the month's length: a walk that a person would do with a calendar. */
function walked(from: Day, months: number): string {
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (let step = 0; step < Math.abs(months); step++) {
    month += Math.sign(months);
    if (month === 13) [year, month] = [year + 1, 1];
    if (month === 0) [year, month] = [year - 1, 12];
  }
  const length =
    new Date(Date.UTC(2000, month, 0)).getUTCDate() === 29 &&
    !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
      ? 28
      : new Date(Date.UTC(2000, month, 0)).getUTCDate();
  return `${year}-${String(month).padStart(2, '0')}-${String(Math.min(Number(from.slice(8)), length)).padStart(2, '0')}`;
}

describe('A day', () => {
  test('has a number, and the number has that day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: first, max: last }),
        (number) => void expect(dayNumber(dayFromNumber(number))).toBe(number),
      ),
    );
    fc.assert(fc.property(anyDay, (one) => void expect(readDay(one)).toBe(one)));
  });

  test('is numbered as the calendar of the machine numbers it', () => {
    fc.assert(
      fc.property(anyDay, (one) => void expect(dayNumber(one)).toBe(Date.parse(`${one}T00:00:00Z`) / 86_400_000)),
    );
  });

  test('some months later is the day that a walk by months finds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayNumber(day('1950-01-01')), max: dayNumber(day('2100-01-01')) }).map(dayFromNumber),
        fc.integer({ min: -300, max: 300 }),
        (one, months) => void expect(addMonths(one, months)).toBe(walked(one, months)),
      ),
    );
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2023-13-01',
    '2023-00-10',
    '2023-01-00',
    '2023-04-31',
    '1899-12-31',
    '9999-01-01',
    '2023-1-1',
    ' 2023-01-01',
    '2023-01-01T00:00',
  ])('is not %j', (text) => {
    expect(readDay(text)).toBeUndefined();
    expect(() => day(text)).toThrow(RangeError);
  });

  test.each([
    ['2019-01-31', 1, '2019-02-28'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2020-02-29', 48, '2024-02-29'],
    ['2020-03-31', -1, '2020-02-29'],
    ['2020-01-15', -13, '2018-12-15'],
  ] as const)('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
    expect(shift(day(from), { months })).toBe(to);
  });

  test('has the first and the last day of its month', () => {
    expect([firstOfMonth(day('2020-02-17')), lastOfMonth(day('2020-02-17')), lastOfMonth(day('2100-02-01'))]).toEqual([
      '2020-02-01',
      '2020-02-29',
      '2100-02-28',
    ]);
  });
});

describe('A window', () => {
  const on = day('2023-09-15');

  test('of trailing months ends on the day and begins after the same day so many months before', () => {
    expect(periodOf({ kind: 'trailing', length: { months: 12 } }, on)).toEqual({
      from: '2022-09-16',
      to: '2023-09-15',
    });
    expect(periodOf({ kind: 'trailing', length: { days: 30 } }, on)).toEqual({ from: '2023-08-17', to: '2023-09-15' });
  });

  test('of whole months is the month to date and so many before', () => {
    expect(periodOf({ kind: 'whole-months', months: 5 }, on)).toEqual({ from: '2023-04-01', to: '2023-09-15' });
    expect(periodOf({ kind: 'whole-months', months: 0 }, on)).toEqual({ from: '2023-09-01', to: '2023-09-15' });
    expect(periodOf({ kind: 'whole-months', months: 6 }, day('2023-08-31'))).toEqual({
      from: '2023-02-01',
      to: '2023-08-31',
    });
  });

  test('of a month is the whole of it, the same one last year too', () => {
    expect(periodOf({ kind: 'month', offset: 0 }, on)).toEqual({ from: '2023-09-01', to: '2023-09-30' });
    expect(periodOf({ kind: 'month', offset: -12 }, day('2024-02-29'))).toEqual({
      from: '2023-02-01',
      to: '2023-02-28',
    });
    expect(periodOf({ kind: 'month', offset: -1 }, day('2023-03-31'))).toEqual({
      from: '2023-02-01',
      to: '2023-02-28',
    });
  });

  test('of the renewal is that of the renewal under judgement, and else the day alone', () => {
    const renewal = { from: day('2023-01-01'), to: day('2023-02-01') };
    expect(periodOf({ kind: 'renewal' }, on, renewal)).toEqual(renewal);
    expect(periodOf({ kind: 'renewal' }, on)).toEqual({ from: on, to: on });
    expect(periodOf({ kind: 'fixed', from: renewal.from, to: renewal.to }, on)).toEqual(renewal);
  });
});

describe('A period', () => {
  test('holds both its ends, and overlaps another exactly where they share a day', () => {
    const near = fc.integer({ min: 0, max: 12 });
    const period = fc.tuple(near, near).map(([a, b]) => ({
      from: addDays(day('2020-02-20'), Math.min(a, b)),
      to: addDays(day('2020-02-20'), Math.max(a, b)),
    }));
    fc.assert(
      fc.property(period, period, (a, b) => {
        const days = Array.from({ length: 13 }, (_, index) => addDays(day('2020-02-20'), index));
        expect(overlaps(a, b)).toBe(days.some((one) => contains(a, one) && contains(b, one)));
      }),
    );
  });
});

describe('An instant', () => {
  test('is read to the thousandth of a second, and a day is its beginning', () => {
    expect(readInstant('2017-12-15')).toBe('2017-12-15T00:00:00.000Z');
    expect(readInstant('2017-12-15T09:30Z')).toBe('2017-12-15T09:30:00.000Z');
    expect(readInstant('2017-12-15T09:30:01.5Z')).toBe('2017-12-15T09:30:01.500Z');
    expect(readInstant('2017-02-29T09:30Z')).toBeUndefined();
    expect(readInstant('2017-12-15T24:00Z')).toBeUndefined();
    expect((readInstant('9998-12-31T23:59:59.999Z') ?? '') < endOfTime).toBe(true);
  });
});
