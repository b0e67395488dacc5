import { describe, expect, it } from 'vitest';
import { readYamlTree } from './yaml-tree.ts';

/** ▲ marks where the problem must be placed, and is not part of the text. */
function refusalOf(marked: string) {
  const at = marked.indexOf('▲');
  const before = marked.slice(0, at).split('\n');
  const read = readYamlTree(marked.replace('▲', ''), 'pack.yaml');
  if (read.ok) throw new Error('This should have been refused.');
  const place = { file: 'pack.yaml', line: before.length, column: (before.at(-1) as string).length + 1 };
  const problems = read.problems.filter((one) => JSON.stringify(one.place) === JSON.stringify(place));
  return { marked: problems, all: read.problems };
}

const nested = (depth: number, marked?: number) =>
  Array.from({ length: depth }, (_, index) => (index + 1 === marked ? '▲[' : '[')).join('') + ']'.repeat(depth);

describe('readYamlTree refuses, at the marked place', () => {
  it.each<[string, string, string, object]>([
    ['an empty file', '▲ \n', 'empty-file', {}],
    ['a file of comments', '▲# nothing yet\n', 'empty-file', {}],
    ['a document of nothing', '▲---\n# nothing\n', 'empty-file', {}],
    ['a key that stands twice', 'a: 1\nb: 2\n▲a: 3', 'duplicate-key', { key: 'a', firstLine: 1 }],
    ['a key that stands twice in JSON', '{"a": 1, ▲"a": 2}', 'duplicate-key', { key: 'a', firstLine: 1 }],
    [
      'a key that is the same without its quotes',
      'x: { a: 1, ▲"\\u0061": 2 }',
      'duplicate-key',
      { key: 'a', firstLine: 1 },
    ],
    ['a second document', 'a: 1\n▲---\nb: 2', 'several-documents', {}],
    ['a second document behind dots', 'a: 1\n...\n▲b: 2', 'several-documents', {}],
    ['a number as a key', 'exams:\n  ▲70246: {}', 'key-not-text', { found: '70246' }],
    ['a truth value as a key', '▲true: 1', 'key-not-text', { found: 'true' }],
    ['a key left out', '▲: 1', 'key-not-text', { found: '' }],
    ['a list as a key', '▲[a, b]: 1', 'key-not-text', { found: '[a, b]' }],
    ['an alias as a key', 'a: &x b\n▲*x : 1', 'key-not-text', { found: '*x' }],
    ['a tag', 'a: ▲!!python/object x', 'yaml-tag', { tag: '!!python/object' }],
    ['a tag of the core schema', 'a: ▲!!str 5', 'yaml-tag', { tag: '!!str' }],
    ['a tag on a key', 'a:\n  ▲!x b: 1', 'yaml-tag', { tag: '!x' }],
    ['another version of YAML', '▲%YAML 1.1\n---\na: yes', 'yaml-directive', { directive: '%YAML 1.1' }],
    ['a tag directive', '▲%TAG ! x:\n---\na: b', 'yaml-directive', { directive: '%TAG ! x:' }],
    ['a merge', 'a: &a { b: 1 }\nc:\n  ▲<<: *a', 'yaml-merge', {}],
    ['an alias without an anchor', 'a: &peple [x]\nb: ▲*people', 'alias-unknown', { name: 'people', nearest: 'peple' }],
    ['an alias before its anchor', 'b: ▲*a\na: &a 1', 'alias-unknown', { name: 'a' }],
    ['an alias inside its own anchor', 'a: &a\n  - x\n  - ▲*a', 'alias-in-itself', { name: 'a' }],
    ['the key __proto__', 'a:\n  ▲__proto__: { admin: true }', 'key-not-allowed', { key: '__proto__' }],
    ['the key __proto__ in escapes', '{ ▲"\\u005f_proto__": 1 }', 'key-not-allowed', { key: '__proto__' }],
    ['a 61st level', nested(61, 61), 'too-deep', { maximum: 60 }],
    [
      'a 61st level by indentation',
      `${Array.from({ length: 60 }, (_, i) => `${' '.repeat(i)}a:\n`).join('') + ' '.repeat(60)}▲a: 1`,
      'too-deep',
      { maximum: 60 },
    ],
    [
      'a 61st level through an alias',
      `a: &a ${nested(31)}\nb: ${nested(29).replace('[]', '[▲*a]')}`,
      'too-deep',
      { maximum: 60 },
    ],
    ['a control character', 'a: b\nc: d▲\u0007', 'control-character', { character: 'U+0007' }],
    ['NUL', '▲\0', 'control-character', { character: 'U+0000' }],
    ['an escaped NUL', 'a: [x, ▲"y\\0"]', 'control-character', { character: 'U+0000' }],
    ['a carriage return that ends no line', 'a: b▲\rc: d', 'control-character', { character: 'U+000D' }],
    ['a byte order mark inside', 'a: ▲\uFEFFb', 'control-character', { character: 'U+FEFF' }],
    ['half a character', 'a: "😀"\nb: ▲\uD83D', 'lone-surrogate', { character: 'U+D83D' }],
    ['half a character in escapes', 'a: ▲"\\ud83d"', 'lone-surrogate', { character: 'U+D83D' }],
    ['bytes that were not UTF-8', 'name: M▲\uFFFDller', 'wrong-encoding', {}],
    ['a number with leading zeros', 'id: ▲007', 'number-unclear', { found: '007' }],
    ['a hexadecimal number', 'id: ▲0x1F', 'number-unclear', { found: '0x1F' }],
    ['what is not a number', 'a: ▲.nan', 'number-unclear', { found: '.nan' }],
    ['a number too long to keep', 'a: ▲12345678901234567891', 'number-unclear', { found: '12345678901234567891' }],
    ['a number too large to keep', 'a: ▲1e999', 'number-unclear', { found: '1e999' }],
    ['a tab as indentation', 'a:\n▲\tb: 1', 'yaml-syntax', { reason: 'tab-as-indent' }],
    ['indentation that fits nowhere', 'a:\n  b: 1\n▲ c: 2', 'yaml-syntax', { reason: 'bad-indent' }],
    ['a quote that is not closed', 'a: 1\nb: ▲"x\n  y\n  z', 'yaml-syntax', { reason: 'quote-not-closed' }],
    [
      'a quote not closed behind others',
      `a: "1"\nb: '2'\nc: "3"\nd: ▲'x`,
      'yaml-syntax',
      { reason: 'quote-not-closed' },
    ],
    ['a quote not closed before others', 'b: ▲"x\nc: 3\nd: "4"', 'yaml-syntax', { reason: 'quote-not-closed' }],
    ['a bracket that is not closed', 'a: [1, 2\n▲b: 3', 'yaml-syntax', { reason: 'bracket-not-closed' }],
    ['a brace that is not closed', '{ a: 1▲', 'yaml-syntax', { reason: 'bracket-not-closed' }],
    ['a second colon', 'title: ▲MCSA: Windows', 'yaml-syntax', { reason: 'second-colon' }],
    ['a key without its colon', 'a: 1\n▲b', 'yaml-syntax', { reason: 'colon-missing' }],
    ['a key without its colon before another', '▲a\nb: 1', 'yaml-syntax', { reason: 'colon-missing' }],
    ['a comma left out', '["a" ▲"b"]', 'yaml-syntax', { reason: 'comma-missing' }],
    ['a comment that touches', 'a: "x"▲#c', 'yaml-syntax', { reason: 'space-before-comment' }],
    ['a value that needs quotes', 'a: ▲@x', 'yaml-syntax', { reason: 'quote-needed' }],
    ['an escape that is none', 'a: "▲\\q"', 'yaml-syntax', { reason: 'bad-escape' }],
    ['an alias that ends with a colon', 'b: *a▲:', 'yaml-syntax', { reason: 'alias-unclear' }],
    ['a key without an end', `▲${'k'.repeat(1025)}: 1`, 'yaml-syntax', { reason: 'key-too-long' }],
    ['a bracket too many', '[a]▲]', 'yaml-syntax', { reason: 'unexpected' }],
  ])('%s', (_, marked, code, values) => {
    expect(refusalOf(marked).marked).toMatchObject([{ code, file: 'pack.yaml', values }]);
  });
});

describe('a refusal', () => {
  it('has a path where the tree has one', () => {
    expect(refusalOf('a:\n  - { ▲7: x }').marked[0]?.path).toEqual(['a', 0]);
    expect(refusalOf('a:\n  - { b: 1, ▲b: x }').marked[0]?.path).toEqual(['a', 0, 'b']);
    expect(refusalOf('a:\n  - { b: ▲0x1 }').marked[0]?.path).toEqual(['a', 0, 'b']);
  });

  it('comes with all others of its stage, in the order of the file', () => {
    const { all } = refusalOf('▲1: x\na: 007\nb: *no\nb: x');
    expect(all.map(({ code, place }) => `${place.line}:${place.column} ${code}`)).toEqual([
      '1:1 key-not-text',
      '2:4 number-unclear',
      '3:4 alias-unknown',
      '4:1 duplicate-key',
    ]);
  });

  it('comes with every other mistake of form in the file, of one line too, and with tags that are not read', () => {
    const codes = (text: string) =>
      refusalOf(`▲${text}`).all.map(({ code, values, place }) =>
        [place.line, code, values['reason']].filter((one) => one !== undefined).join(' '),
      );
    expect(codes('a: !x b\nc: [1, 2\nd: {e: 1]\nf: g: h\ni: %j: k: l\nm: "n')).toEqual([
      '1 yaml-tag',
      '3 yaml-syntax bracket-not-closed',
      '4 yaml-syntax second-colon',
      '5 yaml-syntax second-colon',
      '5 yaml-syntax quote-needed',
      '6 yaml-syntax quote-not-closed',
    ]);
    expect(codes('a: !x b\nc: 007\nc: *no')).toEqual([
      '1 yaml-tag',
      '2 number-unclear',
      '3 duplicate-key',
      '3 alias-unknown',
    ]);
  });

  it('is one for each line of bad syntax, and after a hundred only counted', () => {
    const { all } = refusalOf(`▲${'- [,,,]\n'.repeat(130)}`);
    expect(all).toHaveLength(101);
    expect(all[0]).toMatchObject({ code: 'yaml-syntax', place: { line: 1, column: 5 } });
    expect(all[99]).toMatchObject({ code: 'yaml-syntax', place: { line: 100 } });
    expect(all[100]).toMatchObject({ code: 'more-problems', values: { count: 30 }, place: { line: 101, column: 5 } });
  });

  it('of a file over five million characters comes before it is read', () => {
    expect(refusalOf(`▲${'# '.repeat(2_500_001)}`).all).toMatchObject([
      { code: 'too-large', values: { maximum: 5_000_000, found: 5_000_002 } },
    ]);
  });
});
