import { expect, test } from 'vitest';
import { browserName } from './browser-name.ts';

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';

test('a browser is named by what it is, and not by what it also claims to be', () => {
  const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
  expect(browserName(`${windows} ${webkit} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`)).toBe('Edge, Windows');
  expect(browserName(`${windows} ${webkit} Chrome/140.0.0.0 Safari/537.36`)).toBe('Chrome, Windows');
  expect(
    browserName('Mozilla/5.0 (Macintosh; Intel Mac OS X 14_0) AppleWebKit/605.1.15 Version/17.0 Safari/605.1.15'),
  ).toBe('Safari, macOS');
  expect(browserName('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0')).toBe('Firefox, Linux');
  expect(browserName(`Mozilla/5.0 (Linux; Android 15) ${webkit} Chrome/140.0.0.0 Mobile Safari/537.36`)).toBe(
    'Chrome, Android',
  );
});

test('a program that is no browser has no name', () => {
  expect(browserName('curl/8.5.0')).toBeUndefined();
});
