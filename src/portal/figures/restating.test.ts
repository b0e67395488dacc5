import { expect, test } from 'vitest';
import { figuresWritten, periodOf, reportedIn, rowsOfPeriod } from './restating.ts';

const stated = (statement: object) =>
  ({ id: JSON.stringify(statement), statement: { metric: 'sales', ...statement } }) as never;
const about = { metrics: ['sales'], ...periodOf('2017-01', '2017-02') };
const figures = [
  stated({ month: '2017-01', value: 10 }),
  stated({ on: '2017-02-28', value: '20/3' }),
  stated({ month: '2017-03', value: 7 }),
  stated({ value: 1 }),
  stated({ metric: 'seats', month: '2017-01', value: 1 }),
];

test('a period begins with the first day of its first month and ends with the last one of its last', () => {
  expect(about).toEqual({ metrics: ['sales'], from: '2017-01-01', through: '2017-02-28' });
});

test('the table has what is reported in the period, and room for every month', () => {
  expect(rowsOfPeriod(figures, about).map(({ figure, value }) => [figure.month ?? figure.on, value])).toEqual([
    ['2017-01', 10],
    ['2017-02', undefined],
    ['2017-02-28', '20/3'],
  ]);
});

test('an untouched table is the list as it is reported; what is written over is read, and emptied is left out', () => {
  const rows = rowsOfPeriod(figures, about);
  const written = (texts: Readonly<Record<string, string>>) => {
    const { figures: read, wrong } = figuresWritten(rows, texts, 'de');
    return [...read.map(({ figure }) => figure), ...wrong];
  };
  expect(written({})).toEqual(reportedIn(figures, about));
  const [january = '', february = '', last = ''] = rows.map(({ key }) => key);
  expect(written({ [january]: '1.250,5', [february]: '', [last]: '' })).toEqual([
    { metric: 'sales', month: '2017-01', value: 1250.5 },
  ]);
  expect(written({ [january]: '10', [february]: 'viel', [last]: '20/3' })).toEqual([
    { metric: 'sales', month: '2017-01', value: 10 },
    { metric: 'sales', on: '2017-02-28', value: '20/3' },
    { line: 2, code: 'number', found: 'viel' },
  ]);
});
