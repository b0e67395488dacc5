import { expect, test } from 'vitest';
import type { ClaimStanding, RenewalAsked } from '../../client/index.ts';
import type { AwardAhead } from '../standing/outlook.ts';
import { awardsHanging } from './awards-hanging.ts';

const claim = (
  competency: string,
  dependsOn: readonly string[],
  together: ClaimStanding['together'] = 'met',
  held = true,
): ClaimStanding => ({
  ...{ claim: { competency, level: 'gold' }, name: competency, together, counted: [], dependsOn: [...dependsOn] },
  held: { held, because: 'renewed', text: '' },
  alone: {
    ...{ competency, level: 'gold', cohort: 'holder', verdict: together },
    ...{ sentences: [], readings: [], dependsOn: [], gaps: [], ways: [], obligations: [] },
  },
});

test('an award hangs on whoever none could leave without breaking it, as long as it is held and met', () => {
  const claims = [
    claim('web', ['ana', 'bo']),
    claim('data', ['ana']),
    claim('cloud', ['cy'], 'not-met'),
    claim('mail', ['di'], 'met', false),
  ];
  expect([...awardsHanging(claims, [])]).toEqual([
    ['ana', 2],
    ['bo', 1],
  ]);
});

test('an award that hangs on somebody at its next renewal is counted as well, and once where it does today, too', () => {
  const ahead = (competency: string, dependsOn: readonly string[], done = false, heldToday = true) =>
    ({
      ...{ claim: { competency, level: 'gold' }, heldToday },
      renewals: [{ done, verdict: 'met', dependsOn }],
    }) as unknown as AwardAhead;
  const all = [
    ahead('web', ['ana', 'cy']),
    ahead('cloud', ['cy']),
    ahead('data', ['di'], true),
    ahead('mail', ['di'], false, false),
  ];
  expect([...awardsHanging([claim('web', ['ana'])], all)]).toEqual([
    ['ana', 1],
    ['cy', 2],
  ]);
});

test('what ends as was decided, or by what was chosen in a renewal that is not paid, hangs on nobody', () => {
  const ahead = [
    { claim: { competency: 'web', level: 'gold' }, heldToday: true, endsOn: '2020-06-30', renewals: [] },
  ] as unknown as readonly AwardAhead[];
  const claims = [claim('web', ['ana']), claim('data', ['ana', 'bo']), claim('cloud', ['bo'])];
  const choice = { competency: 'data', level: 'gold', renewAt: null };
  const toPay = { state: 'submitted', choices: [choice] } as unknown as RenewalAsked;
  expect([...awardsHanging(claims, ahead, toPay)]).toEqual([['bo', 1]]);
});
