import { expect, test } from 'vitest';
import { columnGuessInWords } from './column-guess-in-words.ts';

test.each([
  ['en', '“Passed” is read as “Earned on”, as it holds days.'],
  ['de', '„Passed“ wird als „Erworben am“ gelesen, denn darin stehen Tage.'],
] as const)('why a column is taken for something else than its title says is told (%s)', (language, told) => {
  expect(columnGuessInWords({ field: 'earned', column: 'Passed', holds: 'days' }, language)).toBe(told);
});
