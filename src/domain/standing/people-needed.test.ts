import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standingOf } from '../../../test/builders/a-partner.ts';
import type { WrittenTree } from '../../../test/builders/a-programme.ts';
import { condition, partner, programmeAsking, slot } from '../../../test/builders/arbitrary-rules.ts';

const team = fc.array(slot(true), { minLength: 1, maxLength: 2 }).map((slots): WrittenTree => ({ team: slots }));
const counted = fc
  .record({ amount: fc.record({ peopleWith: condition }), atLeast: fc.integer({ min: 1, max: 2 }) })
  .map((one): WrittenTree => one);
const one = fc.oneof(slot(true), team, counted);
const rule = fc.oneof(
  one,
  fc.array(one, { minLength: 2, maxLength: 2 }).map((all): WrittenTree => ({ all })),
  fc.array(one, { minLength: 2, maxLength: 3 }).map((any): WrittenTree => ({ any })),
);

const without = (facts: WrittenTree, id: string): WrittenTree => ({
  ...facts,
  people: (facts['people'] as WrittenTree[]).filter((person) => person['id'] !== id),
});

describe('The people on whom a level depends', () => {
  test('are exactly those in whose absence it would not be met', () => {
    let met = 0;
    fc.assert(
      fc.property(rule, partner({ open: false, people: 5 }), (asked, facts) => {
        const programme = programmeAsking(asked);
        if (!programme) return;
        const standing = standingOf(programme, facts);
        if (standing.verdict !== 'met') return;
        met++;
        const ids = (facts['people'] as WrittenTree[]).map((person) => person['id'] as string);
        const needed = ids.filter((id) => standingOf(programme, without(facts, id)).verdict !== 'met');
        expect(standing.dependsOn).toEqual(needed.sort());
      }),
      { numRuns: 400 },
    );
    expect(met).toBeGreaterThan(40);
  });
});
