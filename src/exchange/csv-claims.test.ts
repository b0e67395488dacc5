import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows } from './csv-rows.ts';
import { readPeopleCsv } from './people-csv.ts';
import { refusalsIn } from './refusals.ts';
import { sourceText } from './source-text.ts';

const parts = [
  'person',
  'item',
  'ana',
  'A-1',
  ',',
  ',',
  ';',
  '\n',
  '\r\n',
  '"',
  '""',
  '"a\nb"',
  ' ',
  '\t',
  'é',
  '😀',
  '\0',
  '\uD800',
];
const syntax = fc.array(fc.constantFrom(...parts), { maxLength: 30 }).map((all) => all.join(''));
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  syntax,
  syntax.map((text) => `person,item,name\n${text}`),
);

const cell = fc.string({ unit: fc.constantFrom('a', 'b', ',', ';', '"', '\n', ' ', 'é', '😀') });
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));
const quoted = (text: string) => (/[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function rowsOf(text: string, delimiter: ',' | ';') {
  const source = sourceText(text, 'f');
  const refusals = refusalsIn(source);
  return { rows: csvRows(text, delimiter, refusals), problems: refusals.list() };
}

describe('claims about readPeopleCsv', () => {
  it('any text is read, or refused with a place inside it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readPeopleCsv(text, 'f');
        if (read.ok) return;
        expect(read.problems.length).toBeGreaterThan(0);
        const lines = text.replace(/^\uFEFF/, '').split('\n');
        for (const { place, code } of read.problems) {
          expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
          expect(place.line).toBeGreaterThanOrEqual(1);
          expect(place.line).toBeLessThanOrEqual(lines.length);
          expect(place.column).toBeGreaterThanOrEqual(1);
          expect(place.column).toBeLessThanOrEqual((lines[place.line - 1] as string).length + 1);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('claims about csvRows', () => {
  it('a table that was written is read back, and each offset points at its cell', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',' as const, ';' as const),
        fc.constantFrom('\n', '\r\n'),
        (cells, delimiter, lineEnd) => {
          const text = cells.map((row) => row.map(quoted).join(delimiter)).join(lineEnd);
          const { rows, problems } = rowsOf(text, delimiter);
          expect(problems).toEqual([]);
          const trimmed = cells.map((row) => row.map((one) => one.trim()));
          expect(rows.map((row) => row.map((one) => one.text))).toEqual(
            trimmed.filter((row) => row.some((one) => one !== '')),
          );
          for (const { text: value, offset } of rows.flat()) {
            const at = text.slice(offset);
            const shown = at.startsWith('"') ? at.slice(1).replaceAll('""', '"').trimStart() : at;
            expect(shown.startsWith(value)).toBe(true);
          }
        },
      ),
    );
  });

  it('what it reads, csv-parse reads alike', () => {
    const options = {
      bom: false,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ['\n', '\r\n'],
      trim: true,
    };
    const shared = syntax.map((text) => text.replaceAll('\0', '').replaceAll('\uD800', '').replaceAll('\t', ' '));
    fc.assert(
      fc.property(shared, (text) => {
        const { rows, problems } = rowsOf(text, ',');
        fc.pre(problems.length === 0);
        const expected = parse(text, options);
        const filled = expected
          .map((row) => row.map((one) => one.trim()))
          .filter((row) => row.some((one) => one !== ''));
        expect(rows.map((row) => row.map((one) => one.text))).toEqual(filled);
      }),
      { numRuns: 2000 },
    );
  });
});
