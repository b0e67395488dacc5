import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPartner, usualDay } from '../../../../test/builders/a-partner.ts';
import { editedClause, type TwoTexts, twoTexts } from '../../../../test/builders/arbitrary-changes.ts';
import { clause, partner } from '../../../../test/builders/arbitrary-rules.ts';
import { day } from '../../time/day.ts';
import { type Comparison, compareRules } from './compared.ts';
import { samplePartner, verdictBy } from './sample-partner.ts';

const on = day(usualDay);
const pairs = fc.oneof({ weight: 3, arbitrary: editedClause }, { weight: 1, arbitrary: fc.tuple(clause, clause) });
const sides = ({ programme, before, after }: TwoTexts) =>
  [
    { programme, clause: before },
    { programme, clause: after },
  ] as const;

const letsInNobody = ({ direction }: Comparison) => ['equivalent', 'harder', 'not-easier'].includes(direction);
const keepsOutNobody = ({ direction }: Comparison) => ['equivalent', 'easier', 'not-harder'].includes(direction);

describe('Of two texts', () => {
  test('harder lets in nobody whom the old one kept out, easier keeps out nobody whom the old one let in, however random the partner', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(pairs, fc.array(partner({ open: true }), { minLength: 6, maxLength: 6 }), ([old, text], partners) => {
        const both = twoTexts(old, text);
        fc.pre(both !== undefined);
        const [before, after] = sides(both as TwoTexts);
        const compared = compareRules(before, after, on, 30);
        seen.set(compared.direction, (seen.get(compared.direction) ?? 0) + 1);
        for (const written of partners) {
          const facts = aPartner(before.programme, written);
          const [was, is] = [verdictBy(before, facts, on), verdictBy(after, facts, on)];
          if (letsInNobody(compared)) expect([was, is]).not.toEqual(['not-met', 'met']);
          if (keepsOutNobody(compared)) expect([was, is]).not.toEqual(['met', 'not-met']);
        }
        // Partners that are made up to meet the one text try harder to fail the other.
        if (letsInNobody(compared)) expect(samplePartner(after, before, on, 20)).toBe(undefined);
        if (keepsOutNobody(compared)) expect(samplePartner(before, after, on, 20)).toBe(undefined);
      }),
      { numRuns: 140, endOnFailure: true },
    );
    // Each of them was really tried.
    for (const direction of ['equivalent', 'harder', 'easier', 'incomparable'])
      expect(seen.get(direction) ?? 0).toBeGreaterThan(2);
  });

  test('a sample partner is judged as it is shown: by the one text met, by the other not', () => {
    fc.assert(
      fc.property(pairs, ([old, text]) => {
        const both = twoTexts(old, text);
        fc.pre(both !== undefined);
        const [before, after] = sides(both as TwoTexts);
        const { keptOut, letIn } = compareRules(before, after, on, 30);
        if (keptOut)
          expect([verdictBy(before, keptOut, on), verdictBy(after, keptOut, on)]).toEqual(['met', 'not-met']);
        if (letIn) expect([verdictBy(before, letIn, on), verdictBy(after, letIn, on)]).toEqual(['not-met', 'met']);
      }),
      { numRuns: 100 },
    );
  });
});
