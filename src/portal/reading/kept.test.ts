import { expect, test } from 'vitest';
import { keptIn } from './kept.ts';

test('a choice is found among the cookies of a page by its whole name', () => {
  const cookies = 'assay.session_token=abc; assay.region=germany%2C%20austria; other.language=fr; assay.language=de';
  expect(keptIn(cookies, 'language')).toBe('de');
  expect(keptIn(cookies, 'region')).toBe('germany, austria');
  expect(keptIn(cookies, 'theme')).toBeUndefined();
  expect(keptIn('', 'language')).toBeUndefined();
  expect(keptIn('assay.theme=%E0%A4%A', 'theme')).toBeUndefined();
});
