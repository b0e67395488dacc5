import { expect, test } from 'vitest';
import { lowerOf } from './lower-of.ts';

type Ahead = Parameters<typeof lowerOf>[0]['ahead'];
const claim = { competency: 'web', level: 'gold' };
const ahead = (verdict: string, silver: string, done = false) =>
  [
    {
      awards: [
        {
          competency: 'data',
          level: 'gold',
          done: false,
          verdict: 'not-met',
          options: [{ level: 'silver', state: 'later' }],
        },
        {
          ...{ ...claim, done, verdict },
          options: [
            { level: 'gold', state: verdict === 'met' ? 'later' : verdict },
            { level: 'silver', state: silver },
          ],
        },
      ],
    },
  ] as unknown as Ahead;

test('an award that fails can go on at the lower level that would be met, now or later', () => {
  for (const state of ['possible', 'later'])
    expect(lowerOf({ ahead: ahead('not-met', state) }, claim)).toMatchObject({
      award: claim,
      lower: { level: 'silver', state },
    });
  expect(lowerOf({ ahead: ahead('undetermined', 'later') }, claim)).toMatchObject({ lower: { level: 'silver' } });
});

test('nothing is said where the lower level fails as well, or nothing has to be chosen', () => {
  for (const state of ['not-met', 'undetermined', 'done'])
    expect(lowerOf({ ahead: ahead('not-met', state) }, claim)).toBeUndefined();
  expect(lowerOf({ ahead: ahead('met', 'later') }, claim)).toBeUndefined();
  expect(lowerOf({ ahead: ahead('not-met', 'later', true) }, claim)).toBeUndefined();
  expect(lowerOf({ ahead: [] }, claim)).toBeUndefined();
});
