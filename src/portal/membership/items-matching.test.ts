import { expect, test } from 'vitest';
import { itemsMatching } from './items-matching.ts';

const items = [
  { id: 'sql-70-764', kind: 'course', title: 'Preparing' },
  { id: '70-765', kind: 'exam', title: 'Provisioning SQL Databases' },
  { id: '70-764', kind: 'exam', title: 'Administering a SQL Database' },
];
const found = (text: string, most = 8) => itemsMatching(items, text, most).map(({ id }) => id);

test('an item is found by a part of its code or by words of its title, its code first', () => {
  expect(found('70-764')).toEqual(['70-764', 'sql-70-764']);
  expect(found('database SQL')).toEqual(['70-764', '70-765']);
  expect(found('sql', 1)).toEqual(['sql-70-764']);
});

test('nothing is found where nothing was typed, or nothing has every word', () => {
  expect([found('  '), found('sql network')]).toEqual([[], []]);
});
