/** An exact fraction in lowest terms; the denominator is positive. Points, metrics and thresholds are rationals, never floats. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const zero: Rational = { numerator: 0n, denominator: 1n };
export const one: Rational = { numerator: 1n, denominator: 1n };

/** `numerator / denominator` in lowest terms. Throws on a zero denominator: callers rule it out first. */
export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  if (d === 0n) throw new RangeError('A fraction has the denominator 0. Check the divisor before dividing.');
  if (d === 1n) return { numerator: n, denominator: d };
  const sign = d < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(n < 0n ? -n : n, d * sign);
  return { numerator: (n * sign) / divisor, denominator: (d * sign) / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}

export const add = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

export const subtract = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);

export const multiply = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.numerator, a.denominator * b.denominator);

/** Throws when `b` is zero. */
export const divide = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator, a.denominator * b.numerator);

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const least = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
export const greatest = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);

/** The greatest whole number that is not above `value`. */
export function wholePart(value: Rational): bigint {
  const quotient = value.numerator / value.denominator;
  return value.numerator < 0n && quotient * value.denominator !== value.numerator ? quotient - 1n : quotient;
}

/** The smallest whole number that is not below `value`. */
export const roundedUp = ({ numerator, denominator }: Rational): bigint =>
  denominator === 1n ? numerator : -wholePart({ numerator: -numerator, denominator });

const written = /^([+-]?)(\d{1,30})(?:\.(\d{1,30}))?(?:e([+-]?\d{1,3}))?(?:\/([1-9]\d{0,29}))?(%?)$/;

/** Reads `12`, `-0.5`, `6.67`, `40/6`, `25%` or `1.5e3` exactly; `undefined` for anything else. */
export function readRational(text: string): Rational | undefined {
  const match = written.exec(text.trim());
  if (!match) return undefined;
  const [, sign, whole = '0', decimals = '', exponent = '0', divisor = '1', percent] = match;
  const power = BigInt(decimals.length) - BigInt(exponent) + (percent ? 2n : 0n);
  const digits = BigInt(whole + decimals) * (sign === '-' ? -1n : 1n);
  return power >= 0n
    ? rational(digits, 10n ** power * BigInt(divisor))
    : rational(digits * 10n ** -power, BigInt(divisor));
}

/** `12`, `0.5` where the decimals end, else `20/3`: what {@link readRational} reads back to the same value. */
export function writeRational(value: Rational): string {
  const { numerator, denominator } = value;
  if (denominator === 1n) return String(numerator);
  let [twos, fives, rest] = [0, 0, denominator];
  while (rest % 2n === 0n) [twos, rest] = [twos + 1, rest / 2n];
  while (rest % 5n === 0n) [fives, rest] = [fives + 1, rest / 5n];
  if (rest !== 1n) return `${numerator}/${denominator}`;
  const places = Math.max(twos, fives);
  const scaled = (numerator < 0n ? -numerator : numerator) * (10n ** BigInt(places) / denominator);
  const digits = String(scaled).padStart(places + 1, '0');
  return `${numerator < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** The nearest double: for approximate work that checks near misses exactly, and for display. */
export function approximate(value: Rational): number {
  const { numerator, denominator } = value;
  const [n, d] = [Number(numerator), Number(denominator)];
  if (Number.isFinite(n) && Number.isFinite(d)) return n / d;
  const shift = BigInt(Math.max(String(numerator).length, String(denominator).length) - 300);
  return Number(numerator / 10n ** shift) / Number(denominator / 10n ** shift);
}

/** The exact value of a finite double: its denominator is a power of two. */
export function fromDouble(value: number): Rational {
  let [numerator, denominator] = [value, 1n];
  while (!Number.isInteger(numerator)) [numerator, denominator] = [numerator * 2, denominator * 2n];
  return rational(BigInt(numerator), denominator);
}
