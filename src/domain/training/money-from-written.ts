import { multiply, rational, readRational } from '../numbers/rational.ts';
import type { Path } from '../problems/problem.ts';
import { decimalsOf } from './currency.ts';
import { type Reading, report } from './reading.ts';

/**
 * An amount in the smallest unit of its currency, exactly: 165.50 EUR is 16550. One with more decimals than the currency
 * has is reported, and rounded nowhere.
 */
export function moneyFromWritten(written: number, currency: string, path: Path, reading: Reading): number {
  const places = decimalsOf(currency);
  const exact = readRational(String(written)) ?? rational(0);
  const { numerator, denominator } = multiply(exact, rational(10n ** BigInt(places)));
  if (denominator === 1n) return Number(numerator);
  report(reading, 'too-many-decimals', path, { found: String(written), name: currency, maximum: places });
  return 0;
}
