import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usualDay, verdictOn } from '../../../test/builders/a-partner.ts';
import type { WrittenTree } from '../../../test/builders/a-programme.ts';
import {
  allItems,
  clause,
  markets,
  partner,
  programmeAsking,
  questions,
} from '../../../test/builders/arbitrary-rules.ts';
import { isMet, worldsOf } from '../../../test/builders/reference.ts';

const answers = (rule: WrittenTree, facts: WrittenTree): boolean[] =>
  worldsOf(facts, { day: usualDay, items: allItems, markets, questions }).map((world) => isMet(rule, world));

describe('The verdict', () => {
  test('is that of a slow judge who tries everything, where nothing is open', () => {
    fc.assert(
      fc.property(clause, partner({ open: false }), (rule, facts) => {
        const programme = programmeAsking(rule);
        fc.pre(programme !== undefined);
        const found = answers(rule, facts);
        const expected = found.every((one) => one) ? 'met' : found.some((one) => one) ? 'undetermined' : 'not-met';
        expect(verdictOn(programme, facts)).toBe(expected);
      }),
      { numRuns: 1500 },
    );
  });

  test('is met only where every reading of what is open meets it, and not met only where none does', () => {
    fc.assert(
      fc.property(clause, partner({ open: true, people: 3 }), (rule, facts) => {
        const programme = programmeAsking(rule);
        fc.pre(programme !== undefined);
        const worlds = worldsOf(facts, { day: usualDay, items: allItems, markets, questions });
        fc.pre(worlds.length <= 512);
        const found = worlds.map((world) => isMet(rule, world));
        const verdict = verdictOn(programme, facts);
        if (verdict === 'met') expect(found).not.toContain(false);
        if (verdict === 'not-met') expect(found).not.toContain(true);
      }),
      { numRuns: 800 },
    );
  });
});
