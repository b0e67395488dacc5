import type { Row } from './row.ts';

/**
 * Writes what an amount is for the row into `row.low` and `row.high` and returns true; false where a figure it needs is
 * not reported. Doubles round: whatever may have been rounded sets `row.rounded`, and a comparison that rounding could
 * decide goes to the exact judge.
 */
export type MeasureRow = (row: Row) => boolean;

export function put(row: Row, low: number, high: number): boolean {
  row.low = low;
  row.high = high;
  if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high)) row.rounded = true;
  return true;
}

/** What cannot be told from columns for this row: the exact judge is asked. */
export function unclear(row: Row): boolean {
  row.unclear = true;
  return true;
}
