import { describe, expect, test } from 'vitest';
import { endOfTime, instant } from '../../domain/time/instant.ts';
import { joinedCredentials } from './joined-credentials.ts';

type Credential = Parameters<typeof joinedCredentials>[0][number];

const one = (id: string, more: Partial<Credential> = {}): Credential => ({
  ...{ id, person_id: 'somebody', item: 'A', earned: '2019-01-01', valid_through: null, never_expires: false },
  ...{ verification: 'verified', state: 'confirmed', source: null, wallet_credential_id: null, corrects: null },
  ...{ known_from: instant('2020-01-01T00:00:00Z'), known_to: endOfTime, ...more },
});
const kindOf = (
  stays: Credential,
  goes: Credential,
  disputed: readonly string[] = [],
  before: readonly Credential[] = [],
) =>
  joinedCredentials([stays], [goes], {
    disputes: disputed.map((credential_id) => ({ credential_id })),
    everStated: [stays, goes, ...before],
  })[0]?.kind;

describe('A credential of a record that goes', () => {
  test('is the same as one of the other where item and earned day are; only then one of the two goes on', () => {
    expect(kindOf(one('own'), one('other'))).toBe('duplicate');
    expect(kindOf(one('own'), one('other', { item: 'B' }))).toBe('carried');
    expect(kindOf(one('own'), one('other', { earned: '2019-01-02' }))).toBe('carried');
    expect(kindOf(one('own'), one('other', { earned: null }))).toBe('carried');
  });

  test('goes on where it is proved better, and provisional only where nothing is confirmed', () => {
    expect(kindOf(one('own', { verification: 'claimed' }), one('other', { verification: 'documented' }))).toBe(
      'takes-place',
    );
    expect(kindOf(one('own', { verification: null }), one('other', { verification: 'documented' }))).toBe('duplicate');
    expect(kindOf(one('own', { state: 'provisional' }), one('other'))).toBe('takes-place');
    expect(kindOf(one('own'), one('other', { state: 'provisional' }))).toBe('duplicate');
  });

  test('in doubt goes before any proof, on either side; and what was found of a doubt before one that nobody doubted', () => {
    const claimed = { verification: 'claimed', state: 'disputed' } as const;
    expect(kindOf(one('own'), one('other', claimed))).toBe('takes-place');
    expect(kindOf(one('own', claimed), one('other'))).toBe('duplicate');
    const [doubted, corrected] = [one('doubted'), one('corrected', { corrects: 'doubted' })];
    const found = one('other', { verification: 'claimed', valid_through: '2019-06-01', corrects: 'corrected' });
    expect(kindOf(one('own'), found, ['doubted'], [doubted, corrected])).toBe('takes-place');
    expect(kindOf(found, one('other-2'), ['doubted'], [doubted, corrected])).toBe('duplicate');
    expect(kindOf(one('own', { state: 'disputed' }), found, ['doubted'], [doubted, corrected])).toBe('duplicate');
  });

  test('stays beside a copy of the own wallet that is proved less: only the person ends that', () => {
    const copy = one('own', { verification: 'claimed', wallet_credential_id: 'held' });
    expect(kindOf(copy, one('other'))).toBe('carried');
    expect(kindOf(copy, one('other', { verification: 'claimed' }))).toBe('duplicate');
  });
});
