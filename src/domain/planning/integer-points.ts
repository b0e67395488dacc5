import type { Rational } from '../numbers/rational.ts';

/** The same numbers times one factor that makes them all whole, divided by what they have in common. */
export function scaledToIntegers(numbers: readonly Rational[]): readonly number[] {
  const factor = numbers.reduce((common, { denominator }) => (common * denominator) / divisor(common, denominator), 1n);
  const whole = numbers.map(({ numerator, denominator }) => (numerator * factor) / denominator);
  const common = whole.reduce((a, b) => divisor(a, b), 0n);
  return whole.map((one) => Number(common === 0n ? one : one / common));
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b));
