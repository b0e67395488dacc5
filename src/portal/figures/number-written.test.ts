import { expect, test } from 'vitest';
import { numberWritten } from './number-written.ts';

test.each([
  ['25', 'en', 25],
  ['1,250.5', 'en', 1250.5],
  ['1 250', 'en', 1250],
  ['0.5', 'en', 0.5],
  ['1.250,5', 'de', 1250.5],
  ['1.250', 'de', 1250],
  ['0,5', 'de', 0.5],
  ['-3', 'de', -3],
  ['1.25', 'de', undefined],
  ['1,25', 'en', undefined],
  ['many', 'en', undefined],
  ['', 'en', undefined],
  ['1e9', 'en', undefined],
] as const)('%s in %s is %s', (text, language, number) => {
  expect(numberWritten(text, language)).toBe(number);
});
