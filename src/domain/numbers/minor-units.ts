import { decimalsOf } from './currency.ts';
import { multiply, rational, readRational } from './rational.ts';

/** An amount in the smallest unit of its currency, exactly: 165.50 EUR is 16550. Nothing where it has more decimals than the currency. */
export function minorUnits(written: number, currency: string): number | undefined {
  const exact = readRational(String(written)) ?? rational(0);
  const { numerator, denominator } = multiply(exact, rational(10n ** BigInt(decimalsOf(currency))));
  return denominator === 1n ? Number(numerator) : undefined;
}
