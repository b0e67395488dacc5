import { expect, test } from 'vitest';
import { Refused } from './refused.ts';
import { wrongAt, wrongBeside } from './wrong-in.ts';

const error = (pointer: string, detail: string) => ({ pointer, detail, code: 'x' });
const failure = new Refused(422, {
  errors: [
    error('/email', 'No mail.'),
    error('/emails', 'Not known.'),
    error('/affiliations/0/from', 'No day.'),
    error('', 'Empty.'),
  ],
});

test('an error stands beside its field, or beside the one that it is in', () => {
  expect(wrongAt(failure, '/email')).toBe('No mail.');
  expect(wrongAt(failure, '/affiliations')).toBe('No day.');
  expect(wrongAt(failure, '/name')).toBeUndefined();
  expect(wrongAt(new TypeError(), '/email')).toBeUndefined();
});

test('every error that belongs to no field is told above them', () => {
  expect(wrongBeside(failure, ['/email', '/affiliations'])).toEqual(['Not known.', 'Empty.']);
});
