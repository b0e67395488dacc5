import { expect, test } from 'vitest';
import type { CompetencyShown } from '../../client/index.ts';
import { type CompetenciesSearch, competenciesFound, competenciesSearchOf } from './competencies-search.ts';

const levels = [{ id: 'gold', name: 'Gold' }];
const competencies = [
  { id: 'cloud', name: 'Cloud Platform', levels, retirement: {} },
  { id: 'hosting', name: 'Hosting on the Cloud', levels, retirement: { lastEnrolment: '2018-01-31' } },
  { id: 'volume', name: 'Volume Licensing', levels: [], retirement: { ends: '2016-01-31' } },
] as unknown as readonly CompetencyShown[];
const found = (search: CompetenciesSearch) => {
  const { living, ended } = competenciesFound(competencies, search, { today: '2017-11-15', language: 'en' });
  return [living.map(({ id }) => id), ended.map(({ id }) => id)];
};

test('a part of the name in any case finds competencies; a state leaves the others out, and what has ended with them', () => {
  expect(found({})).toEqual([['cloud', 'hosting'], ['volume']]);
  expect(found({ called: ' CLOUD' })).toEqual([['cloud', 'hosting'], []]);
  expect(found({ called: 'vol' })).toEqual([[], ['volume']]);
  expect(found({ state: 'retiring' })).toEqual([['hosting'], []]);
  expect(found({ called: 'platform', state: 'active' })).toEqual([['cloud'], []]);
});

test('an address keeps what means something here', () => {
  expect(competenciesSearchOf({ called: 365, state: 'retiring', colour: 'red' })).toEqual({
    ...{ called: '365', state: 'retiring' },
  });
  expect(competenciesSearchOf({ called: '', state: 'ended' })).toEqual({});
});
