import { expect, test } from 'vitest';
import type { ItemShown } from '../../client/index.ts';
import { type ExamsSearch, examsFound, examsSearchOf } from './exams-search.ts';

const items = [
  { id: '70-533', kind: 'exam', title: 'Azure', retires: '2018-12-31' },
  { id: '98-1', kind: 'assessment', title: 'Sales' },
  { id: '70-98', kind: 'exam', title: 'azure old', retires: '2016-07-31', acceptedUntil: '2017-07-31' },
] as unknown as readonly ItemShown[];
const found = (search: ExamsSearch) => examsFound(items, search, 'en').map(({ id }) => id);

test('exams stand by code as people count, or by what is asked for; those without an end stand last', () => {
  expect(found({})).toEqual(['70-98', '70-533', '98-1']);
  expect(found({ sort: 'retires' })).toEqual(['70-98', '70-533', '98-1']);
  expect(found({ sort: 'retires', down: true })).toEqual(['70-533', '70-98', '98-1']);
  expect(found({ sort: 'kind' })).toEqual(['98-1', '70-98', '70-533']);
});

test('a part of code or name in any case finds them, and a kind leaves the others out', () => {
  expect(found({ called: ' AZURE' })).toEqual(['70-98', '70-533']);
  expect(found({ called: '98' })).toEqual(['70-98', '98-1']);
  expect(found({ called: '98', kind: 'exam' })).toEqual(['70-98']);
});

test('an address keeps what means something here', () => {
  expect(examsSearchOf({ called: 70, kind: 'exam', sort: 'retires', down: true, colour: 'red', all: 'yes' })).toEqual({
    ...{ called: '70', kind: 'exam', sort: 'retires', down: true },
  });
});
