import { expect, test } from 'vitest';
import { englishOn, englishWords } from './english-words.ts';
import { routeOf } from './the-portal.ts';

test('English is found on a page as a text, as a sentence about something, and nowhere in German', async () => {
  const words = await englishWords();
  expect(englishOn(['Sign out', 'Signed in as Hauke Momsen'], words)).toHaveLength(2);
  expect(englishOn(['Abmelden', 'Angemeldet als Hauke Momsen', 'Partner', 'Assay'], words)).toEqual([]);
});

test('an address belongs to the route that says most of it', () => {
  const routes = ['/', '/a/$b', '/a/new', '/a/$b/$c'];
  expect(['/', '/a/new?x=1', '/a/other', '/a/b/c#d', '/b'].map((one) => routeOf(one, routes))).toEqual([
    '/',
    '/a/new',
    '/a/$b',
    '/a/$b/$c',
    undefined,
  ]);
});
