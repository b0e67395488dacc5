import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactly, hull, larger, minus, over, plus, type Range, smaller, times } from './range.ts';
import {
  add,
  approximate,
  compare,
  divide,
  greatest,
  least,
  multiply,
  one,
  type Rational,
  rational,
  readRational,
  roundedUp,
  subtract,
  wholePart,
  writeRational,
  zero,
} from './rational.ts';

const whole = fc.bigInt({ min: -1_000_000n, max: 1_000_000n });
const positive = fc.bigInt({ min: 1n, max: 100_000n });
const fraction = fc.tuple(whole, positive).map(([top, bottom]) => rational(top, bottom));
const isSame = (a: Rational, b: Rational) => a.numerator * b.denominator === b.numerator * a.denominator;

describe('A rational', () => {
  test('is in lowest terms with a positive denominator', () => {
    fc.assert(
      fc.property(
        whole,
        whole.filter((one) => one !== 0n),
        (top, bottom) => {
          const { numerator, denominator } = rational(top, bottom);
          expect(denominator > 0n).toBe(true);
          expect(numerator * bottom).toBe(top * denominator);
          for (const factor of [2n, 3n, 5n, 7n])
            expect(numerator % factor === 0n && denominator % factor === 0n && numerator !== 0n).toBe(false);
          if (numerator === 0n) expect(denominator).toBe(1n);
        },
      ),
    );
  });

  test('adds, subtracts, multiplies and divides as fractions of whole numbers do', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        const over = (top: bigint, bottom: bigint): Rational => ({ numerator: top, denominator: bottom });
        expect(
          isSame(
            add(a, b),
            over(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator),
          ),
        ).toBe(true);
        expect(
          isSame(
            subtract(a, b),
            over(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator),
          ),
        ).toBe(true);
        expect(isSame(multiply(a, b), over(a.numerator * b.numerator, a.denominator * b.denominator))).toBe(true);
        if (b.numerator !== 0n) expect(isSame(multiply(divide(a, b), b), a)).toBe(true);
      }),
    );
  });

  test('is ordered as numbers are', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        const sign = a.numerator * b.denominator - b.numerator * a.denominator;
        expect(compare(a, b)).toBe(sign < 0n ? -1 : sign > 0n ? 1 : 0);
        expect(compare(least(a, b), greatest(a, b))).toBeLessThanOrEqual(0);
        expect(add(least(a, b), greatest(a, b))).toEqual(add(a, b));
      }),
    );
  });

  test('is read back as it was written', () => {
    fc.assert(fc.property(fraction, (value) => void expect(readRational(writeRational(value))).toEqual(value)));
  });

  test('has a whole part at most one below it, and rounds up at most one above', () => {
    fc.assert(
      fc.property(fraction, (value) => {
        const [down, up] = [rational(wholePart(value)), rational(roundedUp(value))];
        expect(compare(down, value) <= 0 && compare(value, add(down, one)) < 0).toBe(true);
        expect(compare(up, value) >= 0 && compare(value, subtract(up, one)) > 0).toBe(true);
      }),
    );
  });

  test('is near its double', () => {
    fc.assert(
      fc.property(
        fraction,
        (value) => void expect(approximate(value)).toBeCloseTo(Number(value.numerator) / Number(value.denominator), 9),
      ),
    );
    expect(approximate(rational(10n ** 400n, 10n ** 399n))).toBe(10);
  });

  test.each([
    ['12', 12n, 1n],
    ['-0.5', -1n, 2n],
    ['6.67', 667n, 100n],
    ['40/6', 20n, 3n],
    ['25%', 1n, 4n],
    ['1.5e3', 1500n, 1n],
    ['1e-3', 1n, 1000n],
    ['2.5/5%', 1n, 200n],
  ] as const)('reads %s exactly', (text, numerator, denominator) => {
    expect(readRational(text)).toEqual({ numerator, denominator });
  });

  test.each(['', 'a', '1/0', '--1', '1..2', '.5', '1,5', '0x10', '1e', '1%%', 'Infinity'])(
    'does not read %j',
    (text) => {
      expect(readRational(text)).toBeUndefined();
    },
  );

  test('refuses a denominator of zero', () => {
    expect(() => rational(1, 0)).toThrow(RangeError);
    expect(() => divide(one, zero)).toThrow(RangeError);
  });
});

describe('A range', () => {
  const small = fc
    .tuple(fc.integer({ min: -6, max: 6 }), fc.integer({ min: 1, max: 3 }))
    .map(([top, bottom]) => rational(top, bottom));
  /** A range with a number of it; either side may be open. */
  const within = fc.tuple(small, small, small, fc.boolean(), fc.boolean()).map(([a, b, c, openLow, openHigh]) => {
    const [low, middle, high] = [a, b, c].sort(compare) as [Rational, Rational, Rational];
    return { range: { low: openLow ? undefined : low, high: openHigh ? undefined : high } as Range, value: middle };
  });
  const holds = ({ low, high }: Range, value: Rational) =>
    (low === undefined || compare(low, value) <= 0) && (high === undefined || compare(value, high) <= 0);

  test('of a result holds what the numbers in it give', () => {
    fc.assert(
      fc.property(within, within, (a, b) => {
        expect(holds(plus(a.range, b.range), add(a.value, b.value))).toBe(true);
        expect(holds(minus(a.range, b.range), subtract(a.value, b.value))).toBe(true);
        expect(holds(times(a.range, b.range), multiply(a.value, b.value))).toBe(true);
        expect(holds(smaller(a.range, b.range), least(a.value, b.value))).toBe(true);
        expect(holds(larger(a.range, b.range), greatest(a.value, b.value))).toBe(true);
        expect(holds(hull(a.range, b.range), a.value) && holds(hull(a.range, b.range), b.value)).toBe(true);
        const quotient = over(a.range, b.range);
        if (quotient) expect(holds(quotient, divide(a.value, b.value))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('of exact numbers is exact again', () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        expect(plus(exactly(a), exactly(b))).toEqual(exactly(add(a, b)));
        expect(minus(exactly(a), exactly(b))).toEqual(exactly(subtract(a, b)));
        expect(times(exactly(a), exactly(b))).toEqual(exactly(multiply(a, b)));
        expect(over(exactly(a), exactly(b))).toEqual(b.numerator === 0n ? undefined : exactly(divide(a, b)));
      }),
    );
  });

  test('is as narrow as its ends allow', () => {
    const [zeroToTwo, oneToThree] = [
      { low: zero, high: rational(2) },
      { low: one, high: rational(3) },
    ];
    expect(times(zeroToTwo, oneToThree)).toEqual({ low: zero, high: rational(6) });
    expect(over(zeroToTwo, oneToThree)).toEqual({ low: zero, high: rational(2) });
    expect(times({ low: one, high: undefined }, oneToThree)).toEqual({ low: one, high: undefined });
    expect(over(oneToThree, { low: rational(2), high: undefined })).toEqual({ low: zero, high: rational(3, 2) });
  });
});
