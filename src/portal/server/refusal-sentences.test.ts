import { expect, test } from 'vitest';
import { refusalSentences } from './refusal-sentences.ts';
import { Refused, Unreachable } from './refused.ts';

test('every fault of the input is told, and where there is none, why it was refused', () => {
  const errors = ['First.', 'Second.'].map((detail) => ({ pointer: '', code: 'any', detail }));
  expect(refusalSentences(new Refused(422, { detail: 'The input is wrong.', errors }))).toEqual(['First.', 'Second.']);
  expect(refusalSentences(new Refused(409, { detail: 'It does not fit.', errors: [] }))).toEqual(['It does not fit.']);
});

test('what did not work is no refusal', () => {
  expect(refusalSentences(new Refused(500, { detail: 'A mistake of ours.' }))).toBeUndefined();
  expect(refusalSentences(new Unreachable('no network'))).toBeUndefined();
});
