import { expect, test } from 'vitest';
import type { ClaimStanding } from '../../client/index.ts';
import { awardsHanging } from './awards-hanging.ts';

const claim = (
  dependsOn: readonly string[],
  together: ClaimStanding['together'] = 'met',
  held = true,
): ClaimStanding => ({
  ...{
    claim: { competency: 'web', level: 'gold' },
    name: 'Gold Web',
    together,
    counted: [],
    dependsOn: [...dependsOn],
  },
  held: { held, because: 'renewed', text: '' },
  alone: {
    ...{ competency: 'web', level: 'gold', cohort: 'holder', verdict: together },
    ...{ sentences: [], readings: [], dependsOn: [], gaps: [], ways: [], obligations: [] },
  },
});

test('an award hangs on whoever none could leave without breaking it, as long as it is held and met', () => {
  const claims = [claim(['ana', 'bo']), claim(['ana']), claim(['cy'], 'not-met'), claim(['di'], 'met', false)];
  expect([...awardsHanging(claims)]).toEqual([
    ['ana', 2],
    ['bo', 1],
  ]);
});
