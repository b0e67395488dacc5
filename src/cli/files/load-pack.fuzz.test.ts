import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../domain/catalogue/text.ts';
import { runExamples } from '../../domain/standing/examples.ts';
import { locate } from '../../exchange/located-problems.ts';
import { problemInWords, problemSentences } from '../../wording/problems/problem-in-words.ts';
import { inFolder, namesIn } from './folder.ts';
import { readPack } from './load-pack.ts';
import { shippedFolder, shippedPacks } from './shipped-packs.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** The texts of the packs that are quick to read, by file. */
const packs = shippedPacks()
  .filter((name) => name !== 'mpn')
  .map((name) => {
    const folder = shippedFolder(name, root);
    return new Map(
      namesIn(folder, root).map((file) => [inFolder(folder, file), readFileSync(join(root, folder, file), 'utf8')]),
    );
  });

/** As `pack lint` does it: read, and where the pack is accepted, run its examples. */
function lint(texts: ReadonlyMap<string, string>) {
  const read = new Map([...texts].map(([file, value]) => [file, { ok: true, value } as const]));
  const pack = readPack('fuzzed', read);
  if (!pack.ok) return pack.problems;
  const { programme, parts, trees } = pack.value;
  return locate(
    runExamples(programme, parts).flatMap((one) => one.problems),
    trees,
  );
}

/** Every problem has a place in one of the files, and a sentence in each language. */
function expectTold(texts: ReadonlyMap<string, string>) {
  for (const problem of lint(texts)) {
    const { file, line, column } = problem.place;
    const lines = (texts.get(file) ?? '').split('\n');
    expect(texts.has(file), JSON.stringify(problem)).toBe(true);
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
    for (const language of languages) {
      expect(Object.hasOwn(problemSentences[language], problem.code), problem.code).toBe(true);
      expect(problemInWords(problem, language)).not.toMatch(/\bundefined\b| {2,}$/);
    }
  }
}

const scribble = fc.oneof(
  fc.constantFrom(
    ' ',
    '\n',
    '\t',
    ':',
    '-',
    ',',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '#',
    '&',
    '*',
    '!',
    '|',
    '>',
    '%',
    '@',
    '0',
    '-1',
    'null',
  ),
  fc.string({ maxLength: 3, unit: 'grapheme' }),
);

/** One slip of the pen: something deleted, put in, written twice, or exchanged with what stands elsewhere. */
const slip = fc.record({
  kind: fc.constantFrom('delete', 'insert', 'repeat', 'swap', 'move-line', 'drop-line'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 12 }),
  text: scribble,
});

function withSlip(
  source: string,
  { kind, at, to, length, text }: typeof slip extends fc.Arbitrary<infer Value> ? Value : never,
): string {
  const [from, other] = [Math.floor(at * source.length), Math.floor(to * source.length)];
  const lines = source.split('\n');
  const line = Math.floor(at * lines.length);
  switch (kind) {
    case 'delete':
      return source.slice(0, from) + source.slice(from + length);
    case 'insert':
      return source.slice(0, from) + text + source.slice(from);
    case 'repeat':
      return source.slice(0, from + length) + source.slice(from);
    case 'swap': {
      const [a, b] = [Math.min(from, other), Math.max(from, other)];
      const [first, second] = [source.slice(a, a + length), source.slice(b, b + length)];
      return b < a + length
        ? source
        : source.slice(0, a) + second + source.slice(a + length, b) + first + source.slice(b + length);
    }
    case 'move-line':
      return [...lines.toSpliced(line, 1), lines[line] ?? ''].join('\n');
    default:
      return lines.toSpliced(line, 1).join('\n');
  }
}

describe('pack lint', () => {
  it('accepts a pack with slips of the pen or refuses it in words, and never throws', () => {
    const fuzzed = fc.record({
      pack: fc.integer({ min: 0, max: packs.length - 1 }),
      file: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      slips: fc.array(slip, { minLength: 1, maxLength: 4 }),
    });
    fc.assert(
      fc.property(fuzzed, ({ pack, file, slips }) => {
        const texts = packs[pack] ?? new Map<string, string>();
        const chosen = [...texts.keys()][Math.floor(file * texts.size)] ?? '';
        expectTold(new Map([...texts, [chosen, slips.reduce(withSlip, texts.get(chosen) ?? '')]]));
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('does so for files of any tree, and for any text', () => {
    const key = fc.constantFrom(
      'language',
      'programme',
      'competency',
      'levels',
      'versions',
      'id',
      'name',
      'all',
      'any',
      'people',
      'with',
      'score',
      'points',
      'metric',
      'atLeast',
      'by',
      'cases',
      'use',
      'define',
      'examples',
      'partner',
      'expect',
      'exams',
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(1, 0, -5, 1.5, true, null, 'a', '2017-09-15', 'gold', '25%'),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 5 }),
      ),
    }));
    const file = fc.oneof(
      tree.map((value) => JSON.stringify(value)),
      fc.dictionary(key, tree, { maxKeys: 6 }).map((value) => JSON.stringify({ ...value, language: 1 }, null, 1)),
      fc.string({ maxLength: 80, unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(file, { minLength: 1, maxLength: 3 }), (files) => {
        expectTold(new Map(files.map((text, index) => [`${index}.yaml`, text])));
      }),
      { numRuns: 500 },
    );
  }, 120_000);
});
