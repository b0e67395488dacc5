import { expect, test } from 'vitest';
import type { ClaimStanding } from '../../client/index.ts';
import { whereCounted } from './where-counted.ts';

const claim = (
  name: string,
  together: string,
  counted: readonly string[],
  dependsOn: readonly string[],
): ClaimStanding =>
  ({ name, together, counted: [{ people: counted }], alone: { dependsOn } }) as unknown as ClaimStanding;

test('somebody counts where they are counted or depended on, and breaks only what is met', () => {
  const claims = [
    claim('counted', 'met', ['a', 'b'], []),
    claim('elsewhere', 'met', ['b'], ['b']),
    claim('hangs', 'met', ['a'], ['a']),
    claim('not met', 'not-met', ['a'], ['a']),
  ];
  expect(whereCounted(claims, 'a').map(({ claim: { name }, breaks }) => [name, breaks])).toEqual([
    ['hangs', true],
    ['counted', false],
    ['not met', false],
  ]);
});
