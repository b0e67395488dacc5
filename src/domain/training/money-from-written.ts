import { type Reading, report } from '../catalogue/reading-beside.ts';
import { decimalsOf } from '../numbers/currency.ts';
import { minorUnits } from '../numbers/minor-units.ts';
import type { Path } from '../problems/problem.ts';

/** An amount in the smallest unit of its currency. One with more decimals than the currency has is reported, and rounded nowhere. */
export function moneyFromWritten(written: number, currency: string, path: Path, reading: Reading): number {
  const exact = minorUnits(written, currency);
  if (exact !== undefined) return exact;
  report(reading, 'too-many-decimals', path, {
    found: String(written),
    name: currency,
    maximum: decimalsOf(currency),
  });
  return 0;
}
