import { describe, expect, test } from 'vitest';
import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import { csvWritten } from '../csv-written.ts';
import { mostRows } from './sheet.ts';
import { sheetFromBytes } from './sheet-from-bytes.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

async function read(bytes: Uint8Array) {
  const found = await sheetFromBytes(bytes);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
}
const refusedWith = async (bytes: Uint8Array) => {
  const found = await sheetFromBytes(bytes);
  return found.ok ? [] : found.problems.map(({ code, path }) => [code, ...path]);
};

const workbook = async (rows: SheetData) => new Uint8Array(await (await writeExcelFile(rows).toBlob()).arrayBuffer());

describe('A sheet is read whatever it comes as:', () => {
  test.each([
    ['commas', utf8('id,name\n1,Jörg\n'), 'utf-8'],
    ['semicolons and a mark', utf8('\uFEFFid;name\r\n1;Jörg\r\n'), 'utf-8'],
    ['tabs in UTF-16, as Excel calls a text', utf16('id\tname\r\n1\tJörg\r\n'), 'utf-16'],
    ['what Excel on Windows writes', latin('id;name\r\n1;J\u00f6rg\r\n'), 'windows-1252'],
  ])('CSV with %s', async (_, bytes, encoding) => {
    expect(await read(bytes)).toEqual({
      ...{ form: 'csv', encoding, columns: ['id', 'name'] },
      rows: [{ number: 2, cells: ['1', 'Jörg'] }],
    });
  });

  test('an empty cell between tabs is a cell', async () => {
    expect((await read(utf8('a\tb\tc\n1\t\t3\n'))).rows).toEqual([{ number: 2, cells: ['1', '', '3'] }]);
  });

  test('rows have the numbers that an editor shows, also behind empty lines and line breaks in a cell', async () => {
    const { rows } = await read(utf8('a,b\n"x\ny",1\n\nz\n'));
    expect(rows).toEqual([
      { number: 2, cells: ['x\ny', '1'] },
      { number: 5, cells: ['z', ''] },
    ]);
  });

  test('Excel: days as days, numbers as they stand there, empty rows left out and counted', async () => {
    const bytes = await workbook([
      [{ value: 'id' }, { value: 'earned' }, { value: 'points' }],
      [{ value: 7 }, { value: new Date('2017-03-04T00:00:00Z'), type: Date, format: 'dd.mm.yyyy' }, { value: 12.5 }],
      [null, null, null],
      [{ value: '  8 ' }, { value: '05.03.2017' }, { value: true, type: Boolean }],
    ]);
    expect(await read(bytes)).toEqual({
      ...{ form: 'xlsx', columns: ['id', 'earned', 'points'] },
      rows: [
        { number: 2, cells: ['7', '2017-03-04', '12.5'] },
        { number: 4, cells: ['8', '05.03.2017', 'true'] },
      ],
    });
  });

  test('JSON: rows with fields, or people with their credentials as a partner file has them', async () => {
    const rows = await read(utf8('[{"id": 1, "exam": "A"}, {"id": 2, "exam": null, "validThrough": null}]'));
    expect(rows).toMatchObject({ form: 'json', columns: ['id', 'exam', 'validThrough'] });
    expect(rows.rows).toEqual([
      { number: 1, cells: ['1', 'A', ''] },
      { number: 2, cells: ['2', '', 'never'] },
    ]);
    const people = [
      {
        id: 'ana',
        affiliation: [{ type: 'employee', from: '2017-01-01' }],
        credentials: ['A', { item: 'B', earned: '2017-02-03' }],
      },
    ];
    const nested = await read(utf8(JSON.stringify({ people })));
    expect(nested.columns).toEqual(['id', 'from', 'affiliation', 'item', 'earned']);
    expect(nested.rows.map(({ cells }) => cells.slice(2))).toEqual([
      ['employee', 'A', ''],
      ['employee', 'B', '2017-02-03'],
    ]);
  });

  test('what we wrote behind an apostrophe, so that no sheet takes it for a formula, is read as it was', async () => {
    const told = '=HYPERLINK("http://evil.example")';
    const { rows } = await read(utf8(csvWritten([['name'], [told], ["'quoted'"]], ';')));
    expect(rows.map(({ cells }) => cells[0])).toEqual([told, "'quoted'"]);
  });
});

describe('What cannot be read is refused whole, with its place:', () => {
  test.each([
    ['nothing', utf8(''), [['empty-file', 1]]],
    ['the old Excel', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), [['old-excel-file']]],
    ['a ZIP that is no workbook', utf8('PK\u0003\u0004 and then nothing'), [['not-a-workbook']]],
    ['broken JSON', utf8('[{"id": 1}'), [['not-json']]],
    ['JSON that is no list', utf8('{"id": 1}'), [['not-a-list']]],
    ['a list of texts', utf8('["a"]'), [['not-an-object', 1]]],
    ['lists in cells', utf8('[{"id": [1]}]'), [['not-a-cell', 1, 'id']]],
    ['a row that is too long', utf8('a,b\n1,2\n1,2,3\n'), [['csv-row-length', 3]]],
    ['an open quote', utf8('a,b\n1,"2\n'), [['csv-quote', 2]]],
  ])('%s', async (_, bytes, problems) => {
    expect(await refusedWith(bytes)).toEqual(problems);
  });

  test('more rows than anybody hands in at once; as many as may be are read', async () => {
    const csv = (rows: number) => utf8(`id\n${'1\n'.repeat(rows)}`);
    const json = (rows: number) => utf8(`[${Array.from({ length: rows }, () => '{"id":1}').join()}]`);
    const people = (credentials: number) =>
      utf8(JSON.stringify([{ id: 0 }, { id: 1, credentials: Array.from({ length: credentials }, () => 'A') }]));
    expect(await refusedWith(csv(mostRows + 1))).toEqual([['too-many-rows', mostRows + 1]]);
    expect(await refusedWith(json(mostRows + 1))).toEqual([['too-many-rows', mostRows + 1]]);
    // Each credential of a person is a row: they are of the second one here.
    expect(await refusedWith(people(mostRows))).toEqual([['too-many-rows', 2]]);
    for (const most of [csv(mostRows), json(mostRows), people(mostRows - 1)])
      expect((await read(most)).rows).toHaveLength(mostRows);
  });

  test('Excel with many rows is read to the last', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [{ value: index }, { value: `Person ${index}` }]);
    const sheet = await read(await workbook([[{ value: 'id' }, { value: 'name' }], ...rows]));
    expect(sheet.rows).toHaveLength(20_000);
    expect(sheet.rows.at(-1)).toEqual({ number: 20_001, cells: ['19999', 'Person 19999'] });
  });

  test('a workbook that says it is larger than any list of people', async () => {
    const bytes = await workbook([[{ value: 'id' }]]);
    const view = new DataView(bytes.buffer);
    const entry = bytes.findLastIndex((_, at) => at + 4 <= bytes.length && view.getUint32(at, true) === 0x02014b50);
    view.setUint32(entry + 24, 0x7fffffff, true);
    expect(await refusedWith(bytes)).toEqual([['workbook-too-large']]);
  });
});
