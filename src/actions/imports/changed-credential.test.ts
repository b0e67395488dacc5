import { expect, test } from 'vitest';
import { day } from '../../domain/time/day.ts';
import { endOfTime, instant } from '../../domain/time/instant.ts';
import { comparedCredential } from './changed-credential.ts';

const kept = (wallet: string | null) => ({
  ...{ id: 'kept', person_id: 'ana', item: 'A', earned: '2019-01-01', valid_through: null, never_expires: false },
  ...{ verification: null, state: 'confirmed' as const, source: null, wallet_credential_id: wallet, corrects: null },
  ...{ known_from: instant('2019-02-01T00:00:00Z'), known_to: endOfTime },
});
const having = (...credentials: readonly ReturnType<typeof kept>[]) => ({
  credentials,
  saidBefore: { affiliations: [], credentials: [] },
});
const said = { row: 2, item: 'A', earned: day('2019-01-01'), validThrough: day('2024-12-31') };

test('what a person’s wallet has, no sheet corrects: only the person does', () => {
  expect(comparedCredential(said, having(kept('held')), true)).toEqual({ kind: 'of-wallet' });
  expect(comparedCredential({ ...said, validThrough: null }, having(kept('held')), false)).toEqual({
    kind: 'of-wallet',
  });
  expect(comparedCredential({ row: 2, item: 'A' }, having(kept('held')), false)).toEqual({ kind: 'same' });
  expect(comparedCredential(said, having(kept(null)), true)).toMatchObject({ kind: 'stated', ends: 'kept' });
});

test('of several of one item the day tells which is meant; without a day, a new one is', () => {
  const two = [kept(null), { ...kept(null), id: 'other', earned: '2017-01-01' }];
  expect(comparedCredential({ ...said, earned: day('2017-01-01') }, having(...two), true)).toMatchObject({
    ends: 'other',
  });
  expect(
    comparedCredential({ row: 2, item: 'A', validThrough: day('2024-12-31') }, having(...two), true),
  ).not.toHaveProperty('ends');
  expect(comparedCredential({ ...said, earned: day('2018-01-01') }, having(kept(null)), true)).not.toHaveProperty(
    'ends',
  );
});
