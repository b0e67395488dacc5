import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standingOf, usualDay, verdictOn } from '../../../test/builders/a-partner.ts';
import { aRule, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { type Held, withIssued } from '../../../test/builders/issued-certificates.ts';
import { choices } from '../../../test/builders/reference.ts';

const exams = ['A', 'B', 'C', 'D'];
const paths = [
  ['A', 'B', 'C'],
  ['C', 'D'],
];

const asking = (clause: WrittenTree, more: WrittenTree = {}, months = 24) =>
  aRule(clause, {
    certifications: { expert: { validity: { months }, paths: paths.map((all) => ({ all })), ...more } },
  });

const partnerOf = (held: readonly Held[]): WrittenTree => ({
  people: held.map((credentials, index) => ({ id: `p${index}`, credentials })),
});

const firstWay = (rule: ReturnType<typeof asking>, held: readonly Held[]) => standingOf(rule, partnerOf(held)).ways[0];

const held = (item: string, earned: string): WrittenTree => ({ item, earned });
const passing = (rule: ReturnType<typeof asking>, own: Held) =>
  firstWay(rule, [own])?.steps[0]?.candidates[0]?.passing.flatMap(({ of }) => of);

const anyHolding = fc.uniqueArray(
  fc.record({
    item: fc.constantFrom(...exams, 'expert'),
    earned: fc.constantFrom('2016-03-01', '2017-03-01', '2019-03-01'),
  }),
  { selector: ({ item }) => item, maxLength: 4 },
);

describe('A certification that is issued for a path and expires', () => {
  test('takes as many exams as the fewest after which it is issued and the level is met, whatever was passed and issued before', () => {
    const seen = { again: 0, begun: 0, shared: 0 };
    fc.assert(
      fc.property(
        fc.array(anyHolding, { minLength: 1, maxLength: 2 }),
        fc.constantFrom(1, 2),
        fc.constantFrom(6, 24, 48),
        fc.boolean(),
        (own, people, months, isWithExam) => {
          fc.pre(people <= own.length);
          const clause = { people, with: isWithExam ? { all: ['expert', 'A'] } : 'expert' };
          const rule = asking(clause, {}, months);
          const every = own.flatMap((_, person) => exams.map((item) => ({ person, item })));
          const closes = (passes: readonly { person: number; item: string }[]) => {
            const after = own.map((one, index) =>
              withIssued(
                'expert',
                paths,
                one,
                passes.filter(({ person }) => person === index).map(({ item }) => ({ item, earned: usualDay })),
              ),
            );
            return verdictOn(rule, partnerOf(after)) === 'met';
          };
          const fewest = [...Array(every.length + 1).keys()].find((count) => choices(every, count).some(closes));
          const way = firstWay(rule, own);
          expect(standingOf(rule, partnerOf(own)).verdict === 'met').toBe(fewest === 0);
          if (fewest === 0) return;
          expect(way).toMatchObject({ exams: fewest, newPeople: 0 });
          if (own.some((one) => one.some(({ item }) => item === 'expert'))) seen.again++;
          if (fewest === 1) seen.begun++;
          if (isWithExam) seen.shared++;
        },
      ),
      { numRuns: 60 },
    );
    expect(Math.min(seen.again, seen.begun, seen.shared)).toBeGreaterThan(5);
  });

  test('takes what is missing of a path, and of what was passed before it was last issued nothing counts', () => {
    const rule = asking({ people: 1, with: 'expert' });
    const [a, b, c] = ['A', 'B', 'C'].map((item) => held(item, '2017-03-01')) as [
      WrittenTree,
      WrittenTree,
      WrittenTree,
    ];
    expect(passing(rule, [a, b])).toEqual(['C']);
    expect(passing(rule, [a, b, c, held('expert', '2017-03-01')])).toEqual(['C', 'D']);
    expect(passing(rule, [a, b, held('C', '2019-03-01'), held('expert', '2017-03-01')])).toEqual(['D']);
    // All of a path was passed and nothing is known to have been issued for it: that alone brings nothing any more.
    expect(firstWay(rule, [[c, held('D', '2017-03-01')]])?.exams).toBe(2);
  });

  test('takes more exams of whoever has used up the same credentials that somebody else still has to use', () => {
    const [a, b] = ['A', 'B'].map((item) => held(item, '2017-03-01')) as [WrittenTree, WrittenTree];
    const own = [
      [a, b],
      [a, b, held('expert', '2017-03-01')],
    ];
    expect(firstWay(asking({ people: 2, with: 'expert' }), own)?.exams).toBe(1 + 2);
  });

  test('is not taken for issued by what is known of later days only', () => {
    const rule = asking({ people: 1, with: 'expert' });
    const own = [held('C', '2019-03-01'), held('expert', '2020-06-16')];
    expect(passing(rule, own)).toEqual(['D']);
  });

  test('asks for its prerequisite too, once where that is an exam of the path', () => {
    const clause = { people: 1, with: 'expert' };
    expect(firstWay(asking(clause, { prerequisite: 'A' }), [[]])?.exams).toBe(3);
    expect(firstWay(asking(clause, { prerequisite: 'C' }), [[]])?.exams).toBe(2);
  });

  test('is no single exam where credentials are counted', () => {
    const counting = (needed: number, of: string[]) => asking({ holdings: needed, of });
    expect(firstWay(counting(1, ['expert']), [[held('C', '2017-03-01')], []])?.exams).toBe(1);
    expect(firstWay(counting(2, ['expert']), [[held('C', '2017-03-01')], []])?.exams).toBe(3);
    expect(passing(counting(1, ['expert', 'B']), [])).toEqual(['B']);
  });

  test('takes the exams of a path of one that is among those of another', () => {
    const rule = aRule(
      { people: 1, with: 'master' },
      {
        certifications: {
          expert: { validity: { months: 24 }, paths: [{ all: ['A', 'B'] }] },
          master: { validity: { months: 24 }, paths: [{ all: ['expert', 'C'] }] },
        },
      },
    );
    expect(firstWay(rule, [[]])?.exams).toBe(3);
    // The inner one was issued after the outer one was issued last, so it is not used up.
    const own = [held('expert', '2019-01-01'), held('C', '2018-01-01'), held('master', '2018-02-01')];
    expect(passing(rule, own)).toEqual(['C']);
    expect(passing(rule, [held('expert', '2019-01-01'), held('C', '2018-01-01')])).toEqual(['A', 'B', 'C']);
  });
});
