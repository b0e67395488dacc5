/** Logarithms are whole numbers of parts of this size: the same on every machine, which floating point does not promise. */
const bits = 160n;
const whole = 1n << bits;
/** So many parts a logarithm may be off: its terms are rounded, for numbers of up to a million digits by less than this. */
export const logarithmSlack = 1n << 40n;

/** How far below 0 the natural logarithm of a fraction between 0 and 1 is, in parts of 2^-160, to within `logarithmSlack`. */
export const minusLogarithm = (numerator: bigint, denominator: bigint): bigint =>
  logarithmOf(denominator) - logarithmOf(numerator);

/** Of a whole number above 0: as a power of 2 times something from 1 to 2, whose series ends soon. */
function logarithmOf(number: bigint): bigint {
  const power = BigInt(number.toString(2).length - 1);
  return power * logarithmOf2 + logarithmFromOneToTwo(number, 1n << power);
}

/** ln (a/b) = 2 (z + z³/3 + z⁵/5 + …) with z = (a − b) / (a + b), the inverse hyperbolic tangent. */
function logarithmFromOneToTwo(a: bigint, b: bigint): bigint {
  const z = ((a - b) << bits) / (a + b);
  const square = (z * z) / whole;
  let sum = 0n;
  let term = z;
  for (let odd = 1n; term > 0n; odd += 2n) {
    sum += term / odd;
    term = (term * square) / whole;
  }
  return 2n * sum;
}

const logarithmOf2 = logarithmFromOneToTwo(2n, 1n);
