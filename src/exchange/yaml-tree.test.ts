import { describe, expect, it } from 'vitest';
import { readYamlTree } from './yaml-tree.ts';

function read(text: string) {
  const result = readYamlTree(text, 'f.yaml');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const spot = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;
  return {
    tree: result.value.tree,
    at: (...path: (string | number)[]) => spot(result.value.placeOf(path)),
    keyAt: (...path: (string | number)[]) => spot(result.value.keyPlaceOf(path)),
  };
}

describe('readYamlTree', () => {
  it('reads the core schema, in which days, yes and on are texts', () => {
    const text =
      'on: 2017-09-15\nyes: no\nn: [1, -2.5, 1e3, +7, .5, ~, null, true, "1"]\nempty:\n70-246: |\n  a\n  b\n';
    expect(read(text).tree).toEqual({
      on: '2017-09-15',
      yes: 'no',
      n: [1, -2.5, 1000, 7, 0.5, null, null, true, '1'],
      empty: null,
      '70-246': 'a\nb\n',
    });
  });

  it('reads JSON, also with tabs', () => {
    const value = { a: [1, 0.1 + 0.2, -0, { b: null }], c: 'x: "y" # z \u2028 😀', d: {}, e: [] };
    expect(read(JSON.stringify(value)).tree).toEqual({ ...value, a: [1, 0.1 + 0.2, 0, { b: null }] });
    expect(read(JSON.stringify(value, null, '\t')).tree).toEqual(read(JSON.stringify(value)).tree);
  });

  it('accepts a byte order mark, Windows line ends, the version it is and an end of document', () => {
    const { tree, at } = read('\uFEFF%YAML 1.2\r\n---\r\na: 1\r\nb:\r\n  - c\r\n...\r\n');
    expect(tree).toEqual({ a: 1, b: ['c'] });
    expect([at('a'), at('b', 0)]).toEqual(['3:4', '5:5']);
    expect(read('\uFEFFa: b').at('a')).toBe('1:4');
  });

  it('writes out what aliases stand for, each with the last anchor before it', () => {
    const { tree } = read('a: &x [1]\nb: *x\nc: &x { d: &y z }\ne: [*x, *y]');
    expect(tree).toEqual({ a: [1], b: [1], c: { d: 'z' }, e: [{ d: 'z' }, 'z'] });
  });

  it('accepts sixty levels', () => {
    expect(read('['.repeat(60) + ']'.repeat(60)).tree).toBeInstanceOf(Array);
  });

  it('places a value, a key, and what is not there', () => {
    const { at, keyAt } = read(
      'people:\n  - id: ana\n    credentials: [ A-1, { item: "A-2" } ]\n    name:\n  - id: bo',
    );
    expect(at()).toBe('1:1');
    expect(at('people')).toBe('2:3');
    expect(at('people', 0)).toBe('2:5');
    expect(at('people', 0, 'credentials', 1, 'item')).toBe('3:33');
    expect(keyAt('people', 0, 'credentials', 1, 'item')).toBe('3:27');
    expect(at('people', 1, 'id')).toBe('5:9');
    expect(keyAt('people', 1, 'id')).toBe('5:5');
    expect(at('people', 0, 'name')).toBe('4:5');
    expect(at('people', 1, 'credentials', 3, 'earned')).toBe('5:5');
    expect(keyAt('people', 1, 'credentials')).toBe('5:5');
    expect(at('people', 'id')).toBe('2:3');
    expect(keyAt('people')).toBe('1:1');
  });

  it('places an alias where it stands, and what is in it where that stands', () => {
    const { at, keyAt } = read('a: &x\n  b: { c: 1 }\nd: *x');
    expect(at('d')).toBe('3:4');
    expect(at('d', 'b', 'c')).toBe('2:11');
    expect(keyAt('d', 'b', 'c')).toBe('2:8');
    expect(at('d', 'z')).toBe('3:4');
  });
});

describe('a hostile text', () => {
  it('changes no prototype, whatever its keys', () => {
    readYamlTree('{ "__proto__": { "polluted": 1 }, "constructor": { "prototype": { "polluted": 1 } } }', 'f');
    const { tree, at } = read('constructor: { prototype: { polluted: 1 } }\ntoString: x\nhasOwnProperty: y');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect('polluted' in {}).toBe(false);
    expect(Object.getPrototypeOf(tree)).toBeNull();
    expect(Object.keys(tree as object)).toEqual(['constructor', 'toString', 'hasOwnProperty']);
    expect(at('valueOf')).toBe('1:1');
  });

  it('cannot make much out of a little: a billion laughs', () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level}, `.repeat(9)}]`,
    );
    const result = readYamlTree(['l0: &l0 lol', ...levels].join('\n'), 'f');
    expect(result.ok).toBe(false);
    expect(!result.ok && result.problems).toMatchObject([
      { code: 'too-many-aliases', values: { maximum: 100_000 }, place: { line: 6 } },
    ]);
  });

  it('cannot hold up the reader: the time grows as the text does', () => {
    for (const text of [
      '[',
      '{a: ',
      '- ',
      '? ',
      ']',
      '&a ',
      '! ',
      '"',
      '%\n',
      '---\n',
      'a: ',
      '#\n',
      'a: *a\n',
      '{} ',
    ]) {
      readYamlTree(text.repeat(60_000 / text.length), 'f');
    }
    readYamlTree(Array.from({ length: 20_000 }, (_, index) => `key${index}: 1\n`).join(''), 'f');
    // Seconds; what is quadratic takes minutes, and the time-out of the test tells.
    expect(readYamlTree('key: 1\n'.repeat(20_000), 'f').ok).toBe(false);
  });
});
