import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standingOf, usualDay } from '../../../test/builders/a-partner.ts';
import type { WrittenTree } from '../../../test/builders/a-programme.ts';
import { allItems, condition, partner, programmeAsking, slot } from '../../../test/builders/arbitrary-rules.ts';
import { choices, isMet } from '../../../test/builders/reference.ts';
import type { Choice } from './completion.ts';
import type { Candidate, Way } from './way.ts';

const isMetBy = (rule: WrittenTree, facts: WrittenTree): boolean =>
  isMet(rule, { day: usualDay, items: allItems, partner: facts, readings: {} });

type Pass = readonly [person: string, item: string];

function afterPasses(facts: WrittenTree, passes: readonly Pass[]): WrittenTree {
  const present = (facts['people'] as WrittenTree[]).map((one) => ({
    ...one,
    credentials: [
      ...(one['credentials'] as unknown[]),
      ...passes.filter(([person]) => person === one['id']).map(([, item]) => ({ item, earned: usualDay })),
    ],
  }));
  return { ...facts, people: present };
}

const passing = (choicesMade: readonly Choice[], last: boolean): string[] =>
  choicesMade.flatMap(({ n, of }) => (last ? of.slice(-n) : of.slice(0, n)));

/** Every way to take the asked number of different people at every step; none where there are too many to try. */
function selections(way: Way): Candidate[][] {
  const each = way.steps.map((step) => choices(step.candidates, step.people));
  if (each.reduce((product, list) => product * list.length, 1) > 300) return [];
  return each.reduce<Candidate[][]>(
    (before, list) => before.flatMap((taken) => list.map((some) => [...taken, ...some])),
    [[]],
  );
}

function afterSelection(facts: WrittenTree, selection: readonly Candidate[], last: boolean): WrittenTree {
  return afterPasses(
    facts,
    selection.flatMap(({ person = '', passing: choicesMade }) =>
      passing(choicesMade, last).map((item): Pass => [person, item]),
    ),
  );
}

const earnable = ['A', 'B', 'C', 'E'];

function closedByPasses(rule: WrittenTree, facts: WrittenTree, count: number): boolean {
  const held = (facts['people'] as WrittenTree[]).flatMap((one) =>
    earnable.map((item): Pass => [one['id'] as string, item]),
  );
  return choices(held, count).some((passes) => isMetBy(rule, afterPasses(facts, passes)));
}

const withoutProof = slot(true).map(({ verification, ...rest }): WrittenTree => rest);
const simple = fc.record({ people: fc.integer({ min: 1, max: 2 }), with: condition }) as fc.Arbitrary<WrittenTree>;
const team = fc.array(withoutProof, { minLength: 2, maxLength: 2 }).map((slots): WrittenTree => ({ team: slots }));
const staffed = fc.oneof(withoutProof, team);
const allStaffed = fc.array(staffed, { minLength: 1, maxLength: 2 }).map((all): WrittenTree => ({ all }));

const anybody = fc
  .array(
    fc.oneof(
      simple,
      fc.array(simple, { minLength: 2, maxLength: 2 }).map((slots): WrittenTree => ({ team: slots })),
    ),
    { minLength: 1, maxLength: 2 },
  )
  .map((all): WrittenTree => ({ all }));

/** Combined rules have few places each: a dozen overlapping ones take the engine too long (ways.test.ts). */
const few = fc.oneof(
  simple,
  fc
    .array(simple, { minLength: 2, maxLength: 2 })
    .map((slots): WrittenTree => ({ team: slots.map((one) => ({ ...one, people: 1 })) })),
);

const mixed: fc.Arbitrary<WrittenTree> = fc.letrec<{ one: WrittenTree; several: WrittenTree }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 1, depthSize: 'small' },
    few,
    fc.record({
      amount: fc.record({ peopleWith: condition }),
      atLeast: fc.integer({ min: 1, max: 3 }),
    }) as fc.Arbitrary<WrittenTree>,
    tie('several'),
  ),
  several: fc.oneof(
    fc.array(tie('one'), { minLength: 2, maxLength: 3 }).map((all): WrittenTree => ({ all })),
    fc.array(tie('one'), { minLength: 2, maxLength: 3 }).map((any): WrittenTree => ({ any })),
    fc.array(tie('one'), { minLength: 3, maxLength: 3 }).map((of): WrittenTree => ({ n: 2, of })),
    fc.tuple(fc.option(few, { nil: undefined }), condition, condition).map(
      ([gate, a, b]): WrittenTree => ({
        score: {
          x: { ...(gate && { gates: [gate] }), points: { each: 2, of: { peopleWith: a } }, max: 6 },
          y: { points: { each: 3, of: { peopleWith: b } }, max: 6, floor: 1 },
        },
        atLeast: 7,
      }),
    ),
  ),
})).one;

/** Rules of a dozen overlapping places can take the engine seconds each; so long each claim is tried. */
const limit = 4_000;

const facts = partner({ open: false, people: 3 });

/** p3 with A and p2 with C would do, and p1 with C and p2 with A; but not p1 with C and p2 with C. */
const standInsExample = {
  rule: {
    all: [
      { people: 2, with: 'A' },
      { people: 2, with: { all: ['C', { any: ['A', 'B', 'C'] }] } },
    ],
  },
  facts: {
    people: [
      { id: 'p1', credentials: ['A'] },
      { id: 'p2', credentials: [] },
      { id: 'p3', credentials: ['C'] },
    ],
  },
};

describe('The ways to close a gap', () => {
  test('of people alone each close it, whichever of the candidates is taken', () => {
    fc.assert(
      fc.property(
        fc.oneof({ weight: 2, arbitrary: mixed }, { weight: 1, arbitrary: allStaffed }),
        facts,
        (rule, before) => {
          const programme = programmeAsking(rule);
          fc.pre(programme !== undefined);
          const standing = standingOf(programme, before);
          for (const way of standing.ways) {
            if (way.needs.length > 0 || way.newPeople > 0) continue;
            const all = selections(way);
            if (all.length === 0) continue;
            const working = all.filter((selection) =>
              [false, true].every((last) => isMetBy(rule, afterSelection(before, selection, last))),
            );
            expect(working.length).toBeGreaterThan(0);
            for (const step of way.steps) {
              for (const candidate of step.candidates)
                expect(working.some((selection) => selection.includes(candidate))).toBe(true);
            }
            expect(
              all[0]?.reduce((sum, one) => sum + one.passing.reduce((exams, choice) => exams + choice.n, 0), 0) ?? 0,
            ).toBe(way.exams);
          }
        },
      ),
      { numRuns: 200, interruptAfterTimeLimit: limit, examples: [[standInsExample.rule, standInsExample.facts]] },
    );
  });

  test('propose only what can still be earned', () => {
    fc.assert(
      fc.property(mixed, facts, (rule, before) => {
        const programme = programmeAsking(rule);
        fc.pre(programme !== undefined);
        const proposed = standingOf(programme, before).ways.flatMap((way) =>
          way.steps.flatMap((step) => step.candidates.flatMap((one) => one.passing.flatMap((choice) => choice.of))),
        );
        expect(proposed.filter((item) => !earnable.includes(item))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('begin with the fewest exams that can close it, where people are counted', () => {
    fc.assert(
      fc.property(allStaffed, facts, (rule, before) => {
        const programme = programmeAsking(rule);
        fc.pre(programme !== undefined);
        const standing = standingOf(programme, before);
        fc.pre(standing.verdict === 'not-met');
        const [first] = standing.ways;
        const fewest = first === undefined || first.newPeople > 0 ? 4 : first.exams;
        for (let count = 0; count < Math.min(fewest, 4); count++)
          expect([count, closedByPasses(rule, before, count)]).toEqual([count, false]);
      }),
      { numRuns: 150 },
    );
  });

  test('begin with the fewest exams that can close it, where clauses are combined in any way', () => {
    fc.assert(
      fc.property(mixed, facts, (rule, before) => {
        const programme = programmeAsking(rule);
        fc.pre(programme !== undefined);
        const standing = standingOf(programme, before);
        fc.pre(standing.verdict === 'not-met');
        const [first] = standing.ways;
        const fewest = first === undefined || first.newPeople > 0 ? 4 : first.exams;
        for (let count = 0; count < Math.min(fewest, 4); count++)
          expect([count, closedByPasses(rule, before, count)]).toEqual([count, false]);
      }),
      { numRuns: 150 },
    );
  });

  test('name everybody who could take the place of the one newcomer at the same cost', () => {
    fc.assert(
      fc.property(withoutProof, facts, (rule, before) => {
        const programme = programmeAsking(rule);
        fc.pre(programme !== undefined);
        const ways = standingOf(programme, before).ways.filter((way) => way.exams === 1 && way.newPeople === 0);
        const [first] = ways;
        fc.pre(first !== undefined && first.needs.length === 0);
        const steps = ways.flatMap((way) => way.steps);
        const named = new Set(steps.flatMap((step) => step.candidates.map((one) => one.person)));
        for (const { id } of before['people'] as { id: string }[]) {
          if (earnable.some((item) => isMetBy(rule, afterPasses(before, [[id, item]]))))
            expect([...named]).toContain(id);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('with new people close it once so many have joined', () => {
    fc.assert(
      fc.property(anybody, facts, (rule, before) => {
        const programme = programmeAsking(rule);
        fc.pre(programme !== undefined);
        const way = standingOf(programme, before).ways.find((one) => one.newPeople > 0 && one.needs.length === 0);
        fc.pre(way !== undefined);
        const joiners = way.steps.flatMap((step) =>
          step.candidates[0]?.person === undefined
            ? Array.from({ length: step.people }, () => step.candidates[0] as Candidate)
            : [],
        );
        const inside = { ...way, steps: way.steps.filter((step) => step.candidates[0]?.person !== undefined) };
        fc.pre(selections(inside).length > 0);
        const joined = (selection: Candidate[]) => {
          const with_ = afterSelection(before, selection, false);
          return {
            ...with_,
            people: [
              ...(with_['people'] as WrittenTree[]),
              ...joiners.map((one, index) => ({ id: `new${index}`, credentials: passing(one.passing, false) })),
            ],
          };
        };
        expect(selections(inside).some((selection) => isMetBy(rule, joined(selection)))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
