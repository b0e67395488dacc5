import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { WrittenPerson } from '../domain/membership/written/partner-file.ts';
import { readTree } from '../domain/problems/read-tree.ts';
import { locate } from './located-problems.ts';
import { readPeopleCsv } from './people-csv.ts';

const full = [
  'person,name,affiliation,country,location,item,earned,validThrough,verification,state,source',
  'ana,"Ana ""A."" Müller",employee,DE,,70-480,2017-03-01,,verified,,import',
  'bo,,,,,,,,,,',
  'ana,,,,Bonn,A-200,2018-01-01,2020-01-01,claimed,disputed,"two',
  'lines"',
  '',
].join('\n');

function read(text: string) {
  const result = readPeopleCsv(text, 'people.csv');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe('readPeopleCsv', () => {
  it('joins the rows of a person to what a partner file would say', () => {
    const { tree } = read(full);
    expect(tree).toEqual([
      {
        id: 'ana',
        name: 'Ana "A." Müller',
        affiliation: 'employee',
        country: 'DE',
        location: 'Bonn',
        credentials: [
          { item: '70-480', earned: '2017-03-01', verification: 'verified', source: 'import' },
          {
            item: 'A-200',
            earned: '2018-01-01',
            validThrough: '2020-01-01',
            verification: 'claimed',
            state: 'disputed',
            source: 'two\nlines',
          },
        ],
      },
      { id: 'bo' },
    ]);
    expect(readTree(z.array(WrittenPerson), tree).ok).toBe(true);
  });

  it('reads it the same with semicolons, a byte order mark, Windows line ends, and columns in another order and case', () => {
    const { tree } = read(
      '\uFEFFITEM; Person ;validthrough\r\n\r\nA-1;ana;2020-01-01\r\n " A;2 ";"ana" ;\r\n;;\r\n;bo;',
    );
    expect(tree).toEqual([
      { id: 'ana', credentials: [{ item: 'A-1', validThrough: '2020-01-01' }, { item: 'A;2' }] },
      { id: 'bo' },
    ]);
  });

  it('reads a file with the names alone, and one with a header alone', () => {
    expect(read('person\nana\nbo\nana').tree).toEqual([{ id: 'ana' }, { id: 'bo' }]);
    expect(read('person,item\n').tree).toEqual([]);
  });

  it('has the place of each cell', () => {
    const tree = read(full);
    const at = (...path: (string | number)[]) => {
      const { line, column } = tree.placeOf(path);
      return `${line}:${column}`;
    };
    expect(at()).toBe('1:1');
    expect(at(0)).toBe('2:1');
    expect(at(0, 'id')).toBe('2:1');
    expect(at(0, 'name')).toBe('2:5');
    expect(at(0, 'location')).toBe('4:8');
    expect(at(0, 'credentials')).toBe('2:38');
    expect(at(0, 'credentials', 1)).toBe('4:13');
    expect(at(0, 'credentials', 1, 'source')).toBe('4:58');
    expect(at(0, 'credentials', 0, 'validThrough')).toBe('2:38');
    expect(at(1, 'name')).toBe('3:1');
    expect(at(1, 'credentials')).toBe('3:1');
    expect(at(7)).toBe('1:1');
    expect(tree.keyPlaceOf([0, 'name'])).toEqual({ file: 'people.csv', line: 2, column: 5 });
  });

  it('lets the schema complain with line and column, also behind quoted line ends', () => {
    const located = read('person,item,earned,source\nana,A-1,2017-02-29,"a\nb\nc"\nbo,A-2,soon,\n');
    const result = readTree(z.array(WrittenPerson), located.tree, 'people.csv');
    expect(!result.ok && locate(result.problems, located)).toMatchObject([
      { code: 'not-a-day', path: [0, 'credentials', 0, 'earned'], place: { line: 2, column: 9 } },
      { code: 'not-a-day', path: [1, 'credentials', 0, 'earned'], place: { line: 5, column: 8 } },
    ]);
  });

  it('takes ids for what they are, whatever their name', () => {
    expect(read('person,name,item\n__proto__,constructor,toString').tree).toEqual([
      { id: '__proto__', name: 'constructor', credentials: [{ item: 'toString' }] },
    ]);
    expect(Object.hasOwn(Object.prototype, 'name')).toBe(false);
  });
});
