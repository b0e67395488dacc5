import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../wording/point.ts';
import { type Block, span } from './block.ts';
import { displayWidth } from './display-width.ts';
import { render } from './render.ts';
import { inAscii } from './symbols.ts';
import { terminalFor } from './terminal.ts';

const words = fc.oneof(
  fc.lorem({ maxCount: 12 }),
  fc.string({ maxLength: 70, unit: 'grapheme' }),
  fc.constant('https://example.com/a-very-long/address-that-has-no-space/and-does-not-end'),
);
const { point } = fc.letrec<{ point: Point }>((tie) => ({
  point: fc.record(
    {
      text: words,
      verdict: fc.constantFrom('met', 'not-met', 'undetermined'),
      figure: fc.constantFrom('1', '12 of 20', 'between 1 and 1,000'),
      details: fc.array(words, { maxLength: 2 }),
      below: fc.oneof({ maxDepth: 3 }, fc.constant([]), fc.array(tie('point'), { maxLength: 3 })),
    },
    { requiredKeys: ['text'] },
  ),
}));
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('title', 'heading', 'text'), words }),
  fc.record({ kind: fc.constant('points'), points: fc.array(point, { maxLength: 3 }) }),
  fc.record({
    kind: fc.constant('fields'),
    fields: fc.array(fc.record({ name: fc.lorem({ maxCount: 3 }), words }), { maxLength: 3 }),
  }),
  fc
    .array(fc.tuple(words, words, words, words), { maxLength: 4 })
    .map((rows): Block => ({ kind: 'table', head: ['One', 'Two', 'Three', 'Four'], rows })),
);

describe('a report', () => {
  it('has no line that is wider than the terminal, and no control character but its line ends', () => {
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 4 }),
        fc.integer({ min: 40, max: 100 }),
        fc.boolean(),
        (blocks, width, unicode) => {
          const text = render(blocks, { width, colour: false, unicode });
          expect(Math.max(0, ...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(width);
          expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
          if (!unicode) expect(text).toMatch(/^[\x20-\x7e\n]*$/);
        },
      ),
    );
  });

  it('is wrapped between words, with what belongs under a statement indented', () => {
    const points: Point[] = [
      {
        text: 'Four people, each with a certification',
        verdict: 'not-met',
        details: ['3 of 4 people: Ana, Bo and Cy are there.'],
      },
      { text: 'A score', figure: '9 of 20', below: [{ text: 'Its part', verdict: 'met' }] },
    ];
    expect(render([{ kind: 'points', points }], { width: 40, colour: false, unicode: true })).toBe(
      [
        '✗          Four people, each with a',
        '           certification',
        '           3 of 4 people: Ana, Bo and Cy',
        '           are there.',
        '· 9 of 20  A score',
        '  ✓ Its part',
        '',
      ].join('\n'),
    );
  });

  it('shows a table as lists where its columns do not fit', () => {
    const table: Block = {
      kind: 'table',
      head: ['Award', 'Requirement', 'Act by'],
      rows: [
        ['Gold', [span('✓ met', 'met')], ''],
        ['Silver', 'x'.repeat(30), 'soon'],
      ],
    };
    expect(render([table], { width: 80, colour: false, unicode: true }).split('\n')[0]).toBe(
      `Award   Requirement${' '.repeat(21)}Act by`,
    );
    expect(render([table], { width: 40, colour: false, unicode: true })).toBe(
      `Gold\n  Requirement: ✓ met\nSilver\n  Requirement:\n  ${'x'.repeat(30)}\n  Act by: soon\n`,
    );
  });

  it('has colours only where they are wanted', () => {
    const red: Block = { kind: 'text', words: [span('not met', 'not-met'), span(' at all', 'not-met')] };
    expect(render([red], { width: 40, colour: true, unicode: true })).toBe('\u001b[31mnot met at all\u001b[0m\n');
  });
});

describe('the terminal', () => {
  const asked = { env: {}, columns: 120, colour: 'auto' } as const;
  it.each([
    ['is as wide as it says, within what can be read', { columns: 60 }, { width: 60 }],
    ['is at least 40 columns wide', { columns: 10 }, { width: 40 }],
    ['is used to 100 columns', { columns: 250 }, { width: 100, colour: true }],
    [
      'is taken to be 80 columns wide where there is none, and has no colour',
      { columns: undefined },
      { width: 80, colour: false },
    ],
    ['has no colour with NO_COLOR', { env: { NO_COLOR: '1' } }, { colour: false }],
    ['has colour with an empty NO_COLOR', { env: { NO_COLOR: '' } }, { colour: true }],
    ['has no colour where it is dumb', { env: { TERM: 'dumb' } }, { colour: false }],
    [
      'has colour where it is asked for',
      { columns: undefined, env: { NO_COLOR: '1' }, colour: 'always' },
      { colour: true },
    ],
    ['shows more than ASCII where the locale says so', { env: { LANG: 'de_DE.utf8' } }, { unicode: true }],
    ['and where no locale is set', { env: {} }, { unicode: true }],
    ['and not where it says otherwise', { env: { LANG: 'de_DE.UTF-8', LC_ALL: 'POSIX' } }, { unicode: false }],
  ] as const)('%s', (_, given, expected) => {
    expect(terminalFor({ ...asked, ...given })).toMatchObject(expected);
  });
});

describe('what a terminal without Unicode shows', () => {
  it.each([
    ['Größe: „Süßes“ – 5 × 3 …', 'Groesse: "Suesses" - 5 x 3 ...'],
    ['Deniz Yılmaz, Łukasz Żak, José', 'Deniz Yilmaz, Lukasz Zak, Jose'],
    ['✓ ✗ ● ○ ·', '+ x * o -'],
    ['15\u00a0September', '15 September'],
    ['東京', '??'],
  ])('%s', (text, ascii) => {
    expect(inAscii(text)).toBe(ascii);
  });
});
