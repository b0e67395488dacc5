import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usualDay } from '../../../../test/builders/a-partner.ts';
import type { WrittenTree } from '../../../../test/builders/a-programme.ts';
import { editedClause, twoTexts } from '../../../../test/builders/arbitrary-changes.ts';
import { day } from '../../time/day.ts';
import { clauseImplies } from './clause-implies.ts';
import type { RuleDifference } from './rule-difference.ts';
import { ruleDifference } from './rule-difference.ts';

const on = day(usualDay);

function differenceBetween(before: unknown, after: unknown, overrides: WrittenTree = {}): RuleDifference | undefined {
  const both = twoTexts(before, after, overrides);
  if (!both) throw new Error(`A text is refused: ${JSON.stringify([before, after])}`);
  const { programme } = both;
  return ruleDifference({ programme, clause: both.before }, { programme, clause: both.after }, on);
}

const people = (count: number, condition: unknown, more: WrittenTree = {}) => ({
  people: count,
  with: condition,
  ...more,
});
const two = people(2, { any: ['A', 'B', 'C'] });
const sales = (least: unknown) => ({ metric: 'sales', atLeast: least });
const byMarket = (small: number, large: number) => ({ by: 'market', cases: { small, large } });
const seven = (list: readonly string[], n = 2) => people(1, { n, of: list });
const points = (threshold: number, each = 1, max = 8) => ({
  score: { x: { points: { each, of: { peopleWith: 'A' } }, max }, y: { points: { metric: 'sales' }, max: 5 } },
  atLeast: threshold,
});

/** The one with the most points counts, whether it reaches its threshold or not. */
const best = (each: number) => ({
  best: {
    big: { score: { x: { points: { each, of: { metric: 'seats' } } } }, atLeast: 10 },
    little: { score: { y: { points: { peopleWith: 'A' } } }, atLeast: 1 },
  },
});

/** A change that makes a rule harder, and what it is told as. The other way round it makes the rule easier. */
const planted: readonly [name: string, before: unknown, harder: unknown, told: string, back?: string][] = [
  ['more people', two, { ...two, people: 3 }, 'people'],
  ['an exam leaves a list', two, people(2, { any: ['A', 'B'] }), 'conditions-removed', 'conditions-added'],
  [
    'an exam is needed as well',
    people(2, { all: ['A', 'B'] }),
    people(2, { all: ['A', 'B', 'C'] }),
    'conditions-added',
    'conditions-removed',
  ],
  [
    'an exam is needed beside the only one',
    people(2, 'A'),
    people(2, { all: ['A', 'C'] }),
    'conditions-added',
    'conditions-removed',
  ],
  ['two of a list instead of one', people(1, { any: ['A', 'B', 'C'] }), seven(['A', 'B', 'C']), 'condition-replaced'],
  ['a list of which two are needed gets shorter', seven(['A', 'B', 'C']), seven(['A', 'B']), 'condition-replaced'],
  ['a further clause', two, { all: [two, sales(5)] }, 'clause-added', 'clause-removed'],
  [
    'a further clause among several',
    { all: [two, sales(5)] },
    { all: [two, { holds: 'alliance' }, sales(5)] },
    'clause-added',
    'clause-removed',
  ],
  ['an alternative is gone', { any: [two, sales(5)] }, sales(5), 'clause-removed', 'clause-added'],
  [
    'an alternative is gone from three',
    { any: [two, sales(5), { holds: 'alliance' }] },
    { any: [two, sales(5)] },
    'clause-removed',
    'clause-added',
  ],
  [
    'two of three instead of one',
    { any: [two, sales(5), { holds: 'alliance' }] },
    { n: 2, of: [two, sales(5), { holds: 'alliance' }] },
    'number-of-list',
  ],
  ['a higher threshold', sales(5), sales(6), 'bounds'],
  ['more than so much instead of at least so much', sales(5), { metric: 'sales', moreThan: 5 }, 'bounds'],
  ['a higher threshold in one market', sales(byMarket(3, 5)), sales(byMarket(3, 6)), 'bounds'],
  ['a lower ceiling', { metric: 'seats', atMost: 9 }, { metric: 'seats', atMost: 8 }, 'bounds'],
  ['better proof', { ...two, verification: 'documented' }, { ...two, verification: 'verified' }, 'proof'],
  ['proof at all', two, { ...two, verification: 'verified' }, 'proof'],
  ['employees only', two, { ...two, who: ['employee'] }, 'who'],
  [
    'different people',
    { all: [people(2, 'A'), people(2, 'B')] },
    { team: [people(2, 'A'), people(2, 'B')], sharing: 'distinct' },
    'sharing',
  ],
  [
    'different people, beside a figure',
    { all: [people(2, 'A'), sales(2), people(2, 'B')] },
    { all: [{ team: [people(2, 'A'), people(2, 'B')], sharing: 'distinct' }, sales(2)] },
    'sharing',
  ],
  ['some of the same people', two, { ...two, ofWhich: [{ people: 1, with: 'A' }] }, 'subset-added', 'subset-removed'],
  [
    'more of the same people',
    { ...two, ofWhich: [{ people: 1, with: 'A' }] },
    { ...two, ofWhich: [{ people: 2, with: 'A' }] },
    'people',
  ],
  [
    'a further kind of people',
    { team: [people(1, 'A'), people(1, 'B')], sharing: 'distinct' },
    { team: [people(1, 'A'), people(1, 'B'), people(1, 'C')], sharing: 'distinct' },
    'slot-added',
    'slot-removed',
  ],
  [
    'in one market only',
    { by: 'market', cases: { small: two }, otherwise: two },
    { by: 'market', cases: { small: two }, otherwise: { ...two, people: 3 } },
    'people',
  ],
  [
    'an exam that must be recent',
    people(2, 'A'),
    people(2, { item: 'A', earnedWithin: { months: 12 } }),
    'condition-replaced',
  ],
  [
    'an exam that counts until a day',
    people(2, 'A'),
    people(2, { item: 'A', countsUntil: '2020-01-31' }),
    'condition-replaced',
  ],
  [
    'an exam that counts until an earlier day',
    people(2, { item: 'A', earnedBy: '2018-06-30' }),
    people(2, { item: 'A', earnedBy: '2015-01-01' }),
    'condition-replaced',
  ],
  ['more evidence', { evidence: 'audit', count: 1 }, { evidence: 'audit', count: 2 }, 'clause-replaced'],
  ['evidence with an outcome', { evidence: 'audit' }, { evidence: 'audit', outcome: 'passed' }, 'clause-replaced'],
  [
    'fresher evidence',
    { evidence: 'audit', within: { months: 24 } },
    { evidence: 'audit', within: { months: 12 } },
    'clause-replaced',
  ],
  ['a status held for long', { holds: 'alliance' }, { holds: 'alliance', for: { months: 6 } }, 'clause-replaced'],
  ['more points', points(5), points(6), 'threshold'],
  ['fewer points for each', points(5, 2), points(5, 1), 'part-replaced'],
  ['a lower cap', points(8, 1, 8), points(8, 1, 4), 'part-replaced'],
  [
    'in every country',
    { per: 'country', combine: 'best', require: two },
    { per: 'country', combine: 'all', require: two },
    'clause-replaced',
  ],
  [
    'holdings of different exams',
    { holdings: 2, of: ['A', 'B', 'C'] },
    { holdings: 2, of: ['A', 'B', 'C'], distinct: true },
    'clause-replaced',
  ],
  ['more holdings', { holdings: 2, of: ['A', 'B'] }, { holdings: 3, of: ['A', 'B'] }, 'bounds'],
];

/** Nobody can meet both, or each lets in somebody whom the other keeps out. */
const incomparable: readonly [name: string, before: unknown, after: unknown, told: readonly string[]][] = [
  [
    'a further part of a score, with a floor of its own',
    points(5),
    { ...points(5), score: { ...points(5).score, z: { points: { metric: 'seats' }, floor: 1 } } },
    ['part-added'],
  ],
  ['a certification in the place of an exam of its path', people(1, 'A'), people(1, 'K'), ['condition-replaced']],
  ['one exam in the place of another', people(2, 'A'), people(2, 'B'), ['condition-replaced']],
  [
    'one leaves a list and one joins',
    people(2, { any: ['A', 'B'] }),
    people(2, { any: ['B', 'C'] }),
    ['condition-exchanged'],
  ],
  [
    'more people, more exams',
    people(2, { any: ['A', 'B'] }),
    people(3, { any: ['A', 'B', 'C'] }),
    ['people', 'conditions-added'],
  ],
  ['a figure in the place of another', sales(3), { metric: 'seats', atLeast: 3 }, ['clause-replaced']],
];

/** Another order or other words, and trees that say the same. */
const same: readonly [name: string, before: unknown, after: unknown][] = [
  [
    'order of clauses',
    { all: [two, sales(5), { holds: 'alliance' }] },
    { all: [{ holds: 'alliance' }, two, sales(5)] },
  ],
  ['order of exams', people(2, { any: ['A', 'B', 'C'] }), people(2, { any: ['C', 'A', 'B'] })],
  ['titles and ids', two, { ...two, id: 'named', title: { en: 'Two', de: 'Zwei' } }],
  [
    'nested lists',
    { all: [two, { all: [sales(5), { holds: 'alliance' }] }] },
    { all: [{ all: [two, sales(5)] }, { holds: 'alliance' }] },
  ],
  ['nested alternatives', people(2, { any: ['A', { any: ['B', 'C'] }] }), two],
  ['a clause twice', { all: [two, two] }, two],
  ['an exam twice', people(2, { any: ['A', 'B', 'B', 'C'] }), two],
  ['a clause that another one contains', { all: [two, people(1, { any: ['A', 'B', 'C'] })] }, two],
  ['an exam that its own list contains', people(2, { any: ['A', { all: ['A', 'B'] }] }), people(2, 'A')],
  ['the equivalent beside the exam', people(2, 'E'), people(2, { any: ['E', { all: ['B', 'C'] }] })],
  [
    'a team that may be shared',
    { team: [people(2, 'A'), people(2, 'B')], sharing: 'free' },
    { all: [people(2, 'B'), people(2, 'A')] },
  ],
  ['the same in every market', sales(byMarket(3, 3)), sales(3)],
  ['one of one', { any: [two] }, two],
  ['all of one list, written out', people(2, { n: 2, of: ['A', 'B'] }), people(2, { all: ['B', 'A'] })],
  [
    'distribution',
    { all: [two, { any: [sales(1), { holds: 'alliance' }] }] },
    { any: [{ all: [two, sales(1)] }, { all: [{ holds: 'alliance' }, two] }] },
  ],
];

describe('A difference', () => {
  test.each(planted)('finds that %s is harder, and the way back easier', (_, before, harder, told, back = told) => {
    const there = differenceBetween(before, harder);
    expect(there).toMatchObject({
      direction: 'harder',
      keptOut: expect.anything(),
      changes: [{ kind: told, direction: 'harder' }],
    });
    expect(there?.changes).toHaveLength(1);
    const again = differenceBetween(harder, before);
    expect(again).toMatchObject({
      direction: 'easier',
      letIn: expect.anything(),
      changes: [{ kind: back, direction: 'easier' }],
    });
    expect(again?.changes).toHaveLength(1);
  });

  test.each(incomparable)('shows a partner each way where nothing is proved: %s', (_, before, after, told) => {
    const found = differenceBetween(before, after);
    expect(found).toMatchObject({ direction: 'incomparable', keptOut: expect.anything(), letIn: expect.anything() });
    expect(found?.changes.map((one) => one.kind)).toEqual(told);
  });

  test.each(same)('sees none in %s', (_, before, after) => {
    expect(differenceBetween(before, after)).toBe(undefined);
    expect(differenceBetween(after, before)).toBe(undefined);
  });

  test('says only what is proved where a question is open: no easier, while the part that one reading asks is harder', () => {
    const reading = (least: number) => ({ question: 'which', readings: { one: sales(1), two: sales(least) } });
    const found = differenceBetween(reading(2), reading(3));
    // Whom reading two keeps out, reading one lets in: nobody's verdict is "not met" because of the change.
    expect(found).toMatchObject({ direction: 'not-easier', changes: [{ kind: 'bounds', direction: 'harder' }] });
  });

  test('claims no more than is proved and found: more points can make an alternative count that then fails', () => {
    expect(differenceBetween(best(1), best(2))).toMatchObject({ direction: 'undecided', letIn: expect.anything() });
  });

  test('knows that grants to the company may count: without them a rule is no easier, and sample partners have none', () => {
    const found = differenceBetween({ ...two, withGrants: true }, two);
    expect(found).toMatchObject({ direction: 'not-easier', changes: [{ kind: 'clause-replaced' }] });
  });

  test('finds a planted change, and only that, among clauses that stay the same in any order', () => {
    const stay = fc.uniqueArray(fc.constantFrom(0, 1, 2, 3, 4), { minLength: 1, maxLength: 4 });
    // Nothing that a planted change could contradict: of a rule that nobody meets, nothing more is proved.
    const others: readonly unknown[] = [
      { metric: 'seats', atLeast: 4 },
      people(1, 'E', { id: 'other-people' }),
      { evidence: 'reference', count: 2 },
      { holds: 'partnership' },
      { any: [{ evidence: 'reference', count: 5 }, people(3, 'E')] },
    ];
    fc.assert(
      fc.property(fc.constantFrom(...planted), stay, fc.nat(4), fc.nat(4), (change, chosen, before, after) => {
        const [, old, harder, told] = change;
        const same = chosen.map((index) => others[index]);
        const [x, y] = [same.toSpliced(before, 0, old), same.toReversed().toSpliced(after, 0, harder)];
        const found = differenceBetween({ all: x }, { all: y });
        expect(found?.direction).toBe('harder');
        expect(found?.changes.map((one) => [one.kind, one.direction])).toEqual([[told, 'harder']]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  test('of a rule and itself is none, and none either where every list in it stands the other way round', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned).reverse();
      if (typeof value !== 'object' || value === null) return value;
      const keepsOrder = 'steps' in value || 'minus' in value || 'ratio' in value;
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, keepsOrder && Array.isArray(inner) ? inner : turned(inner)]),
      );
    };
    fc.assert(
      fc.property(editedClause, ([rule]) => {
        const both = twoTexts(rule, turned(rule));
        fc.pre(both !== undefined);
        if (!both) return;
        const { programme, before, after } = both;
        const [old, text] = [before, after].map((clause) => ({ programme, clause })) as [never, never];
        expect(ruleDifference(old, old, on)).toBe(undefined);
        expect(ruleDifference(old, text, on)).toBe(undefined);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });

  test('that was proved both ways is none; every other one has at least one change', () => {
    fc.assert(
      fc.property(editedClause, ([rule, edited]) => {
        const both = twoTexts(rule, edited);
        fc.pre(both !== undefined);
        if (!both) return;
        const { programme, before, after } = both;
        const worlds = { given: programme, goal: programme };
        const proved = clauseImplies(before, after, worlds) && clauseImplies(after, before, worlds);
        const found = ruleDifference({ programme, clause: before }, { programme, clause: after }, on);
        expect(found === undefined).toBe(proved);
        if (found) expect(found.changes.length).toBeGreaterThan(0);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });
});
