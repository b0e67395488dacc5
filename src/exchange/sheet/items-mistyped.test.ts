import { expect, test } from 'vitest';
import { aProgramme } from '../../../test/builders/a-programme.ts';
import { itemsMistyped } from './items-mistyped.ts';

const { items } = aProgramme({
  exams: Object.fromEntries(
    ['70-299', '70-480', '70-532', '70-533', '70-534', '70-535', 'MB2-709', 'MB2-712'].map((id) => [id, {}]),
  ),
});

test.each([
  ['a sign mistyped', '70-481', ['70-480']],
  ['two swapped', '70-840', ['70-480']],
  ['one left out', '7-480', ['70-480']],
  ['one too many', '70-4880', ['70-480']],
  ['other capitals', 'mb2-709x', ['MB2-709']],
  ['far from all', '70-9999', []],
  ['two slips', '70-288', []],
  ['near to too many', '70-536', []],
])('%s: “%s”', (_, text, meant) => {
  expect(itemsMistyped(text, items).map(({ id }) => id)).toEqual(meant);
});
