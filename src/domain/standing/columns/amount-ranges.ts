import type { Aggregate, Amount, Relation } from '../../catalogue/amount.ts';
import { approximate, compare, fromDouble, type Rational } from '../../numbers/rational.ts';
import { type Day, dayNumber } from '../../time/day.ts';
import { periodOf, type Window } from '../../time/window.ts';
import { holdingCondition } from '../measure.ts';
import { type Columns, undated } from './columns.ts';
import type { Row } from './row.ts';
import { met, notMet, undetermined, unsure, type VerdictCode } from './verdict-code.ts';

/**
 * Writes what an amount is for the row into `row.low` and `row.high` and returns true; false where a figure it needs is
 * not reported. Doubles round: whatever may have been rounded sets `row.rounded`, and a comparison that rounding could
 * decide goes to the exact judge.
 */
export type Measure = (row: Row) => boolean;

/** Raised while compiling where only the exact judge can measure an amount. */
export class NotInColumns extends Error {}

export interface Compiler {
  readonly columns: Columns;
  readonly counterOf: (groups: readonly import('./people-counters.ts').Group[]) => number;
  /** The values that an attribute may have in a row. */
  readonly valuesOf: (attribute: string) => (row: Row) => readonly string[];
  readonly day: number;
  readonly today: Day;
}

export function compileAmount(amount: Amount, compiler: Compiler): Measure {
  const inner = (one: Amount) => compileAmount(one, compiler);
  switch (amount.kind) {
    case 'number':
      return constant(amount.value);
    case 'metric': {
      const measure = amount.window
        ? metricInWindow(compiler, amount.metric, amount.window, amount.aggregate)
        : latestMetric(compiler, amount.metric);
      const otherwise = amount.otherwise && inner(amount.otherwise);
      return otherwise ? (row) => measure(row) || otherwise(row) : measure;
    }
    case 'people': {
      if (amount.withGrants) throw new NotInColumns();
      const counter = compiler.counterOf([{ all: [amount.condition], ...(amount.who && { who: amount.who }) }]);
      return (row) => put(row, row.counters.sure[counter] as number, row.counters.possible[counter] as number);
    }
    case 'holdings': {
      const counters = amount.items.map((item) => compiler.counterOf([{ all: [holdingCondition(item)] }]));
      const { distinct } = amount;
      return (row) => {
        let [low, high] = [0, 0];
        for (const counter of counters) {
          const [sure, possible] = [row.counters.sure[counter] as number, row.counters.possible[counter] as number];
          low += distinct ? Math.min(sure, 1) : sure;
          high += distinct ? Math.min(possible, 1) : possible;
        }
        return put(row, low, high);
      };
    }
    case 'sum':
      return fold(amount.of.map(inner), (row, low, high) => put(row, low + row.low, high + row.high));
    case 'product':
      return fold(amount.of.map(inner), (row, low, high) => product(row, low, high));
    case 'difference':
      return fold([inner(amount.left), inner(amount.right)], (row, low, high) =>
        put(row, low - row.high, high - row.low),
      );
    case 'smallest':
      return fold(amount.of.map(inner), (row, low, high) => put(row, Math.min(low, row.low), Math.min(high, row.high)));
    case 'greatest':
      return greatestKnown(amount.of.map(inner));
    case 'by': {
      const values = compiler.valuesOf(amount.attribute);
      const cases = new Map([...amount.cases].map(([value, one]) => [value, inner(one)]));
      const otherwise = amount.otherwise && inner(amount.otherwise);
      return (row) => {
        const { rounded } = row;
        const possible = values(row);
        row.rounded = rounded;
        if (possible.length !== 1) return unclear(row);
        const measure = cases.get(possible[0] as string) ?? otherwise;
        return measure ? measure(row) : false;
      };
    }
    case 'ratio':
    case 'whole-part':
    case 'on':
    case 'between':
    case 'steps':
    case 'records':
    case 'statuses':
      throw new NotInColumns();
    default:
      return amount satisfies never;
  }
}

function put(row: Row, low: number, high: number): boolean {
  row.low = low;
  row.high = high;
  if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high)) row.rounded = true;
  return true;
}

/** What cannot be told from columns for this row: the exact judge is asked. */
function unclear(row: Row): boolean {
  row.unclear = true;
  return true;
}

function constant(value: Rational): Measure {
  const number = approximate(value);
  const exact = compare(fromDouble(number), value) === 0 && Number.isInteger(number);
  return (row) => {
    put(row, number, number);
    if (!exact) row.rounded = true;
    return true;
  };
}

function latestMetric({ columns, day }: Compiler, name: string): Measure {
  const wanted = columns.names.metrics.indexOf(name);
  const { start, metric, on, low, high } = columns.metrics;
  return (row) => {
    let best = -1;
    for (let index = start[row.partner] as number; index < (start[row.partner + 1] as number); index++) {
      if (metric[index] !== wanted) continue;
      const when = on[index] as number;
      if (when <= day && (best < 0 || when >= (on[best] as number))) best = index;
    }
    if (best < 0) return false;
    if (columns.exactMetrics.has(best)) row.rounded = true;
    return put(row, low[best] as number, high[best] as number);
  };
}

/** Figures dated in the window, put together; an undated figure stands for whatever window is asked. */
function metricInWindow({ columns, today }: Compiler, name: string, window: Window, aggregate: Aggregate): Measure {
  if (window.kind === 'renewal' || aggregate === 'average') throw new NotInColumns();
  const wanted = columns.names.metrics.indexOf(name);
  const { start, metric, on, low, high } = columns.metrics;
  const period = periodOf(window, today);
  const [from, to] = [dayNumber(period.from), dayNumber(period.to)];
  return (row) => {
    let [dated, standing, newest] = [0, -1, undated];
    let [least, most] = [0, 0];
    for (let index = start[row.partner] as number; index < (start[row.partner + 1] as number); index++) {
      if (metric[index] !== wanted) continue;
      const when = on[index] as number;
      if (when === undated) standing = index;
      if (when < from || when > to) continue;
      if (columns.exactMetrics.has(index)) row.rounded = true;
      const [one, other] = [low[index] as number, high[index] as number];
      if (dated++ === 0) [least, most, newest] = [one, other, when];
      else if (aggregate === 'sum') [least, most] = [least + one, most + other];
      else if (aggregate === 'greatest') [least, most] = [Math.max(least, one), Math.max(most, other)];
      else if (aggregate === 'least') [least, most] = [Math.min(least, one), Math.min(most, other)];
      else if (when >= newest) [least, most, newest] = [one, other, when];
    }
    if (dated > 0) return put(row, least, most);
    if (standing < 0) return false;
    if (columns.exactMetrics.has(standing)) row.rounded = true;
    return put(row, low[standing] as number, high[standing] as number);
  };
}

function fold(measures: readonly Measure[], combine: (row: Row, low: number, high: number) => boolean): Measure {
  const [first, ...others] = measures;
  if (!first) throw new NotInColumns();
  return (row) => {
    if (!first(row)) return false;
    for (const other of others) {
      const [low, high] = [row.low, row.high];
      if (!other(row)) return false;
      combine(row, low, high);
    }
    return true;
  };
}

/** Open bounds and negative factors are rare enough to leave to the exact judge. */
function product(row: Row, low: number, high: number): boolean {
  if (low < 0 || row.low < 0 || !Number.isFinite(low + high + row.low + row.high)) return unclear(row);
  return put(row, low * row.low, high * row.high);
}

function greatestKnown(measures: readonly Measure[]): Measure {
  return (row) => {
    let [known, low, high] = [false, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const measure of measures) {
      if (!measure(row)) continue;
      known = true;
      low = Math.max(low, row.low);
      high = Math.max(high, row.high);
    }
    return known && put(row, low, high);
  };
}

/** Rounding errors of the few operations that a rule chains are far smaller than this share of a value. */
const tolerance = 1e-9;

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
