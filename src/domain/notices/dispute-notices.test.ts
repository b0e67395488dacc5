import { expect, test } from 'vitest';
import { day } from '../time/day.ts';
import { type DisputeToTell, disputeNotices } from './dispute-notices.ts';

const dispute = (changes: Partial<DisputeToTell>): DisputeToTell => ({
  ...{ id: 'd', kind: 'reference', on: day('2020-03-01'), state: 'open', disputedOn: day('2020-06-01') },
  ...changes,
});
const told = (changes: Partial<DisputeToTell>, on = '2020-06-15') =>
  disputeNotices([dispute(changes)], day(on)).map(({ cause, subject, on: due }) => `${cause} ${subject} ${due}`);

test('that evidence is disputed is to be heard for as long as it is', () => {
  expect(told({})).toEqual(['evidence-disputed d 2020-06-01']);
  expect(told({}, '2021-06-15')).toEqual(['evidence-disputed d 2020-06-01']);
  expect(told({ state: 'overtaken' })).toEqual([]);
});

test('how it ended is news for thirty days, with the day from which on it counts no more', () => {
  const upheld = { state: 'upheld', settledOn: day('2020-06-10') } as const;
  expect(told(upheld)).toEqual(['evidence-upheld d 2020-06-10']);
  expect(told(upheld, '2020-07-10')).toEqual(['evidence-upheld d 2020-06-10']);
  expect(told(upheld, '2020-07-11')).toEqual([]);
  const revoked = { state: 'revoked', settledOn: day('2020-06-10'), revokedOn: day('2020-05-01') } as const;
  expect(disputeNotices([dispute(revoked)], day('2020-06-15'))).toMatchObject([
    { cause: 'evidence-revoked', matter: { evidence: 'reference', on: '2020-03-01', revokedOn: '2020-05-01' } },
  ]);
});
