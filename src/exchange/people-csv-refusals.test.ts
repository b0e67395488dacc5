import { describe, expect, it } from 'vitest';
import { readPeopleCsv } from './people-csv.ts';

function problems(text: string) {
  const result = readPeopleCsv(text, 'people.csv');
  if (result.ok) throw new Error('This should have been refused.');
  return result.problems.map(({ code, place, path, values, file }) => {
    expect(file).toBe('people.csv');
    return { code, at: `${place.line}:${place.column}`, path, values };
  });
}

describe('readPeopleCsv refuses', () => {
  it.each<[string, string, string, string, object]>([
    ['a file of nothing', '\n \n', '1:1', 'empty-file', {}],
    ['a file of delimiters', ',,\n,', '1:1', 'empty-file', {}],
    ['a column it does not know', 'person,itm\nana,x', '1:8', 'csv-unknown-column', { column: 'itm', nearest: 'item' }],
    ['a column without a name', 'person,\nana,', '1:8', 'csv-unknown-column', { column: '' }],
    ['a column that stands twice', 'person,name,Name\nana,x,y', '1:13', 'csv-duplicate-column', { column: 'name' }],
    ['a file without people', '\n name,item\nx,y', '2:2', 'csv-missing-column', { column: 'person' }],
    ['credentials without an item', 'person,earned\nana,2017-01-01', '1:1', 'csv-missing-column', { column: 'item' }],
    ['a short row', 'person,item\nana,A-1\nbo', '3:1', 'csv-row-length', { expected: 2, found: 1 }],
    ['a long row', 'person,item\nana,"A\n1",x', '3:4', 'csv-row-length', { expected: 2, found: 3 }],
    ['a quote inside a cell', 'person,item\nana,A"1"', '2:6', 'csv-quote', { reason: 'inside' }],
    ['a text behind a quote', 'person,item\n"ana" x,A-1', '2:7', 'csv-quote', { reason: 'text-behind' }],
    ['a quote that is not closed', 'person,item\nana,"A-1\nbo,A-2""\n', '2:5', 'csv-quote', { reason: 'not-closed' }],
    ['a row of nobody', 'person,item\n,A-1', '2:1', 'csv-missing-person', {}],
    [
      'dates of nothing',
      'person,item,earned\nana,,2017-01-01',
      '2:5',
      'csv-missing-item',
      { person: 'ana', columns: ['earned'] },
    ],
    ['a control character', 'person\na\u0001', '2:2', 'control-character', { character: 'U+0001' }],
    ['half a character', 'person\n"\uDE00"', '2:2', 'lone-surrogate', { character: 'U+DE00' }],
    ['bytes that were not UTF-8', 'person\nM\uFFFDller', '2:2', 'wrong-encoding', {}],
    ['line ends of an old Macintosh', 'person\rana', '1:7', 'control-character', { character: 'U+000D' }],
    ['what is too large', 'x'.repeat(5_000_001), '1:1', 'too-large', { maximum: 5_000_000, found: 5_000_001 }],
  ])('%s', (_, text, at, code, values) => {
    expect(problems(text)).toMatchObject([{ at, code, values }]);
  });

  it('two names for one person, but not one name told twice or once', () => {
    const text = 'person,name,country\nana,Ana,DE\nbo,Bo,\nana,,DE\nana,Anna,\nbo,Bo,AT\nbo,,CH';
    expect(problems(text)).toEqual([
      {
        at: '5:5',
        code: 'csv-contradiction',
        path: [0, 'name'],
        values: { person: 'ana', column: 'name', found: 'Anna', earlier: 'Ana', earlierLine: 2 },
      },
      {
        at: '7:5',
        code: 'csv-contradiction',
        path: [1, 'country'],
        values: { person: 'bo', column: 'country', found: 'CH', earlier: 'AT', earlierLine: 6 },
      },
    ]);
  });

  it('all rows that are wrong at once, but only the quotes where quotes are wrong', () => {
    const found = problems('person,item,unknown\nana\n,A-1,x\nbo,A-1,x');
    expect(found.map(({ at, code }) => `${at} ${code}`)).toEqual([
      '1:13 csv-unknown-column',
      '2:1 csv-row-length',
      '3:1 csv-missing-person',
    ]);
    expect(problems('person,unknown\na"a\nb,"c" d')).toMatchObject([{ at: '2:2' }, { at: '3:7' }]);
  });

  it('after the hundredth problem it only counts', () => {
    const found = problems(`person,item\n${'ana\n'.repeat(1000)}`);
    expect(found).toHaveLength(101);
    expect(found[100]).toMatchObject({ at: '102:1', code: 'more-problems', values: { count: 900 } });
  });
});
