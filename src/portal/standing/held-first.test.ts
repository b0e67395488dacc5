import { expect, test } from 'vitest';
import type { ClaimStanding } from '../../client/index.ts';
import { claimsByHolding, endOf } from './held-first.ts';

const claim = (name: string, because: ClaimStanding['held']['because'], held = false) =>
  ({ name, held: { held, because, text: '' } }) as ClaimStanding;

test('what is held is counted; what has ended and what was never held stand by themselves', () => {
  const claims = [
    claim('web', 'within-term', true),
    claim('data', 'grace', true),
    claim('cloud', 'ended'),
    claim('devices', 'lapsed'),
    claim('ops', 'never-awarded'),
  ];
  const { held, ended, wanted } = claimsByHolding({ claims });
  const names = [held, ended, wanted].map((some) => some.map(({ name }) => name));
  expect(names).toEqual([['web', 'data'], ['cloud', 'devices'], ['ops']]);
  expect(claims.map((one) => endOf(one.held))).toEqual([undefined, undefined, 'ended', 'lapsed', undefined]);
});
