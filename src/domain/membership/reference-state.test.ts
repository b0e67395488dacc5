import { expect, test } from 'vitest';
import { day } from '../time/day.ts';
import { lastDayToAnswer, type ReferenceRequest, referenceState } from './reference-state.ts';

const asked: ReferenceRequest = { askedOn: day('2020-06-15'), isSent: false, isWithdrawn: false };
const sent: ReferenceRequest = { ...asked, isSent: true };
const approved: ReferenceRequest = { ...sent, answer: 'approved', evidence: { validThrough: day('2021-03-31') } };

test('a request is asked until its letter has left, and awaits its answer from then on', () => {
  expect(referenceState(asked, day('2020-06-15'))).toBe('asked');
  expect(referenceState(sent, day('2020-06-15'))).toBe('awaiting');
});

test('thirty days after it was asked for it can be answered for the last time, sent or not', () => {
  expect(lastDayToAnswer(asked.askedOn)).toBe('2020-07-15');
  expect(referenceState(sent, day('2020-07-15'))).toBe('awaiting');
  expect(referenceState(sent, day('2020-07-16'))).toBe('expired');
  expect(referenceState(asked, day('2020-07-16'))).toBe('expired');
});

test('an approval is there on the last day on which its evidence is valid, and not on the next one', () => {
  expect(referenceState(approved, day('2021-03-31'))).toBe('approved');
  expect(referenceState(approved, day('2021-04-01'))).toBe('expired');
});

test('an approval whose evidence was taken back is taken back with it', () => {
  const { evidence: _, ...without } = approved;
  expect(referenceState(without, day('2020-06-20'))).toBe('withdrawn');
});

test('a rejection stays one, and what was withdrawn does not expire', () => {
  expect(referenceState({ ...sent, answer: 'rejected' }, day('2030-01-01'))).toBe('rejected');
  expect(referenceState({ ...sent, isWithdrawn: true }, day('2030-01-01'))).toBe('withdrawn');
});
