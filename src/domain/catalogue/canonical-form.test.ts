import { describe, expect, test } from 'vitest';
import { aRule } from '../../../test/builders/a-programme.ts';

const definitions = {
  define: { clauses: { base: { people: 2, with: 'A' } } },
  programme: { questions: { which: { text: 'W', readings: { one: 'One', two: 'Two' } } } },
};
const hashOf = (clause: unknown): string =>
  aRule(clause, definitions).competencies.get('web')?.versions[0]?.hash as string;
const [a, b] = [
  { people: 2, with: 'A' },
  { people: 1, with: { any: ['A', 'B'] } },
];
const score = { x: { points: { metric: 'sales' }, max: 5 }, y: { points: 2 } };

describe('Two texts mean the same that differ only in', () => {
  test.each([
    ['the order of clauses', { all: [a, b] }, { all: [b, a] }],
    ['the order of keys', { people: 2, with: 'A', who: ['employee'] }, { who: ['employee'], with: 'A', people: 2 }],
    ['the order of conditions', { people: 1, with: { all: ['A', 'B'] } }, { people: 1, with: { all: ['B', 'A'] } }],
    ['the order of affiliations', { ...a, who: ['employee', 'contractor'] }, { ...a, who: ['contractor', 'employee'] }],
    ['the order of places in a team', { team: [a, { people: 1, with: 'B' }] }, { team: [{ people: 1, with: 'B' }, a] }],
    ['the order of holdings', { holdings: 2, of: ['A', 'B'] }, { holdings: 2, of: ['B', 'A'] }],
    [
      'ids, titles, notes and sources',
      { ...a },
      { ...a, id: 'x', title: 'People', note: 'Note', source: 'https://example.com' },
    ],
    ['a piece put in by its name', a, { use: 'base' }],
    ['how a number is written', { people: '4/2', with: 'A' }, a],
    ['any and one of several', { any: [a, b] }, { n: 1, of: [a, b] }],
    [
      'a team that shares and several counts',
      { team: [a, { people: 1, with: 'B' }], sharing: 'free' },
      { all: [a, { people: 1, with: 'B' }] },
    ],
    ['the order of score parts', { score, atLeast: 6 }, { score: { y: score.y, x: score.x }, atLeast: 6 }],
    [
      'the order of summands',
      { amount: { plus: [{ metric: 'sales' }, { metric: 'seats' }] }, atLeast: 1 },
      { amount: { plus: [{ metric: 'seats' }, { metric: 'sales' }] }, atLeast: 1 },
    ],
    [
      'the order of accepted values of a field',
      { amount: { records: 'deals', where: [{ field: 'type', in: ['x', 'y'] }] }, atLeast: 1 },
      { amount: { records: 'deals', where: [{ field: 'type', in: ['y', 'x'] }] }, atLeast: 1 },
    ],
  ])('%s', (_, one, other) => {
    expect(hashOf(one)).toBe(hashOf(other));
  });
});

describe('Two texts mean different things that differ in', () => {
  test.each([
    ['a number of people', a, { ...a, people: 3 }],
    ['an exam', a, { ...a, with: 'B' }],
    ['all and any', { all: [a, b] }, { any: [a, b] }],
    ['an affiliation', a, { ...a, who: ['employee'] }],
    ['a verification', a, { ...a, verification: 'verified' }],
    ['being pooled', a, { ...a, pooled: true }],
    ['grants', a, { ...a, withGrants: true }],
    ['a subset', a, { ...a, ofWhich: [{ people: 1, with: 'B' }] }],
    ['a role', { team: [a, a] }, { team: [a, { ...a, role: 'am' }] }],
    ['a relation', { metric: 'sales', atLeast: 1 }, { metric: 'sales', moreThan: 1 }],
    ['a window', { metric: 'sales', atLeast: 1 }, { metric: 'sales', window: { month: 0 }, atLeast: 1 }],
    [
      'the order of a difference',
      { amount: { minus: [{ metric: 'sales' }, { metric: 'seats' }] }, atLeast: 1 },
      { amount: { minus: [{ metric: 'seats' }, { metric: 'sales' }] }, atLeast: 1 },
    ],
    ['a cap', { score, atLeast: 6 }, { score: { ...score, x: { ...score.x, max: 6 } }, atLeast: 6 }],
    ['a floor', { score, atLeast: 6 }, { score: { ...score, x: { ...score.x, floor: 1 } }, atLeast: 6 }],
    ['the name of a score part', { score, atLeast: 6 }, { score: { z: score.x, y: score.y }, atLeast: 6 }],
    ['an outcome', { evidence: 'audit' }, { evidence: 'audit', outcome: 'pass' }],
    ['a detail of evidence', { evidence: 'audit', where: { size: 1 } }, { evidence: 'audit', where: { size: '1' } }],
    ['a detail called id', { evidence: 'audit' }, { evidence: 'audit', where: { id: 'x' } }],
    [
      'which case is which',
      { by: 'market', cases: { small: a, large: b } },
      { by: 'market', cases: { small: b, large: a } },
    ],
    [
      'which reading is which',
      { question: 'which', readings: { one: a, two: b } },
      { question: 'which', readings: { one: b, two: a } },
    ],
    [
      'a day of a condition',
      { people: 1, with: { item: 'A', earnedBy: '2020-01-01' } },
      { people: 1, with: { item: 'A', earnedBy: '2020-01-02' } },
    ],
    ['days or months', { evidence: 'audit', within: { days: 12 } }, { evidence: 'audit', within: { months: 12 } }],
    [
      'how places combine',
      { per: 'country', combine: 'all', require: a },
      { per: 'country', combine: 'best', require: a },
    ],
    ['every second term', a, { everyTerms: 2, require: a }],
    [
      'the rules of that day or today',
      { anyDayIn: { month: 0 }, require: a },
      { anyDayIn: { month: 0 }, require: a, judgedBy: 'today' },
    ],
  ])('%s', (_, one, other) => {
    expect(hashOf(one)).not.toBe(hashOf(other));
  });
});
