import { expect, test } from 'vitest';
import type { ClaimStanding, ImpactOfFacts } from '../../client/index.ts';
import { whereCounted } from './where-counted.ts';

const claimOf = (competency: string) => ({ competency, level: 'gold' });
const claim = (
  name: string,
  counted: readonly string[],
  held: Partial<ClaimStanding['held']> = { held: true, because: 'within-term' },
): ClaimStanding =>
  ({ claim: claimOf(name), name, together: 'met', counted: [{ people: counted }], held }) as unknown as ClaimStanding;
const impact = (name: string, effect: 'worse' | 'better' | 'same', isWider?: boolean) =>
  ({
    claim: claimOf(name),
    name,
    effect,
    sentences: [`${name} without`],
    ...(isWider !== undefined && { gap: { isWider } }),
  }) as ImpactOfFacts['awards'][number];

test('somebody counts where they are counted today, and what would be worse off or harder to keep without them stands first', () => {
  const claims = [
    claim('counted', ['a', 'b']),
    claim('elsewhere', ['b']),
    claim('at the renewal', []),
    claim('hangs', ['a']),
    claim('harder', []),
    claim('easier', []),
  ];
  const awards = [
    impact('at the renewal', 'worse'),
    impact('hangs', 'worse'),
    impact('held besides', 'worse'),
    impact('counted', 'same'),
    impact('elsewhere', 'better'),
    impact('harder', 'same', true),
    impact('easier', 'same', false),
  ];
  expect(
    whereCounted(claims, 'a', { awards }).map(({ name, isCounted, without }) => [name, isCounted, without]),
  ).toEqual([
    ['at the renewal', false, { kind: 'worse', sentences: ['at the renewal without'] }],
    ['hangs', true, { kind: 'worse', sentences: ['hangs without'] }],
    ['held besides', false, { kind: 'worse', sentences: ['held besides without'] }],
    ['harder', false, { kind: 'harder', sentences: ['harder without'] }],
    ['counted', true, undefined],
  ]);
});

test('what has ended or lapsed is counted no more; what was never held and is wanted is', () => {
  const claims = [
    claim('ended', ['a'], { held: false, because: 'ended' }),
    claim('lapsed', ['a'], { held: false, because: 'lapsed' }),
    claim('wanted', ['a'], { held: false, because: 'never-awarded' }),
  ];
  expect(whereCounted(claims, 'a', undefined).map(({ name }) => name)).toEqual(['wanted']);
});
