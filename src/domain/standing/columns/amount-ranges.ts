import type { Amount } from '../../catalogue/amount.ts';
import { approximate, compare, fromDouble, type Rational } from '../../numbers/rational.ts';
import { holdingCondition } from '../measure.ts';
import type { Choice } from './choice.ts';
import { type Compiler, NotInColumns } from './compiler.ts';
import { figureInWindow, latestFigure } from './figure-row.ts';
import { type MeasureRow, put, unclear } from './measure-row.ts';
import type { Row } from './row.ts';

export function compileAmount(amount: Amount, compiler: Compiler): MeasureRow {
  const inner = (one: Amount) => compileAmount(one, compiler);
  switch (amount.kind) {
    case 'number':
      return constant(amount.value);
    case 'metric': {
      const measure = amount.window
        ? figureInWindow(compiler, amount.metric, amount.window, amount.aggregate)
        : latestFigure(compiler, amount.metric);
      const otherwise = amount.otherwise && inner(amount.otherwise);
      return otherwise ? (row) => measure(row) || otherwise(row) : measure;
    }
    case 'people': {
      if (amount.withGrants) throw new NotInColumns();
      return peopleCounted(compiler.counterOf([{ all: [amount.condition], ...(amount.who && { who: amount.who }) }]));
    }
    case 'holdings': {
      const counters = amount.items.map((item) => compiler.counterOf([{ all: [holdingCondition(item)] }]));
      const { distinct } = amount;
      return (row) => {
        let [low, high] = [0, 0];
        for (const counter of counters) {
          const [sure, possible] = [row.sure[counter] as number, row.possible[counter] as number];
          low += distinct ? Math.min(sure, 1) : sure;
          high += distinct ? Math.min(possible, 1) : possible;
        }
        return put(row, low, high);
      };
    }
    case 'sum':
      return fold(amount.of.map(inner), (row, low, high) => put(row, low + row.low, high + row.high));
    case 'product':
      return fold(amount.of.map(inner), product);
    case 'difference':
      return fold([inner(amount.left), inner(amount.right)], (row, low, high) =>
        put(row, low - row.high, high - row.low),
      );
    case 'smallest':
      return fold(amount.of.map(inner), (row, low, high) => put(row, Math.min(low, row.low), Math.min(high, row.high)));
    case 'greatest':
      return greatestKnown(amount.of.map(inner));
    case 'by': {
      const cases = new Map([...amount.cases].map(([value, one]) => [value, inner(one)]));
      return chosen(compiler.choiceOf(amount.attribute), cases, amount.otherwise && inner(amount.otherwise));
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

/** How many people one counter counts. */
export const peopleCounted =
  (counter: number): MeasureRow =>
  (row) => {
    row.low = row.sure[counter] as number;
    row.high = row.possible[counter] as number;
    return true;
  };

function constant(value: Rational): MeasureRow {
  const number = approximate(value);
  const exact = compare(fromDouble(number), value) === 0 && Number.isInteger(number);
  return (row) => {
    put(row, number, number);
    if (!exact) row.rounded = true;
    return true;
  };
}

function fold(measures: readonly MeasureRow[], combine: (row: Row, low: number, high: number) => boolean): MeasureRow {
  const [first, ...others] = measures;
  if (!first) throw new NotInColumns();
  return (row) => {
    if (!first(row)) return false;
    for (const other of others) {
      const { low, high } = row;
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

function greatestKnown(measures: readonly MeasureRow[]): MeasureRow {
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

/** The amount of the one value that the row has; where several are possible, the exact judge puts them together. */
function chosen(
  { values, possible }: Choice,
  cases: ReadonlyMap<string, MeasureRow>,
  otherwise: MeasureRow | undefined,
): MeasureRow {
  const measures = values.map((value) => cases.get(value) ?? otherwise);
  return (row) => {
    const positions = possible(row);
    if (positions.length !== 1) return unclear(row);
    const measure = measures[positions[0] as number];
    return measure ? measure(row) : false;
  };
}
