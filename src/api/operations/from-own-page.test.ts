import { expect, test } from 'vitest';
import { isFromOwnPage } from './from-own-page.ts';

const host = 'partners.vendor.example';
const own = `https://${host}`;
const cookie = 'session=a';

test.each([
  ['our own page', { cookie, origin: own }, true],
  ['our own page in a browser that says so', { cookie, 'sec-fetch-site': 'same-origin' }, true],
  ['another page', { cookie, origin: 'https://evil.example' }, false],
  ['a page of another port', { cookie, origin: `${own}:8443` }, false],
  ['a page that hides its origin', { cookie, origin: 'null' }, false],
  ['a sister of ours', { cookie, origin: own, 'sec-fetch-site': 'same-site' }, false],
  ['a browser that says nothing', { cookie }, false],
  ['a program with a key', { authorization: 'Bearer assay_a', cookie, origin: 'https://evil.example' }, true],
  ['another page with an empty key', { authorization: 'Bearer', cookie, origin: 'https://evil.example' }, false],
  ['our own page with an empty key', { authorization: 'Bearer ', cookie, origin: own }, true],
  ['a program with nothing', {}, true],
] as const)('what changes something, sent by %s: %j is %s', (_, headers, isAllowed) => {
  expect(isFromOwnPage({ method: 'DELETE', headers, host })).toBe(isAllowed);
  expect(isFromOwnPage({ method: 'GET', headers, host })).toBe(true);
});
