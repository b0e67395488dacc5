import { describe, expect, it } from 'vitest';
import { twoTexts } from '../../../test/builders/arbitrary-changes.ts';
import { ruleDifference } from '../../domain/impact/difference/rule-difference.ts';
import type { Rule } from '../../domain/impact/difference/sample-partner.ts';
import { day } from '../../domain/time/day.ts';
import { withPlainSpaces } from '../no-break.ts';
import type { Point } from '../point.ts';
import { voiceOf } from '../voice.ts';
import { changesInWords } from './change-in-words.ts';

const people = (count: number, condition: unknown, more: object = {}) => ({ people: count, with: condition, ...more });
const sales = (least: unknown) => ({ metric: 'sales', atLeast: least });
const lines = ({ text, details = [], below = [] }: Point, indent = '   '): string[] => [
  `${indent}${text}`,
  ...details.map((one) => `${indent}${one}`),
  ...below.flatMap((one) => lines(one, `${indent}   `)),
];

function differenceOf(before: unknown, after: unknown) {
  const both = twoTexts(before, after);
  if (!both) throw new Error(`A text is refused: ${JSON.stringify([before, after])}`);
  const { programme } = both;
  const rules = [both.before, both.after].map((clause) => ({ programme, clause })) as [Rule, Rule];
  return { programme, changes: ruleDifference(...rules, day('2020-06-15'))?.changes ?? [] };
}

/** The changes between two rules, a line each, under the rules as they are written. */
function told(before: unknown, after: unknown, language: 'en' | 'de'): string {
  const { programme, changes } = differenceOf(before, after);
  const points = changesInWords(changes, voiceOf(programme, language));
  const written = [before, after].map((one) => JSON.stringify(one)).join('\n→ ');
  return withPlainSpaces([written, ...points.flatMap((point) => lines(point))].join('\n'));
}

const team = (...slots: unknown[]) => ({ team: slots, sharing: 'distinct' });
const score = (threshold: number, parts: object) => ({ score: parts, atLeast: threshold });
const x = { points: { each: 1, of: { peopleWith: 'A' } }, max: 8 };

const changed: readonly (readonly [before: unknown, after: unknown])[] = [
  [people(2, { any: ['A', 'B', 'C'] }), people(2, { any: ['A', 'B'] })],
  [people(2, { any: ['A', 'B'] }), people(2, { any: ['A', 'B', 'C', 'E'] })],
  [people(2, { all: ['A', 'B'] }), people(2, { all: ['A', 'C'] })],
  [people(2, 'A'), people(2, { item: 'A', earnedWithin: { months: 12 } })],
  [people(1, { n: 2, of: ['A', 'B', 'C'] }), people(1, { n: 2, of: ['A', 'B', 'D'] })],
  [people(4, 'A'), people(2, 'A')],
  [people(2, 'A'), people(1, 'A')],
  [people(2, 'A'), people(2, 'A', { verification: 'documented' })],
  [people(2, 'A', { who: ['employee'] }), people(2, 'A')],
  [people(2, 'A'), people(2, 'A', { ofWhich: [{ people: 1, with: 'B' }] })],
  [people(4, 'A', { ofWhich: [{ people: 1, with: 'B' }] }), people(4, 'A', { ofWhich: [{ people: 2, with: 'B' }] })],
  [{ all: [people(2, 'A'), people(2, 'B')] }, team(people(2, 'A'), people(2, 'B'))],
  [team(people(2, 'A'), people(2, 'B')), { all: [people(2, 'A'), people(2, 'B')] }],
  [team(people(1, 'A'), people(1, 'B')), team(people(1, 'A'), people(1, 'B'), people(1, 'C'))],
  [team(people(1, 'A'), people(1, 'B'), people(1, 'C')), team(people(1, 'A'), people(1, 'B'))],
  [people(2, 'A', { ofWhich: [{ people: 1, with: 'B' }] }), people(2, 'A')],
  [team(people(1, 'A', { role: 'am' }), people(1, 'B')), team(people(1, 'A'), people(1, 'B'))],
  [sales(5), sales({ by: 'market', cases: { small: 5, large: 6 } })],
  [sales(5), { all: [sales(5), { holds: 'alliance' }] }],
  [{ any: [sales(5), { holds: 'alliance' }] }, sales(5)],
  [sales(5), { metric: 'seats', atLeast: 5 }],
  [
    { all: [sales(5), { holds: 'alliance' }, people(1, 'A')] },
    { n: 2, of: [sales(5), { holds: 'alliance' }, people(1, 'A')] },
  ],
  [score(5, { x }), score(6, { x })],
  [score(5, { x }), score(1, { x })],
  [people(2, { any: ['A', 'B', 'E'] }), people(2, { any: ['A', 'B', 'C'] })],
  [people(1, { n: 2, of: ['A', 'B', 'C'] }), people(1, { n: 2, of: ['A', 'B', 'E'] })],
  [
    { all: [people(2, { all: ['A', 'B', 'C'] }), sales(5)] },
    { all: [people(2, { all: ['A', 'B'] }), people(2, { any: ['C', 'E'] }), sales(5)] },
  ],
  [{ all: [people(2, { all: ['A', 'B'] }), sales(5)] }, { all: [sales(5), people(2, 'C'), people(2, 'E')] }],
  [score(5, { x }), score(5, { x, y: { points: { metric: 'sales' } } })],
  [score(5, { x, y: { points: { metric: 'sales' } } }), score(5, { x })],
  [score(5, { x }), score(5, { x: { ...x, max: 6 } })],
  [
    { by: 'market', cases: { small: sales(1) }, otherwise: sales(3) },
    { by: 'market', cases: { small: sales(2) }, otherwise: sales(4) },
  ],
  [
    { question: 'which', readings: { one: sales(1), two: sales(2) } },
    { question: 'which', readings: { one: sales(1), two: sales(3) } },
  ],
  [
    {
      any: [
        { all: [sales(5), people(1, 'A')], title: { en: 'Option Sales: much', de: 'Option Verkauf: viel' } },
        { holds: 'alliance' },
      ],
    },
    {
      any: [
        { all: [sales(6), people(1, 'A')], title: { en: 'Option Sales: much', de: 'Option Verkauf: viel' } },
        { holds: 'alliance' },
      ],
    },
  ],
];

describe('Changes of a rule', () => {
  it.each(['en', 'de'] as const)('are told in sentences, in %s', async (language) => {
    const all = changed.map(([before, after]) => told(before, after, language));
    await expect(`${all.join('\n\n')}\n`).toMatchFileSnapshot(`golden/changes-${language}.txt`);
  });

  it('all have their sentence here', () => {
    const kinds = new Set(
      changed.flatMap(([before, after]) => differenceOf(before, after).changes.map((one) => one.kind)),
    );
    // Only two packs can differ in what they say of items.
    expect([...kinds].sort()).toEqual([
      'bounds',
      'clause-added',
      'clause-removed',
      'clause-replaced',
      'condition-exchanged',
      'condition-replaced',
      'conditions-added',
      'conditions-removed',
      'number-of-list',
      'part-added',
      'part-removed',
      'part-replaced',
      'people',
      'proof',
      'role',
      'sharing',
      'slot-added',
      'slot-removed',
      'subset-added',
      'subset-removed',
      'threshold',
      'who',
    ]);
  });
});
