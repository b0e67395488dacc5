import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, multiply, one, rational } from '../numbers/rational.ts';
import { riskAllowed, riskOf } from './risk.ts';

const pass = fc.integer({ min: 1, max: 1000 });
const tries = fc.integer({ min: 1, max: 12 });
const sure = fc.oneof(fc.integer({ min: 1, max: 999 }), fc.constantFrom(1, 500, 800, 900, 950, 999));

const chance = (p: number, k: number) => {
  const failed = rational(1000 - p, 1000);
  const all = Array.from({ length: k }, () => failed).reduce(multiply, one);
  return rational(all.denominator - all.numerator, all.denominator);
};

describe('The risk of exams', () => {
  test('keeps within what is allowed only where the chances multiply to at least what is asked', () => {
    let within = 0;
    let beyond = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(pass, tries), { minLength: 1, maxLength: 6 }), sure, (exams, asked) => {
        const risk = exams.reduce((sum, [p, k]) => sum + riskOf(p, k, asked), 0);
        const all = exams.map(([p, k]) => chance(p, k)).reduce(multiply, one);
        const isSure = compare(all, rational(asked, 1000)) >= 0;
        if (risk <= riskAllowed) {
          within++;
          expect(isSure).toBe(true);
        } else if (risk > riskAllowed + exams.length) {
          beyond++;
          expect(isSure).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
    expect(Math.min(within, beyond)).toBeGreaterThan(50);
  });

  test('is the logarithm of its chance, rounded up', () => {
    fc.assert(
      fc.property(pass, tries, sure, (p, k, asked) => {
        const exact = (riskAllowed * Math.log1p(-((1 - p / 1000) ** k))) / Math.log(asked / 1000);
        const risk = riskOf(p, k, asked);
        expect(risk).toBeGreaterThanOrEqual(exact * (1 - 1e-9) - 1e-6);
        expect(risk).toBeLessThanOrEqual(exact * (1 + 1e-9) + 1 + 1e-6);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    [900, 1, 900, riskAllowed],
    [900, 1, 810, riskAllowed / 2],
    [900, 1, 729, riskAllowed / 3],
    [700, 2, 910, riskAllowed],
    [810, 1, 900, 2 * riskAllowed],
    [1000, 1, 999, 0],
  ])('of %i per mille with %i tries, where %i are asked, is exactly %i parts', (p, k, asked, risk) => {
    expect(riskOf(p, k, asked)).toBe(risk);
  });

  test.each([
    [899, 900],
    [901, 900],
  ])('tells %i per mille from %i', (p, asked) => {
    expect(riskOf(p, 1, asked) <= riskAllowed).toBe(p >= asked);
  });
});
