import { expect, test } from 'vitest';
import { aCompetency, aProgramme } from '../../../test/builders/a-programme.ts';
import { day } from '../time/day.ts';
import { scopesCounted } from './scopes-counted.ts';

const people = { people: 1, with: 'A' };
const perLocation = { per: 'location', combine: 'best', require: people };
const perCountry = { per: 'country', combine: 'all', over: ['DE', 'FR'], require: people };
const on = day('2020-06-15');

test('what is asked of the whole company is none of them', () => {
  const programme = aProgramme({ competency: aCompetency('web', { silver: people, gold: people }) });
  expect(scopesCounted(programme, on).otherwise).toEqual([]);
});

test('what is asked of each location or country is found however deep, and once', () => {
  const programme = aProgramme({
    competencies: [
      aCompetency('web', { silver: people, gold: { all: [perLocation, { any: [people, perLocation] }, perCountry] } }),
      aCompetency('data', { gold: perCountry }),
    ],
  });
  expect(scopesCounted(programme, on).otherwise).toEqual([
    { competency: 'web', level: 'gold', per: 'location', combine: 'best' },
    { competency: 'web', level: 'gold', per: 'country', combine: 'all' },
    { competency: 'data', level: 'gold', per: 'country', combine: 'all' },
  ]);
});

test('by the text that is in force on the day', () => {
  const versions = [
    { id: '1', effective: '2000-01-01', levels: { gold: perLocation } },
    { id: '2', effective: '2020-01-01', levels: { gold: people } },
  ];
  const programme = aProgramme({ competency: aCompetency('web', {}, { versions }) });
  expect(scopesCounted(programme, on).otherwise).toEqual([]);
  expect(scopesCounted(programme, day('2019-12-31')).otherwise).toMatchObject([{ per: 'location' }]);
});

test('where the programme counts by location, the levels that do otherwise are told', () => {
  const programme = aProgramme({
    programme: { scope: { per: 'location' } },
    competencies: [
      aCompetency('web', { silver: people, gold: perCountry }),
      aCompetency('data', { gold: people }, { scope: { per: 'company' } }),
    ],
  });
  expect(scopesCounted(programme, on)).toEqual({
    usual: { per: 'location', combine: 'each' },
    otherwise: [
      { competency: 'web', level: 'gold', per: 'country', combine: 'all' },
      { competency: 'data', level: 'gold', per: 'company' },
    ],
  });
});
