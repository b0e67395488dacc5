import type { Rational } from './rational.ts';
import * as exact from './rational.ts';

/**
 * What is known of a number: it lies between `low` and `high`, both included; `undefined` is no bound on that side.
 * A reported figure is a range of one point. Data that admits several values gives a wider one, and the verdict may
 * then be undetermined.
 */
export interface Range {
  readonly low: Rational | undefined;
  readonly high: Rational | undefined;
}

export const exactly = (value: Rational): Range => ({ low: value, high: value });
export const unknown: Range = { low: undefined, high: undefined };

/** The one value of a range, or `undefined` when it admits several. */
export const onlyValue = ({ low, high }: Range): Rational | undefined =>
  low && high && exact.compare(low, high) === 0 ? low : undefined;

/** The same bounds on both sides. */
export const isSameRange = (a: Range, b: Range): boolean => isSame(a.low, b.low) && isSame(a.high, b.high);

const isSame = (a: Rational | undefined, b: Rational | undefined): boolean =>
  a === undefined || b === undefined ? a === b : exact.compare(a, b) === 0;

const both = (
  a: Rational | undefined,
  b: Rational | undefined,
  combine: (a: Rational, b: Rational) => Rational,
): Rational | undefined => (a && b ? combine(a, b) : undefined);

export const plus = (a: Range, b: Range): Range => ({
  low: both(a.low, b.low, exact.add),
  high: both(a.high, b.high, exact.add),
});

export const minus = (a: Range, b: Range): Range => ({
  low: both(a.low, b.high, exact.subtract),
  high: both(a.high, b.low, exact.subtract),
});

export function times(a: Range, b: Range): Range {
  if (!a.low || !a.high || !b.low || !b.high) return unboundedProduct(a, b);
  const products = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => exact.multiply(x, y as Rational)));
  return { low: products.reduce(exact.least), high: products.reduce(exact.greatest) };
}

/** With an open side only the common case is kept tight: two ranges that are not negative. */
function unboundedProduct(a: Range, b: Range): Range {
  const bothPositive = a.low && b.low && exact.compare(a.low, exact.zero) >= 0 && exact.compare(b.low, exact.zero) >= 0;
  if (!bothPositive) return unknown;
  return { low: both(a.low, b.low, exact.multiply), high: both(a.high, b.high, exact.multiply) };
}

/** `undefined` where the divisor is, or may be, zero: the caller says what a ratio without a base means. */
export function over(a: Range, b: Range): Range | undefined {
  const positive = b.low && exact.compare(b.low, exact.zero) > 0;
  const negative = b.high && exact.compare(b.high, exact.zero) < 0;
  if (!positive && !negative) return undefined;
  const inverse = (value: Rational | undefined) => (value ? exact.divide(exact.one, value) : exact.zero);
  return times(a, { low: inverse(b.high), high: inverse(b.low) });
}

/** Either of two ranges may be the true one: the smallest range that holds both. */
export const hull = (a: Range, b: Range): Range => ({
  low: both(a.low, b.low, exact.least),
  high: both(a.high, b.high, exact.greatest),
});

export const smaller = (a: Range, b: Range): Range => ({
  low: both(a.low, b.low, exact.least),
  high: a.high && b.high ? exact.least(a.high, b.high) : (a.high ?? b.high),
});

export const larger = (a: Range, b: Range): Range => ({
  low: a.low && b.low ? exact.greatest(a.low, b.low) : (a.low ?? b.low),
  high: both(a.high, b.high, exact.greatest),
});

/** Applies a function that never falls when its argument rises. */
export const mapRising = (range: Range, rising: (value: Rational) => Rational): Range => ({
  low: range.low && rising(range.low),
  high: range.high && rising(range.high),
});
