import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Path } from '../domain/problems/problem.ts';
import { readYamlTree } from './yaml-tree.ts';

const syntax = [
  'a',
  'b: ',
  ': ',
  '- ',
  '\n',
  '\n  ',
  ' ',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ',',
  '&x ',
  '*x',
  '!t ',
  '|\n',
  '>-\n',
  '#',
  '? ',
  '---\n',
  '...\n',
  '%YAML 1.2\n',
  '\t',
  '\\u0000',
  '0x1',
  '<<: ',
  '\uD800',
  '\uFEFF',
  '\r',
  '@',
  '`',
  '1e9',
  '__proto__: ',
];
const valid =
  'language: 1\npeople:\n  - &ana { id: ana, credentials: [A-1, "A-2"] }\n  - id: "bo"\n    note: |\n      two\n      lines\nlead: *ana\n';

const mutated = fc
  .array(fc.tuple(fc.nat(valid.length), fc.nat(8), fc.constantFrom('', ...syntax)), { minLength: 1, maxLength: 5 })
  .map((edits) => edits.reduce((text, [at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone), valid));
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...syntax), { maxLength: 40 }).map((parts) => parts.join('')),
  mutated,
);

const key = fc.string({ unit: 'grapheme', maxLength: 6 }).filter((text) => !/[\uFEFF\uFFFD]/.test(text));

/** Trees whose every leaf is another text, so that a leaf is recognised where it stands. */
const shape = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('', ' two words', '\nlines\n  more', ': "quoted\' # &*!', `${' '.repeat(90)}x`),
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(key, tie('node'), { maxKeys: 4 }),
  ),
})).node;

function numbered(node: unknown, next = { leaf: 0 }): unknown {
  if (typeof node === 'string') return `leaf${next.leaf++}.${node}`;
  if (Array.isArray(node)) return node.map((item) => numbered(item, next));
  return Object.fromEntries(Object.entries(node as object).map(([key, item]) => [`k${key}`, numbered(item, next)]));
}

function leaves(node: unknown, path: Path = []): [Path, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (Array.isArray(node)) return node.flatMap((item, index) => leaves(item, [...path, index]));
  return Object.entries(node as object).flatMap(([key, item]) => leaves(item, [...path, key]));
}

const layouts: ((tree: unknown) => string)[] = [
  (tree) => stringify(tree),
  // Not folded: yaml 2.9.1 writes the word undefined into a text that it folds in a deep and narrow place.
  (tree) => stringify(tree, { collectionStyle: 'flow', lineWidth: 0 }),
  (tree) => stringify(tree, { defaultStringType: 'QUOTE_SINGLE', indent: 4, indentSeq: false }),
  (tree) => JSON.stringify(tree),
  (tree) => JSON.stringify(tree, null, '\t').replaceAll('\n', '\r\n'),
];

describe('claims about readYamlTree', () => {
  it('any text is read, or refused with a place inside it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readYamlTree(text, 'f');
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

  it('what was written is read back, and placeOf points into the text at each value', () => {
    fc.assert(
      fc.property(shape, fc.constantFrom(...layouts), (drawn, write) => {
        const tree = numbered(drawn);
        const text = write(tree);
        const read = readYamlTree(text, 'f');
        if (!read.ok) throw new Error(`${JSON.stringify(read.problems)} in ${text}`);
        expect(read.value.tree).toEqual(tree);
        const lines = text.split('\n');
        for (const [path, leaf] of leaves(tree)) {
          const { line, column } = read.value.placeOf(path);
          const rest = [(lines[line - 1] as string).slice(column - 1), ...lines.slice(line)].join('\n');
          expect(rest).toMatch(new RegExp(`^(["']|[|>][-+0-9]*\\s+)?${leaf.slice(0, leaf.indexOf('.'))}\\.`));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('a JSON value is read as JSON.parse reads it, unless it is refused for what it holds', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'binary' }), (json) => {
        const read = readYamlTree(json, 'f');
        if (read.ok) expect(read.value.tree).toEqual(withoutNegativeZero(JSON.parse(json)));
        else for (const { code } of read.problems) expect(forWhatItHolds).toContain(code);
      }),
      { numRuns: 1000 },
    );
  });
});

const forWhatItHolds = ['control-character', 'lone-surrogate', 'wrong-encoding', 'key-not-allowed'];

function withoutNegativeZero(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
