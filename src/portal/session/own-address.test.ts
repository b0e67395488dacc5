import { expect, test } from 'vitest';
import { ownAddress } from './own-address.ts';

test('a page of ours is where somebody wanted to go; the beginning is everybody’s own', () => {
  expect(ownAddress('/me?a=1')).toBe('/me?a=1');
  expect(ownAddress('/')).toBeUndefined();
  expect(ownAddress(undefined)).toBeUndefined();
});

test('no link leads to the page of another, however it is written', () => {
  for (const other of ['https://other.example', '//other.example', '/\\other.example', 'javascript:alert(1)', ''])
    expect(ownAddress(other)).toBeUndefined();
});
