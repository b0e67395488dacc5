import { expect, test } from 'vitest';
import { secretIn } from './secret-in-address.ts';

test('the secret of a link is read as the letter has it, with or without the sign before it', () => {
  expect(secretIn(`#token=${encodeURIComponent('a+b/c=')}`)).toBe('a+b/c=');
  expect(secretIn('token=abc')).toBe('abc');
});

test('an address without a secret, or with an empty one, has none', () => {
  expect(['', '#', '#page', '#token='].map(secretIn)).toEqual([undefined, undefined, undefined, undefined]);
});
