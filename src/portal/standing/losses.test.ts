import { expect, test } from 'vitest';
import type { AwardLoss, LossesTold } from '../engine/told.ts';
import { lossesCompared } from './losses.ts';

const award = (competency: string, safeUntil?: string, held = true): AwardLoss => ({
  ...{ claim: { competency, level: 'gold' }, name: competency, held },
  ...(safeUntil !== undefined && { safeUntil, risk: 'Already' }),
});
const told = (...awards: readonly AwardLoss[]): LossesTold => ({ until: '2019-11-15', awards });

test('each award that is held is told with what becomes of it, the one that is lost first at the top', () => {
  const before = told(
    award('a', '2018-05-01'),
    award('b', '2018-06-01'),
    award('c'),
    award('d', '2018-07-01'),
    award('e'),
  );
  const after = told(
    award('a', '2018-06-15'),
    award('b', '2018-03-01'),
    award('c', '2018-09-01'),
    award('d'),
    award('e'),
  );
  expect(lossesCompared(before, after).map(({ award: { name }, kind }) => `${name} ${kind}`)).toEqual([
    'b sooner',
    'a later',
    'c endangered',
    'd saved',
    'e same',
  ]);
});

test('one that is lost no sooner is told where it takes more or less to be kept, and only then', () => {
  const taking = (competency: string, exams: number, newPeople = 0, safeUntil = '2018-05-01'): AwardLoss => ({
    ...award(competency, safeUntil),
    gap: { exams, newPeople },
  });
  const before = told(taking('a', 1), taking('b', 2), taking('c', 1), taking('d', 1), taking('e', 3));
  const after = told(
    taking('a', 2),
    taking('b', 1),
    taking('c', 1),
    taking('d', 2, 0, '2018-03-01'),
    taking('e', 1, 1),
  );
  expect(lossesCompared(before, after).map(({ award: { name }, kind, gap }) => [name, kind, gap?.after])).toEqual([
    ['d', 'sooner', undefined],
    ['a', 'harder', { exams: 2, newPeople: 0 }],
    ['b', 'easier', { exams: 1, newPeople: 0 }],
    ['c', 'same', undefined],
    ['e', 'harder', { exams: 1, newPeople: 1 }],
  ]);
});

test('what is not held as it would be is not lost any more, and what was not held before is compared with nothing', () => {
  const [first, ...others] = lossesCompared(
    told(award('a', '2018-05-01'), award('b', '2018-05-01', false)),
    told(award('a', undefined, false), award('b', '2018-08-01')),
  );
  expect(others).toEqual([]);
  expect(first).toMatchObject({ award: { name: 'b' }, before: undefined, kind: 'same' });
});
