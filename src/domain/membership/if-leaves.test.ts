import { expect, test } from 'vitest';
import { day } from '../time/day.ts';
import { ifLeaves, ifStays } from './if-leaves.ts';

const last = day('2020-06-15');
const ending = (affiliation: unknown) => {
  const file = {
    people: [{ id: 'ana', name: 'Ana', ...(affiliation !== undefined && { affiliation }) }, { id: 'bo' }],
  };
  const [ana, bo] = ifLeaves(file as Parameters<typeof ifLeaves>[0], 'ana', last).people ?? [];
  expect(bo).toEqual({ id: 'bo' });
  expect(ana).toMatchObject({ id: 'ana', name: 'Ana' });
  return ana?.affiliation;
};

test('who belongs to the partner without a word about it, or as something, does so through the last day', () => {
  expect(ending(undefined)).toEqual([{ to: '2020-06-15' }]);
  expect(ending('contractor')).toEqual([{ type: 'contractor', to: '2020-06-15' }]);
});

test('what goes on ends on the last day, what ended before stays, and what would begin later is not there', () => {
  expect(
    ending([
      { type: 'employee', to: '2019-12-31' },
      { type: 'employee', from: '2020-01-01', to: '2020-06-15' },
      { type: 'employee', from: '2020-06-15' },
      { type: 'contractor', from: '2020-01-01', to: '2020-06-16' },
      { type: 'contractor', from: '2020-06-16' },
    ]),
  ).toEqual([
    { type: 'employee', to: '2019-12-31' },
    { type: 'employee', from: '2020-01-01', to: '2020-06-15' },
    { type: 'employee', from: '2020-06-15', to: '2020-06-15' },
    { type: 'contractor', from: '2020-01-01', to: '2020-06-15' },
  ]);
});

test('what is known no more is as it was, and of nobody known to belong there is nothing to end', () => {
  const past = [{ type: 'employee', knownTo: '2020-01-01' }];
  expect(ending(past)).toEqual(past);
  expect(ending([])).toEqual([]);
});

test('a partner without people, and a person that it does not name, stay as they are', () => {
  expect(ifLeaves({}, 'ana', last)).toEqual({});
  expect(ifLeaves({ people: [{ id: 'bo' }] }, 'ana', last)).toEqual({ people: [{ id: 'bo' }] });
});

const staying = (affiliation: unknown) => {
  const people = [
    { id: 'ana', affiliation },
    { id: 'bo', affiliation: [{ to: '2020-06-30' }] },
  ];
  const [ana, bo] = ifStays({ people } as Parameters<typeof ifStays>[0], 'ana', last).people ?? [];
  expect(bo).toEqual(people[1]);
  return ana?.affiliation;
};

test('of who is known to leave today or later, what ends last goes on, and only that', () => {
  expect(
    staying([
      { type: 'employee', to: '2020-06-20' },
      { type: 'contractor', from: '2020-06-21', to: '2020-06-30' },
      { type: 'contractor', to: '2020-06-30', knownTo: '2020-01-01' },
    ]),
  ).toEqual([
    { type: 'employee', to: '2020-06-20' },
    { type: 'contractor', from: '2020-06-21' },
    { type: 'contractor', to: '2020-06-30', knownTo: '2020-01-01' },
  ]);
  expect(staying([{ to: last }])).toEqual([{}]);
});

test('who has left already and who is not known to leave is as before', () => {
  for (const stated of [
    [{ to: '2020-06-14' }],
    [{ to: '2020-06-20' }, {}],
    [{ to: '2020-06-20', knownTo: '2020-01-01' }],
    [],
  ])
    expect(staying(stated)).toEqual(stated);
});

test('whoever is said to leave and then stays is as if nothing was said', () => {
  for (const stated of [[{}], [{ type: 'employee', from: '2019-01-01' }]]) {
    const people = [{ id: 'ana', affiliation: stated }];
    expect(ifStays(ifLeaves({ people } as Parameters<typeof ifStays>[0], 'ana', last), 'ana', last)).toEqual({
      people,
    });
  }
});
