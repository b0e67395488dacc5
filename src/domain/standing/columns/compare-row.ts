import type { Relation } from '../../catalogue/amount.ts';
import type { JudgeRow } from './judge-row.ts';
import type { MeasureRow } from './measure-row.ts';
import type { Row } from './row.ts';
import { met, notMet, undetermined, unsure, type VerdictCode } from './verdict-code.ts';

/** `amount <relation> limit`; what is not reported does not meet a limit. */
export function compareRow(amount: MeasureRow, relation: Relation, limit: MeasureRow): JudgeRow {
  return (row) => {
    row.rounded = false;
    row.unclear = false;
    const known = amount(row);
    if (row.unclear) return unsure;
    if (!known) return notMet;
    const { low, high } = row;
    if (!limit(row)) return row.unclear ? unsure : notMet;
    return compareBounds(row, low, high, relation, row.low, row.high);
  };
}

/** Whether `value <relation> limit` for all, some or none of the numbers in the ranges; `unsure` where rounding could decide. */
export function compareBounds(
  row: Row,
  low: number,
  high: number,
  relation: Relation,
  limitLow: number,
  limitHigh: number,
): VerdictCode {
  if (row.unclear) return unsure;
  const upwards = relation === 'at-least' || relation === 'more-than';
  const [worst, best] = upwards ? [low, high] : [high, low];
  const [hardest, easiest] = upwards ? [limitHigh, limitLow] : [limitLow, limitHigh];
  if (row.rounded && (near(worst, hardest) || near(best, easiest))) return unsure;
  if (Number.isFinite(worst) && Number.isFinite(hardest) && related(worst, relation, hardest)) return met;
  return Number.isFinite(best) && Number.isFinite(easiest) && !related(best, relation, easiest) ? notMet : undetermined;
}

/** Rounding errors of the few operations that a rule chains are far smaller than this share of a value. */
const tolerance = 1e-9;

const near = (a: number, b: number): boolean => Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));

function related(value: number, relation: Relation, limit: number): boolean {
  switch (relation) {
    case 'at-least':
      return value >= limit;
    case 'more-than':
      return value > limit;
    case 'at-most':
      return value <= limit;
    case 'less-than':
      return value < limit;
    default:
      return relation satisfies never;
  }
}
