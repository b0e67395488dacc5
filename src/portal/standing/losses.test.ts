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

test('what is not held as it would be is not lost any more, and what was not held before is compared with nothing', () => {
  const [first, ...others] = lossesCompared(
    told(award('a', '2018-05-01'), award('b', '2018-05-01', false)),
    told(award('a', undefined, false), award('b', '2018-08-01')),
  );
  expect(others).toEqual([]);
  expect(first).toMatchObject({ award: { name: 'b' }, before: undefined, kind: 'same' });
});
