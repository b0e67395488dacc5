import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../domain/catalogue/text.ts';
import { problem } from '../../domain/problems/problem.ts';
import { problemInWords, problemSentences } from './problem-in-words.ts';
import { valueNames } from './told.ts';

const src = join(import.meta.dirname, '..', '..');

/** By the function that makes a problem, the place of the code among its arguments. */
const makers = {
  problem: 0,
  unknown: 0,
  unknownName: 0,
  invalid: 0,
  invalidPartner: 0,
  make: 0,
  check: 0,
  add: 0,
  located: 0,
  fileProblem: 0,
  report: 1,
  requireName: 1,
  rowProblem: 0,
  refuse: 0,
} as const;

/** The sources that make problems, without those that only pass them on. */
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(
    (file) => /^(actions|answers|api|cli|domain|exchange|workers)\b.*\.ts$/.test(file) && !file.endsWith('.test.ts'),
  )
  .map((file) => readFileSync(join(src, file), 'utf8'));

/** The arguments of a call that begins at `from`, cut at its commas. */
function argumentsAt(source: string, from: number): readonly string[] {
  const found = [''];
  let depth = 0;
  for (const character of source.slice(from)) {
    if (')]}'.includes(character) && depth-- === 0) break;
    if ('([{'.includes(character)) depth++;
    if (character === ',' && depth === 0) found.push('');
    else found[found.length - 1] += character;
  }
  return found;
}

const literals = (text: string): string[] => {
  // What a condition compares is no code; what it chooses between is.
  const chosen = text.replace(/===\s*'[^']*'/g, '');
  return [...chosen.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map((match) => match[1] ?? '');
};

function codesIn(source: string): string[] {
  const calls = [...source.matchAll(new RegExp(`\\b(${Object.keys(makers).join('|')})\\(`, 'g'))];
  const made = calls.map(
    ({ 0: call, 1: maker, index }) =>
      argumentsAt(source, index + call.length)[makers[maker as keyof typeof makers]] ?? '',
  );
  const chosen = [...source.matchAll(/\b(?:code|\w+Code) = ([^;]*);/g)].map((match) => match[1] ?? '');
  const ofSchemas = [...source.matchAll(/\{ error: ('[a-z-]+') \}/g)].map((match) => match[1] ?? '');
  const cycles = made.some((argument) => /`\$\{kind\}-cycle`/.test(argument))
    ? ["'item-cycle' 'requirement-cycle'"]
    : [];
  return [...made, ...chosen, ...ofSchemas, ...cycles].flatMap(literals);
}

const codes = [...new Set(sources.flatMap(codesIn))].sort();

describe('every problem', () => {
  it('is found by the search of this test', () => {
    expect(codes.length).toBeGreaterThan(80);
    expect(codes).toEqual(
      expect.arrayContaining([
        'unknown-item',
        'no-programme',
        'several-programmes',
        'requirement-cycle',
        'lone-surrogate',
        'not-a-day',
        'wrong-form',
        'yaml-syntax',
        'csv-quote',
        'example-fails',
        'unknown-attribute',
        'pack-not-found',
      ]),
    );
  });

  it.each(languages)('has a sentence in %s that says what is wrong and what to try', (language) => {
    expect(codes.filter((code) => !Object.hasOwn(problemSentences[language], code))).toEqual([]);
  });

  it('that has a sentence is made somewhere', () => {
    expect(Object.keys(problemSentences.en).filter((code) => !codes.includes(code))).toEqual([]);
  });

  it.each(languages)('reads as sentences in %s', (language) => {
    const values = Object.fromEntries(valueNames.map((name) => [name, `⟨${name}⟩`]));
    for (const code of codes) {
      const told = problemInWords(problem(code, [], values), language);
      expect(told).toMatch(/^[\p{Lu}“„0-9⟨*].*[.?]$/su);
      expect(told).not.toMatch(/undefined| {2}|\s$/);
    }
  });

  it('is told with what was probably meant, else with what is possible', () => {
    const item = (values: Record<string, string | readonly string[]>) =>
      problemInWords(problem('unknown-item', [], { name: '70-999', ...values }), 'en');
    expect(item({ nearest: '70-998' })).toMatch(/Did you mean “70-998”\?$/);
    expect(item({ known: ['70-1', '70-2'] })).toMatch(/Possible here: 70-1, 70-2\.$/);
    expect(item({})).toMatch(/“70-999”\.$/);
  });

  it('of a request names days as one says them, and of a file as they are written there', () => {
    const paid = problem('paid-in-future', [], { found: '2018-12-01', on: '2018-09-10' });
    expect(problemInWords(paid, 'de')).toBe(
      '1.\u00a0Dezember 2018 kommt erst noch. Schreiben Sie den Tag des Eingangs: den 10.\u00a0September 2018 oder früher.',
    );
    const between = problem('no-such-renewal', [], { found: '2018-01-02', known: ['2018-09-10', '2018-12-10'] });
    expect(problemInWords(between, 'en')).toContain(
      'these renewal days: 10\u00a0September 2018, 10\u00a0December 2018.',
    );
    const inFile = problem('not-allowed', [], { found: '2018-12-01', allowed: ['2018-09-10'] });
    expect(problemInWords(inFile, 'en')).toBe('“2018-12-01” is not possible here. Write one of: 2018-09-10.');
  });

  it('of a code that nobody has heard of still says something', () => {
    expect(problemInWords(problem('toString', []), 'en')).toContain('(toString)');
    expect(problemInWords(problem('toString', []), 'de')).toContain('(toString)');
  });
});

it.each([
  [
    problem('sheet-not-a-result', [], { found: '2017-10-20', looksLike: 'days' }),
    '“2017-10-20” does not say whether it was passed. Write yes or no, or passed or failed. This looks like a day: does this column hold the day earned? Say so under “Which column tells what”.',
  ],
  [
    problem('sheet-not-a-day', [], { found: 'yes', looksLike: 'yes-or-no' }),
    '“yes” is no day, such as 2017-12-15 or 15.12.2017. This looks like yes or no: does this column hold whether it was passed? Say so under “Which column tells what”.',
  ],
  [
    problem('sheet-not-a-day', [], { found: '31.2.2017', looksLike: 'days' }),
    '“31.2.2017” is no day. Write it as 2017-12-15 or 15.12.2017.',
  ],
  [
    problem('sheet-unknown-item', [], { name: '70-481', meantEn: ['70-480 (HTML5)'], meantDe: ['70-480 (HTML5)'] }),
    'The programme has no exam, certification, assessment or course “70-481”. Near it: 70-480 (HTML5). Rows like this one can be left out.',
  ],
])('a cell of a sheet is told with what may be meant: %j', (told, text) => {
  expect(problemInWords(told, 'en')).toBe(text);
});
