import { describe, expect, test } from 'vitest';
import type { PersonListed } from '../../client/index.ts';
import { nowhere, peopleSearch, peopleShown, sortedBy } from './people-view.ts';

const person = (code: string, more: Partial<PersonListed> = {}): PersonListed => ({
  ...{ id: code, person: code, linked: false, erased: false, affiliations: ['employee'], credentials: 0 },
  ...more,
});
const people = [
  person('p10', { name: 'Zoë Ärm', credentials: 3, nextExpiry: '2018-02-15' }),
  person('p9', { name: 'Anke Petersen', credentials: 12, nextExpiry: '2017-12-01', affiliations: ['contractor'] }),
  person('p2', { affiliations: [] }),
];
const shown = (search: object) =>
  peopleShown(people, peopleSearch({ ...search }), '2017-11-15', 'en').map((one) => one.person);

describe('the people that are looked at', () => {
  test('are found by a part of the name or the code, in any case', () => {
    expect(shown({ name: ' äRM' })).toEqual(['p10']);
    expect(shown({ name: 'P9' })).toEqual(['p9']);
    expect(shown({ name: 10 })).toEqual(['p10']);
  });

  test('are those who belong to the partner as what is asked, or as nothing', () => {
    expect(shown({ affiliation: 'contractor' })).toEqual(['p9']);
    expect(shown({ affiliation: nowhere })).toEqual(['p2']);
  });

  test('are those of whom something ends within the months, the last day with it', () => {
    expect(shown({ within: 1 })).toEqual(['p9']);
    expect(shown({ within: 3 })).toEqual(['p9', 'p10']);
  });

  test('stand by name, or as they are sorted, in either direction', () => {
    expect(shown({})).toEqual(['p9', 'p2', 'p10']);
    expect(shown({ sort: 'credentials' })).toEqual(['p2', 'p10', 'p9']);
    expect(shown({ sort: 'credentials', down: true })).toEqual(['p9', 'p10', 'p2']);
  });

  test('stand by how many awards hang on them, where that is known', () => {
    const listed = people.map((one, index) => ({ ...one, awards: index }));
    const by = (search: object) =>
      peopleShown(listed, peopleSearch({ ...search }), '2017-11-15', 'en').map((one) => one.person);
    expect(by({ sort: 'awards' })).toEqual(['p10', 'p9', 'p2']);
    expect(by({ sort: 'awards', down: true })).toEqual(['p2', 'p9', 'p10']);
  });

  test('who has nothing that ends stands at the end in either direction', () => {
    expect(shown({ sort: 'expiry' })).toEqual(['p9', 'p10', 'p2']);
    expect(shown({ sort: 'expiry', down: true })).toEqual(['p10', 'p9', 'p2']);
  });
});

test('an address that says what means nothing shows everybody', () => {
  expect(peopleSearch({ name: '', affiliation: 3, within: -1, sort: 'mail', down: 'yes' })).toEqual({});
  expect(peopleSearch({ within: 1.5 })).toEqual({});
});

test('a column sorts upwards at first and downwards when it is chosen again', () => {
  const once = sortedBy({ name: 'a' }, 'expiry');
  expect(once).toEqual({ name: 'a', sort: 'expiry' });
  expect(sortedBy(once, 'expiry')).toEqual({ name: 'a', sort: 'expiry', down: true });
  expect(sortedBy(sortedBy(once, 'expiry'), 'expiry')).toEqual(once);
  expect(sortedBy({}, 'name')).toEqual({ down: true });
});
