import { expect, test } from 'vitest';
import { everyPage } from './every-page.ts';
import { listFile } from './list-file.ts';

test('a list is written with the mark of UTF-8, and as the sheets of the language take it', () => {
  const lines = [
    ['Partner', 'Count'],
    ['Östlund; AB', 3, undefined],
  ];
  expect(listFile(lines, 'en')).toBe('\uFEFF"Partner","Count"\r\n"Östlund; AB","3",""\r\n');
  expect(listFile(lines, 'de')).toBe('\uFEFF"Partner";"Count"\r\n"Östlund; AB";"3";""\r\n');
});

test('every page is read until there is no next one, and whoever waits is told how far it is', async () => {
  const pages: Readonly<Record<string, { readonly items: readonly number[]; readonly next?: string }>> = {
    first: { items: [1, 2], next: 'second' },
    second: { items: [], next: 'third' },
    third: { items: [3] },
  };
  const told: number[] = [];
  const asked: (string | undefined)[] = [];
  const all = await everyPage(
    async (cursor) => {
      asked.push(cursor);
      return pages[cursor ?? 'first'] ?? { items: [] };
    },
    (read) => told.push(read),
  );
  expect(all).toEqual([1, 2, 3]);
  expect(asked).toEqual([undefined, 'second', 'third']);
  expect(told).toEqual([2, 2, 3]);
});
