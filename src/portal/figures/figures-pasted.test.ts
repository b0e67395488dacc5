import { expect, test } from 'vitest';
import { figuresPasted } from './figures-pasted.ts';

const sales = { id: 'sales', name: 'Cloud sales' };
const seats = { id: 'seats', name: 'Plätze' };
const read = (text: string, language: 'en' | 'de' = 'en', metrics = [sales]) => {
  const { figures, wrong } = figuresPasted(text, { language, metrics });
  return [...figures.map(({ figure, line }) => [line, figure]), ...wrong.map(({ line, code }) => [line, code])];
};
const at = (month: string, value: number) => ({ metric: 'sales', month, value });

test.each([
  ['Month\tValue\nJan 2017\t1,250.5\nFeb 2017\t0', 'en'],
  ['Jan 2017\t1,250.5\nFeb-17\t0\n\n', 'en'],
  ['2017-01,"1,250.5"\n2017-02,0', 'en'],
  ['Januar 2017\t1.250,5\nFebruar 2017\t0', 'de'],
  ['Monat;Wert\n01.2017;1250,5\n02.2017;0', 'de'],
] as const)('%j in %s', (text, language) => {
  const figures = read(text, language).map(([, figure]) => figure);
  expect(figures).toEqual([at('2017-01', 1250.5), at('2017-02', 0)]);
});

test('days are read as they are written in either language, and those that admit two readings are not guessed', () => {
  expect(read('Day\tValue\n2017-01-31\t5\n4. März 2017\t6\n04.03.2017\t7\n03/04/2017\t8')).toEqual([
    [2, { metric: 'sales', on: '2017-01-31', value: 5 }],
    [3, { metric: 'sales', on: '2017-03-04', value: 6 }],
    [4, { metric: 'sales', on: '2017-03-04', value: 7 }],
    [5, 'ambiguous'],
  ]);
  expect(read('03/04/2017\t8\n03/25/2017\t9').map(([, figure]) => figure)).toMatchObject([
    { on: '2017-03-04' },
    { on: '2017-03-25' },
  ]);
});

test('several figures are told apart by a column with their name or id, and places by columns of theirs', () => {
  expect(
    read('Figure\tMonth\tCountry\tValue\nCloud Sales\t2017-01\tDE\t5\nplätze\t2017-01\t\t6', 'en', [sales, seats]),
  ).toEqual([
    [2, { ...at('2017-01', 5), country: 'DE' }],
    [3, { metric: 'seats', month: '2017-01', value: 6 }],
  ]);
  expect(read('seats\t2017-01\t6', 'en', [sales, seats])).toEqual([
    [1, { metric: 'seats', month: '2017-01', value: 6 }],
  ]);
  expect(read('2017-01\t6', 'en', [sales, seats])).toEqual([[1, 'which-metric']]);
});

test('everything that is wrong is told, each by its line', () => {
  expect(read('Month\tValue\nsoon\t1\n2017-02\tmany\n2017-03\t\n2017-04\t4')).toEqual([
    [5, at('2017-04', 4)],
    [2, 'time'],
    [3, 'number'],
    [4, 'value'],
  ]);
  expect(read('Metric\tMonth\tValue\ncups\t2017-01\t1')).toEqual([[2, 'metric']]);
  expect(read('Who\tWhat\nA\t1')).toEqual([[1, 'columns']]);
  expect(read('2017-01,"5')).toEqual([[1, 'quote']]);
  expect(read('')).toEqual([]);
});
