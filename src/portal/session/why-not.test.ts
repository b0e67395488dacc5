import { expect, test } from 'vitest';
import { Refused, Unreachable } from '../server/refused.ts';
import { NoPasskey } from './no-passkey.ts';
import { whyNot } from './why-not.ts';

test('what was wrong is told apart from too many tries, a browser that says no, and a server out of reach', () => {
  expect(whyNot(new Refused(401, { code: 'INVALID_EMAIL_OR_PASSWORD' }))).toBe('wrong');
  expect(whyNot(new Refused(429, {}))).toBe('tooMany');
  expect(whyNot(new Refused(503, {}))).toBe('tooMany');
  expect(whyNot(new NoPasskey('no'))).toBe('noPasskey');
  expect(whyNot(new Unreachable('no network'))).toBe('unreachable');
});

test('a session that is too old for the step is not called a wrong password, and our own failure is not the visitor’s', () => {
  expect(whyNot(new Refused(403, { code: 'SESSION_NOT_FRESH' }))).toBe('notFresh');
  expect(whyNot(new Refused(500, {}))).toBe('broken');
  expect(whyNot(new Error('a mistake'))).toBe('broken');
});
