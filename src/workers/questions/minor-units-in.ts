import { multiply, rational, readRational } from '../../domain/numbers/rational.ts';

/** The amount in the smallest unit of its currency; nothing where it has more decimals than that. */
export function minorUnitsIn(amount: string, decimals: number): number | undefined {
  const exact = readRational(amount);
  if (!exact) return undefined;
  const { numerator, denominator } = multiply(exact, rational(10n ** BigInt(decimals)));
  return denominator === 1n ? Number(numerator) : undefined;
}
