import type { Aggregate, Amount, Bound, Filter, Relation } from '../catalogue/amount.ts';
import type { ItemCondition } from '../catalogue/condition.ts';
import { countBits } from '../credentials/bits.ts';
import { remembered } from '../credentials/remembered.ts';
import type { Measurement, RecordRow } from '../membership/facts.ts';
import {
  exactly,
  hull,
  larger,
  mapRising,
  minus,
  over,
  plus,
  type Range,
  smaller,
  times,
  unknown,
} from '../numbers/range.ts';
import {
  add,
  compare,
  divide,
  greatest,
  least,
  type Rational,
  rational,
  readRational,
  wholePart,
  zero,
} from '../numbers/rational.ts';
import type { Day } from '../time/day.ts';
import { shift } from '../time/duration.ts';
import { contains } from '../time/period.ts';
import { periodOf, type Window } from '../time/window.ts';
import { onDay, type Situation } from './situation.ts';
import type { Verdict } from './verdict.ts';

/**
 * What an amount is in a situation, as far as it is known. `undefined`: a figure that it needs is not reported; its
 * name is added to `missing`.
 */
export function measure(amount: Amount, situation: Situation, missing: string[] = []): Range | undefined {
  const inner = (one: Amount) => measure(one, situation, missing);
  switch (amount.kind) {
    case 'number':
      return exactly(amount.value);
    case 'metric':
      return metricValue(amount, situation, missing);
    case 'records':
      return recordsValue(amount, situation, missing);
    case 'people':
      return peopleCount(amount, situation);
    case 'holdings':
      return holdingsCount(amount.items, amount.distinct, situation);
    case 'statuses':
      return exactly(rational(statusCount(amount.statuses, amount.distinctFamilies, situation)));
    case 'sum':
      return allKnown(amount.of.map(inner), plus);
    case 'product':
      return allKnown(amount.of.map(inner), times);
    case 'smallest':
      return amount.of.map(inner).reduce((a, b) => (a && b ? smaller(a, b) : undefined));
    case 'greatest':
      return someKnown(amount.of, situation, missing);
    case 'difference':
      return allKnown([inner(amount.left), inner(amount.right)], minus);
    case 'ratio': {
      const [left, right] = [inner(amount.left), inner(amount.right)];
      if (!left || !right) return undefined;
      return ratioOf(left, right, amount.withoutBase && inner(amount.withoutBase));
    }
    case 'whole-part':
      return withKnown(inner(amount.of), (range) => mapRising(range, (value) => rational(wholePart(value))));
    case 'by': {
      const values = situation.valuesOf(amount.attribute, situation);
      const cases = values.map((value) => amount.cases.get(value) ?? amount.otherwise);
      const ranges = cases.map((one) => one && inner(one));
      const known = ranges.filter((range) => range !== undefined);
      if (values.length === 0) missing.push(amount.attribute);
      if (known.length === 0) return undefined;
      // Where one of the possible values has its figure and another has not, nothing can be said for certain.
      return known.length < ranges.length ? unknown : known.reduce(hull);
    }
    case 'on': {
      const day = typeof amount.when === 'string' ? amount.when : shift(situation.view.day, amount.when);
      return measure(amount.amount, onDay(situation, day), missing);
    }
    case 'between': {
      const [low, high] = [inner(amount.low), inner(amount.high)];
      return low || high ? { low: low?.low, high: high?.high } : undefined;
    }
    case 'steps':
      return withKnown(inner(amount.of), (range) => stepValue(amount, range, inner));
    default:
      return amount satisfies never;
  }
}

/** A ratio over nothing is what the rule says it is, or nothing at all; over what may be nothing, both must be reckoned with. */
function ratioOf(left: Range, right: Range, withoutBase: Range | undefined): Range | undefined {
  const ratio = over(left, right);
  if (ratio) return ratio;
  const isNothing = right.high !== undefined && compare(right.high, zero) <= 0;
  return isNothing && right.low && compare(right.low, zero) === 0 ? withoutBase : unknown;
}

const withKnown = (range: Range | undefined, map: (range: Range) => Range | undefined): Range | undefined =>
  range && map(range);

const allKnown = (ranges: readonly (Range | undefined)[], combine: (a: Range, b: Range) => Range): Range | undefined =>
  ranges.length > 0 && ranges.every((range) => range !== undefined) ? ranges.reduce(combine) : undefined;

/** Of several alternatives those that are reported count; only when none is, something is missing. */
function someKnown(amounts: readonly Amount[], situation: Situation, missing: string[]): Range | undefined {
  const gone: string[] = [];
  const known = amounts.map((one) => measure(one, situation, gone)).filter((range) => range !== undefined);
  if (known.length === 0) missing.push(...gone);
  return known.length === 0 ? undefined : known.reduce(larger);
}

function metricValue(
  amount: Extract<Amount, { kind: 'metric' }>,
  situation: Situation,
  missing: string[],
): Range | undefined {
  const measurements = situation.view.measurements(amount.metric);
  const value = amount.window
    ? windowValue(measurements, amount.window, amount.aggregate, situation)
    : latest(measurements, situation.view.day);
  if (value) return value;
  if (amount.otherwise) return measure(amount.otherwise, situation, missing);
  missing.push(amount.metric);
  return undefined;
}

/** The newest figure that is not dated after `day`; an undated one only where no dated one is. */
function latest(measurements: readonly Measurement[], day: Day): Range | undefined {
  let best: Measurement | undefined;
  for (const one of measurements)
    if ((one.on ?? '') <= day && (best === undefined || (one.on ?? '') >= (best.on ?? ''))) best = one;
  return best?.value;
}

/** Figures dated in the window, put together; an undated figure stands for whatever window is asked. */
function windowValue(
  measurements: readonly Measurement[],
  window: Window,
  aggregate: Aggregate,
  { view, renewal }: Situation,
): Range | undefined {
  const period = periodOf(window, view.day, renewal?.window);
  const dated = measurements.filter((one) => one.on !== undefined && contains(period, one.on));
  if (dated.length === 0) return measurements.findLast((one) => one.on === undefined)?.value;
  const values = dated.map((one) => one.value);
  switch (aggregate) {
    case 'latest':
      return latest(dated, period.to);
    case 'sum':
      return values.reduce(plus);
    case 'greatest':
      return values.reduce(larger);
    case 'least':
      return values.reduce(smaller);
    case 'average':
      return mapRising(values.reduce(plus), (sum) => divide(sum, rational(values.length)));
    default:
      return aggregate satisfies never;
  }
}

function recordsValue(
  amount: Extract<Amount, { kind: 'records' }>,
  situation: Situation,
  missing: string[],
): Range | undefined {
  const { view, renewal } = situation;
  const stated = view.facts.records.get(amount.records);
  if (stated === undefined) {
    if (amount.otherwise) return measure(amount.otherwise, situation, missing);
    missing.push(amount.records);
    return undefined;
  }
  const period = amount.window && periodOf(amount.window, view.day, renewal?.window);
  const rows = stated.filter((row) => {
    const day = recordDay(row);
    if (period && (day === undefined || !contains(period, day))) return false;
    if (view.scope && row[view.scope.kind] !== view.scope.place) return false;
    return amount.where.every((filter) => passes(row, filter));
  });
  if (amount.sum !== undefined)
    return exactly(rows.map((row) => fieldNumber(row, amount.sum as string) ?? zero).reduce(add, zero));
  if (amount.distinct !== undefined)
    return exactly(
      rational(new Set(rows.map((row) => row[amount.distinct as string]).filter((value) => value !== undefined)).size),
    );
  return exactly(rational(rows.length));
}

export const recordDay = ({ on, month }: RecordRow): Day | undefined => {
  if (typeof on === 'string') return on as Day;
  return typeof month === 'string' ? (`${month}-01` as Day) : undefined;
};

const fieldNumber = (row: RecordRow, field: string): Rational | undefined =>
  row[field] === undefined ? undefined : readRational(String(row[field]));

function passes(row: RecordRow, { field, test }: Filter): boolean {
  const value = row[field];
  if (test.kind === 'one-of') return value !== undefined && test.values.includes(value) !== test.negated;
  const number = fieldNumber(row, field);
  return number !== undefined && withinBound(number, test.bound);
}

export const withinBound = (value: Rational, { relation, limit }: Bound): boolean =>
  holdsBetween(compare(value, limit), relation);

function holdsBetween(order: number, relation: Relation): boolean {
  switch (relation) {
    case 'at-least':
      return order >= 0;
    case 'more-than':
      return order > 0;
    case 'at-most':
      return order <= 0;
    case 'less-than':
      return order < 0;
    default:
      return relation satisfies never;
  }
}

/** Whether `value <relation> limit` holds for all, some or none of the numbers that the two ranges admit. */
export function compareRanges(value: Range, relation: Relation, limit: Range): Verdict {
  const upwards = relation === 'at-least' || relation === 'more-than';
  const [worst, best] = upwards ? [value.low, value.high] : [value.high, value.low];
  const [hardest, easiest] = upwards ? [limit.high, limit.low] : [limit.low, limit.high];
  if (worst && hardest && holdsBetween(compare(worst, hardest), relation)) return 'met';
  return best && easiest && !holdsBetween(compare(best, easiest), relation) ? 'not-met' : 'undetermined';
}

function peopleCount(amount: Extract<Amount, { kind: 'people' }>, { view }: Situation): Range {
  const { sure, possible } = view.eligible({
    condition: amount.condition,
    withGrants: amount.withGrants,
    ...(amount.who && { who: amount.who }),
  });
  return { low: rational(countBits(sure)), high: rational(countBits(possible)) };
}

const asCondition = new Map<string, ItemCondition>();

/** One condition object for each item, so that who holds it is worked out once. */
export const holdingCondition = (item: string): ItemCondition =>
  remembered(asCondition, item, () => ({ kind: 'item', item }));

function holdingsCount(items: readonly string[], distinct: boolean, { view }: Situation): Range {
  let [low, high] = [0, 0];
  for (const item of items) {
    const { sure, possible } = view.eligible({ condition: holdingCondition(item) });
    const [certain, perhaps] = [countBits(sure), countBits(possible)];
    low += distinct ? Math.min(certain, 1) : certain;
    high += distinct ? Math.min(perhaps, 1) : perhaps;
  }
  return { low: rational(low), high: rational(high) };
}

function statusCount(statuses: readonly string[], distinctFamilies: boolean, { view }: Situation): number {
  const held = statuses.filter((status) =>
    view.statuses(status).some((one) => one.from <= view.day && view.day <= one.to),
  );
  if (!distinctFamilies) return held.length;
  return new Set(
    held.map(
      (status) =>
        view.programme.statuses.get(status)?.family ?? view.programme.competencies.get(status)?.family ?? status,
    ),
  ).size;
}

/** The band of the value; where the value is a range, every band it may lie in. */
function stepValue(
  { steps, below }: Extract<Amount, { kind: 'steps' }>,
  range: Range,
  inner: (amount: Amount) => Range | undefined,
): Range | undefined {
  const bandOf = (value: Rational) => steps.findIndex((step) => compare(value, step.from) >= 0);
  const first = range.high === undefined ? 0 : bandOf(range.high);
  const last = range.low === undefined ? -1 : bandOf(range.low);
  const end = last === -1 ? steps.length : last;
  const bands =
    first === -1
      ? [below]
      : [...steps.slice(first, end + 1).map((step) => step.gives), ...(last === -1 ? [below] : [])];
  return allKnown(bands.map(inner), hull);
}

/** Points are not negative, however little is known of them. */
export const atLeastZero = (range: Range): Range => ({
  low: range.low ? greatest(range.low, zero) : zero,
  high: range.high && greatest(range.high, zero),
});
export const atMostValue = (range: Range, most: Rational): Range => ({
  low: range.low && least(range.low, most),
  high: range.high ? least(range.high, most) : most,
});
