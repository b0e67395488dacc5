import { expect, test } from 'vitest';
import { personColumns } from '../../exchange/people-columns.ts';
import { rowsOfPeople } from './rows-of-people.ts';

test('each credential is a row, and who has none is one too', () => {
  const person = {
    id: '1',
    person: 'n01',
    name: 'Anke',
    linked: false,
    erased: false,
    affiliations: ['employee'],
    credentials: 1,
  };
  const held = new Map([
    [
      'n01',
      [{ id: 'c', person: 'n01', item: '70-764', earned: '2016-11-08', verification: 'verified', state: 'confirmed' }],
    ],
  ]);
  const rows = rowsOfPeople([person, { ...person, person: 'n02', affiliations: [] }], held);
  expect(rows.slice(1)).toEqual([
    ['n01', 'Anke', 'employee', '70-764', '2016-11-08', '', 'verified', 'confirmed'],
    ['n02', 'Anke', '', '', '', '', '', ''],
  ]);
  expect(rows[0]).toEqual(expect.arrayContaining([personColumns[0], 'person', 'item']));
});
