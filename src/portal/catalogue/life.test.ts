import { expect, test } from 'vitest';
import { lifeOf } from './life.ts';

const levels = [{ id: 'gold', name: 'Gold' }];

test('a competency is retiring in the two years before its first last day, and over after its end', () => {
  const retirement = { lastEnrolment: '2018-06-30', lastRenewal: '2018-12-31', ends: '2019-12-31' };
  const on = (today: string) => lifeOf({ levels, retirement }, today);
  expect(['2016-06-29', '2016-06-30', '2019-12-31', '2020-01-01'].map(on)).toEqual([
    'active',
    'retiring',
    'retiring',
    'ended',
  ]);
});

test('without last days it is active, and without levels nobody can earn it', () => {
  expect(lifeOf({ levels, retirement: {} }, '2017-11-15')).toBe('active');
  expect(lifeOf({ levels: [], retirement: {} }, '2017-11-15')).toBe('ended');
});
