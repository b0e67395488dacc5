import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRows } from './csv-rows.ts';
import { csvWritten } from './csv-written.ts';
import { refusalsIn } from './refusals.ts';
import { sourceText } from './source-text.ts';

test('what could be a formula stands behind an apostrophe, whatever stands in front of it', () => {
  const formulas = [
    '=1+1',
    '+49 30',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r@x',
    ' =1',
    '\u200B=1',
    '＝1',
    '|x',
    '%x',
    '\ufeff-1',
  ];
  for (const formula of formulas) expect(csvWritten([[formula]], ',')).toBe(`"'${formula}"\r\n`);
});

test('what is no formula stands as it is', () => {
  expect(csvWritten([['70-764', 'Anke Petersen', 'a=b', '', "O'Neil"]], ';')).toBe(
    `"70-764";"Anke Petersen";"a=b";"";"O'Neil"\r\n`,
  );
});

test('our own reader finds every cell again, with quotes, delimiters and line ends in it', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', ' ', 'ß') }).map((text) => `x${text}x`);
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, fc.constantFrom<',' | ';'>(',', ';'), (written, delimiter) => {
      const text = csvWritten(written, delimiter);
      const refusals = refusalsIn(sourceText(text, 'people.csv'));
      const read = csvRows(text, delimiter, refusals);
      expect(read.map((row) => row.map(({ text }) => text))).toEqual(written);
    }),
  );
});
