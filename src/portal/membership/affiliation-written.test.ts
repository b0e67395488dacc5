import { expect, test } from 'vitest';
import { affiliationFrom, personChangeFrom } from './affiliation-written.ts';

const filled = (fields: Readonly<Record<string, string>>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

test('a corrected affiliation keeps what the form does not ask for, and has no day that was emptied', () => {
  const before = { type: 'employee', from: '2015-01-01', to: '2016-01-01', country: 'DE', location: 'kiel' } as const;
  expect(affiliationFrom(filled({ type: 'contractor', from: ' 2015-02-01', to: '' }), before)).toEqual({
    ...{ type: 'contractor', from: '2015-02-01', country: 'DE', location: 'kiel' },
  });
});

test('the location is the one that was chosen, and none where none was', () => {
  const before = { type: 'employee', location: 'kiel' } as const;
  const chosen = (location: string) => affiliationFrom(filled({ type: 'employee', location }), before);
  expect([chosen('bonn'), chosen('')]).toEqual([{ type: 'employee', location: 'bonn' }, { type: 'employee' }]);
});

test('of a person only what is another is changed, and what was emptied is taken out', () => {
  const before = { name: 'Anke', email: 'anke@nord.example' };
  expect(personChangeFrom(filled({ name: 'Anke ', email: before.email }), before)).toEqual({});
  expect(personChangeFrom(filled({ name: 'Anke Petersen', email: '' }), before)).toEqual({
    ...{ name: 'Anke Petersen', email: null },
  });
  expect(personChangeFrom(filled({ name: '', email: '' }), {})).toEqual({});
});
