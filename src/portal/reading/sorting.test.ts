import { expect, test } from 'vitest';
import { inOrder, type Sorting, sortingOf, turnedTo } from './sorting.ts';

const rows = [
  { name: 'Östlund', count: 10 },
  { name: 'Zander', count: undefined },
  { name: 'Olsen', count: 9 },
  { name: 'Paul', count: 9 },
];
const ordered = (by: 'name' | 'count', down: boolean, language = 'de') =>
  inOrder(rows, { by: (row) => row[by], thenBy: [({ name }) => name], down, language }).map(({ name }) => name);

test('rows stand as the language sorts them, numbers by size, and what has nothing to sort by at the end in both directions', () => {
  expect(ordered('name', false)).toEqual(['Olsen', 'Östlund', 'Paul', 'Zander']);
  expect(ordered('name', false, 'sv')).toEqual(['Olsen', 'Paul', 'Zander', 'Östlund']);
  expect(ordered('count', false)).toEqual(['Olsen', 'Paul', 'Östlund', 'Zander']);
  expect(ordered('count', true)).toEqual(['Östlund', 'Olsen', 'Paul', 'Zander']);
});

test('a click sorts upwards by a column, another one downwards; what is sorted by at first does not stand in the address', () => {
  const first: Sorting<'name' | 'count'> & { readonly called: string } = { called: 'a' };
  const up = turnedTo(first, 'count', 'name');
  expect(up).toEqual({ called: 'a', sort: 'count' });
  const down = turnedTo(up, 'count', 'name');
  expect(down).toEqual({ called: 'a', sort: 'count', down: true });
  expect(turnedTo(down, 'count', 'name')).toEqual({ called: 'a', sort: 'count' });
  expect(turnedTo(down, 'name', 'name')).toEqual({ called: 'a' });
  expect(turnedTo(first, 'name', 'name')).toEqual({ called: 'a', down: true });
});

test('an address that says something else is sorted as at first', () => {
  expect(sortingOf({ sort: 'colour', down: 'yes' }, ['name'])).toEqual({});
  expect(sortingOf({ sort: 'name', down: true }, ['name'])).toEqual({ sort: 'name', down: true });
});
