import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

const read = (text: string): string[][] => parse(text, { bom: true });

test('whatever stands in a cell is read back as it was, but for the apostrophe before what would be a formula', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }), { minLength: 1 }),
      (rows) => {
        expect(read(csvOf(rows)).map((row) => row.map((one) => one.replace(/^'/, '')))).toEqual(
          rows.map((row) => row.map((one) => one.replace(/^'/, ''))),
        );
      },
    ),
  );
});

test('no cell of a text begins as a formula does', () => {
  fc.assert(
    fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r', ' =', '＝'), fc.string(), (sign, rest) => {
      const [[found = ''] = []] = read(csvOf([[`${sign}${rest}`, 'end']]));
      expect(found).toMatch(/^'/);
    }),
  );
});

test('names, quotes, commas and lines of their own stay in their cell, and numbers are numbers', () => {
  expect(csvOf([['Meier, "Söhne"', -3, undefined, 'a\nb']])).toBe('\uFEFF"Meier, ""Söhne""",-3,,"a\nb"\r\n');
});
