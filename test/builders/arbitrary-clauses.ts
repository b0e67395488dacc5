import fc from 'fast-check';
import type { WrittenTree } from './a-programme.ts';
import { allItems, condition, slot } from './arbitrary-rules.ts';

const team = fc.record({
  team: fc.array(slot(false), { minLength: 2, maxLength: 2 }),
  sharing: fc.constantFrom('distinct', 'free'),
});
const someItems = fc.uniqueArray(fc.constantFrom(...Object.keys(allItems)), { minLength: 2, maxLength: 3 });

/** People or credentials, each worth so much. */
const counted: fc.Arbitrary<WrittenTree> = fc.record({
  each: fc.integer({ min: 1, max: 4 }),
  of: fc.oneof(
    { weight: 2, arbitrary: fc.record({ peopleWith: condition }) },
    fc.record({ holdingsOf: someItems, distinct: fc.boolean() }),
  ),
});
const together: fc.Arbitrary<WrittenTree> = fc.oneof(
  fc.record({ plus: fc.tuple(counted, counted) }),
  fc.record({ plus: fc.tuple(counted, fc.constant(1)) }),
  fc.record({ smallest: fc.tuple(counted, counted) }),
  fc.record({ greatest: fc.tuple(counted, counted) }),
  fc.record({ each: fc.constantFrom(1, 2), of: fc.record({ plus: fc.tuple(counted, counted) }) }),
  fc.record({ minus: fc.tuple(counted, fc.constant(1)) }),
);
const scoreOf = (amount: fc.Arbitrary<WrittenTree>) =>
  fc.record({
    score: fc.record({
      x: fc.record({ points: amount, max: fc.constantFrom(3, 6) }),
      y: fc.record({ points: amount }),
    }),
    atLeast: fc.integer({ min: 1, max: 8 }),
  });
const compared = fc.record({ amount: together, atLeast: fc.integer({ min: 1, max: 7 }) });
const holdings = fc.record({
  holdings: fc.integer({ min: 1, max: 2 }),
  of: someItems,
  distinct: fc.boolean(),
});
const clauseOf = (leaf: fc.Arbitrary<WrittenTree>): fc.Arbitrary<WrittenTree> =>
  fc.letrec<{ one: WrittenTree; leaf: WrittenTree }>((tie) => ({
    one: fc.oneof(
      { maxDepth: 2, depthSize: 'small' },
      { weight: 3, arbitrary: tie('leaf') },
      {
        weight: 2,
        arbitrary: fc.oneof(
          fc.record({ all: fc.array(tie('one'), { minLength: 1, maxLength: 2 }) }),
          fc.record({ any: fc.array(tie('one'), { minLength: 1, maxLength: 3 }) }),
          fc.record({ n: fc.constant(2), of: fc.array(tie('one'), { minLength: 2, maxLength: 3 }) }),
        ) as fc.Arbitrary<WrittenTree>,
      },
    ),
    leaf,
  })).one;

/** What people's exams can change, in every form but that of several counts in one amount. */
export const clauseOfCounts = clauseOf(
  fc.oneof(
    { weight: 1, arbitrary: holdings },
    { weight: 3, arbitrary: slot(false) },
    { weight: 2, arbitrary: team },
    scoreOf(counted),
  ) as fc.Arbitrary<WrittenTree>,
);

/** What people's exams can change, in every form. */
export const clause = clauseOf(
  fc.oneof(
    { weight: 2, arbitrary: clauseOfCounts },
    compared,
    scoreOf(fc.oneof({ weight: 2, arbitrary: counted }, together)),
  ) as fc.Arbitrary<WrittenTree>,
);

/** Who counts for one gold counts for no other; or for no other award at all. */
export const counting = fc.constantFrom<WrittenTree | undefined>(
  undefined,
  { rules: [{ levels: ['gold'], awardsPerPerson: 1 }] },
  { rules: [{ awardsPerPerson: 1 }] },
);
