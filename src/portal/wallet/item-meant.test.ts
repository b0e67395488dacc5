import { expect, test } from 'vitest';
import { itemMeant, offered } from './item-meant.ts';

const items = [
  { programme: 'mpn', id: '70-461', title: 'Querying SQL Server' },
  { programme: 'mpn', id: '70-462', title: 'Administering Databases' },
  { programme: 'mpn', id: '70-762', title: 'Administering Databases' },
  { programme: 'mpn', id: 'no-title' },
];

test('an item is meant by its code, its title, or both as they are offered, however they are spaced', () => {
  expect(itemMeant(' 70-461 ', items)).toBe('70-461');
  expect(itemMeant('querying  sql server', items)).toBe('70-461');
  for (const item of items) expect(itemMeant(offered(item), items)).toBe(item.id);
});

test('a title that two items have means neither, and what is unknown goes to the server as it was typed', () => {
  expect(itemMeant('Administering Databases', items)).toBe('Administering Databases');
  expect(itemMeant(' 99-999 ', items)).toBe('99-999');
});
