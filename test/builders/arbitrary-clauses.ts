import fc from 'fast-check';
import type { WrittenTree } from './a-programme.ts';
import { allItems, condition, slot } from './arbitrary-rules.ts';

const team = fc.record({
  team: fc.array(slot(false), { minLength: 2, maxLength: 2 }),
  sharing: fc.constantFrom('distinct', 'free'),
});
const score = fc.record({
  score: fc.record({
    x: fc.record({
      points: fc.record({ each: fc.integer({ min: 1, max: 4 }), of: fc.record({ peopleWith: condition }) }),
      max: fc.constantFrom(3, 6),
    }),
    y: fc.record({
      points: fc.record({ each: fc.integer({ min: 1, max: 4 }), of: fc.record({ peopleWith: condition }) }),
    }),
  }),
  atLeast: fc.integer({ min: 1, max: 8 }),
});
const holdings = fc.record({
  holdings: fc.integer({ min: 1, max: 2 }),
  of: fc.uniqueArray(fc.constantFrom(...Object.keys(allItems)), { minLength: 2, maxLength: 3 }),
  distinct: fc.boolean(),
});
/** What people's exams can change, in every form. */
export const clause: fc.Arbitrary<WrittenTree> = fc.letrec<{ one: WrittenTree; leaf: WrittenTree }>((tie) => ({
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
  leaf: fc.oneof(
    { weight: 1, arbitrary: holdings },
    { weight: 3, arbitrary: slot(false) },
    { weight: 2, arbitrary: team },
    score,
  ) as fc.Arbitrary<WrittenTree>,
})).one;

/** Who counts for one gold counts for no other; or for no other award at all. */
export const counting = fc.constantFrom<WrittenTree | undefined>(
  undefined,
  { rules: [{ levels: ['gold'], awardsPerPerson: 1 }] },
  { rules: [{ awardsPerPerson: 1 }] },
);
