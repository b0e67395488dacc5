import type { Amount } from '../catalogue/amount.ts';
import type { Clause } from '../catalogue/clause.ts';
import { add, compare, type Rational, rational, subtract, zero } from '../numbers/rational.ts';
import { amountsRaising, type CountedAmount, countsIn, withValue } from '../standing/amount-inverse.ts';
import { holdingCondition, measure } from '../standing/measure.ts';
import { scaledToIntegers } from './integer-points.ts';
import { type AskedNeed, allOf, anyOf, nothing } from './need.ts';
import { type Asking, mostPeople, rowAlone } from './need-builder.ts';

/** A value that an amount can have, and what that needs at the least. */
export interface AmountStep {
  readonly value: Rational;
  readonly need: AskedNeed;
}

type IsEnough = (value: Rational) => boolean;

/**
 * Every value that an amount of a clause can reach by what people earn, rising, up to the first that is enough; the lowest needs
 * nothing. No value at all where it is not known whatever people earn. `undefined` where nobody's exams raise it, or where several
 * counts in it are neither added nor compared (their product): then it is taken as it is found.
 */
export function amountSteps(
  amount: Amount,
  clause: Clause,
  asking: Asking,
  isEnough: IsEnough,
): readonly AmountStep[] | undefined {
  const { situation } = asking;
  if (amount.kind === 'people' || amount.kind === 'holdings') return countedSteps(amount, clause, asking, isEnough);
  const inside = amountsRaising(amount, situation);
  const [only, ...others] = inside.filter((one) => countsIn(one, situation).length > 0);
  if (only === undefined) return undefined;
  if (others.length > 0) return combinedSteps(amount, inside, clause, asking, isEnough);
  const valueIf = (value: Rational) => measure(withValue(amount, only, value), situation)?.low;
  const isEnoughInside = (value: Rational) => {
    const whole = valueIf(value);
    return whole !== undefined && isEnough(whole);
  };
  const steps = amountSteps(only, clause, asking, isEnoughInside)?.flatMap(({ value, need }): readonly AmountStep[] => {
    const whole = valueIf(value);
    return whole === undefined ? [] : [{ value: whole, need }];
  });
  return steps && rising(steps, isEnough);
}

/** What several counts come to together. */
function combinedSteps(
  { kind }: Amount,
  inside: readonly Amount[],
  clause: Clause,
  asking: Asking,
  isEnough: IsEnough,
): readonly AmountStep[] | undefined {
  if (kind !== 'sum' && kind !== 'smallest' && kind !== 'greatest') return undefined;
  const stepsOf = (one: Amount, isEnoughAlone: IsEnough): readonly AmountStep[] | undefined => {
    if (countsIn(one, asking.situation).length > 0) return amountSteps(one, clause, asking, isEnoughAlone);
    const value = measure(one, asking.situation)?.low;
    return value ? [{ value, need: nothing }] : [];
  };
  const lowest = inside.map((one) => stepsOf(one, () => true)?.[0]?.value ?? zero);
  const all = lowest.reduce(add, zero);
  const parts = inside.flatMap((one, part) => {
    const others = subtract(all, lowest[part] as Rational);
    const steps = stepsOf(one, kind === 'sum' ? (value) => isEnough(add(value, others)) : isEnough);
    return steps ? [steps] : [];
  });
  if (parts.length < inside.length) return undefined;
  switch (kind) {
    case 'sum':
      return rising(sums(parts), isEnough);
    case 'smallest':
      return rising(leasts(parts), isEnough);
    case 'greatest':
      return rising(greatests(parts), isEnough);
    default:
      return kind satisfies never;
  }
}

type Steps = readonly AmountStep[];

/** Every sum that can be reached: what it takes is so many points of what its parts bring beyond their lowest values. */
function sums(parts: readonly Steps[]): Steps {
  const [base, rises] = [parts.map(lowestOf), parts.map((steps) => steps.map(({ value }) => value))];
  if (base.some((value) => value === undefined)) return [];
  const points = scaledToIntegers(
    rises.flatMap((values, part) => values.map((one) => subtract(one, base[part] ?? zero))),
  );
  let next = 0;
  const scored = parts.map((steps) => steps.map(({ need }) => ({ points: points[next++] as number, need })));
  let reached = new Map<number, Rational>([[0, zero]]);
  for (const [part, options] of scored.entries())
    reached = new Map(
      [...reached].flatMap(([sum, value]) =>
        options.map((one, index) => [sum + one.points, add(value, rises[part]?.[index] ?? zero)] as const),
      ),
    );
  return [...reached].map(([atLeast, value]) => ({
    value,
    need: atLeast === 0 ? nothing : { kind: 'score', parts: scored, atLeast },
  }));
}

/** Each value that all of them reach. */
function leasts(parts: readonly Steps[]): Steps {
  return valuesIn(parts).flatMap((value): Steps => {
    const needs = parts.flatMap((steps) => needFor(value, steps) ?? []);
    return needs.length < parts.length ? [] : [{ value, need: allOf(needs.filter((need) => need !== nothing)) }];
  });
}

/** Each value that one of them reaches; what is not known of one of them is what the others are. */
function greatests(parts: readonly Steps[]): Steps {
  return valuesIn(parts).map((value) => {
    const needs = parts.flatMap((steps) => needFor(value, steps) ?? []);
    return { value, need: needs.includes(nothing) ? nothing : anyOf(needs) };
  });
}

const valuesIn = (parts: readonly Steps[]): readonly Rational[] => parts.flat().map(({ value }) => value);
const lowestOf = ([first]: Steps): Rational | undefined => first?.value;
const needFor = (value: Rational, steps: Steps): AskedNeed | undefined =>
  steps.find((step) => compare(step.value, value) >= 0)?.need;

/** In order, each only if it is more than what needs less, up to the first that is enough. */
function rising(steps: Steps, isEnough: IsEnough): Steps {
  const found: AmountStep[] = [];
  const free = steps.filter(({ need }) => need === nothing).sort((a, b) => compare(b.value, a.value))[0];
  for (const one of free ? [free, ...steps.toSorted((a, b) => compare(a.value, b.value))] : steps) {
    const last = found.at(-1);
    if (last && (compare(one.value, last.value) <= 0 || isEnough(last.value))) continue;
    found.push(one);
  }
  return found;
}

/** So many people, or so many credentials whoever holds them, one after the other. */
function countedSteps(counted: CountedAmount, clause: Clause, asking: Asking, isEnough: IsEnough): Steps {
  const { most, needOf } =
    counted.kind === 'people' ? ofPeople(counted, clause, asking) : ofHoldings(counted, clause, asking);
  const steps: AmountStep[] = [];
  for (let count = 0; count <= most; count++) {
    const value = rational(count);
    steps.push({ value, need: count === 0 ? nothing : needOf(count) });
    if (isEnough(value)) break;
  }
  return steps;
}

interface Countable {
  readonly most: number;
  readonly needOf: (count: number) => AskedNeed;
}

function ofPeople(
  { condition, withGrants, who }: Extract<CountedAmount, { kind: 'people' }>,
  clause: Clause,
  asking: Asking,
): Countable {
  const { scope } = asking;
  const test = { condition, withGrants, ...(who && { who }), ...(scope && { scope }) };
  let row: number | undefined;
  return {
    most: mostPeople(asking),
    needOf: (count) => {
      row ??= rowAlone(clause, test, false, asking);
      return { kind: 'places', row, count };
    },
  };
}

/** Each that is held is a point, whoever holds it; they use nobody up. */
function ofHoldings(
  { items, distinct }: Extract<CountedAmount, { kind: 'holdings' }>,
  clause: Clause,
  asking: Asking,
): Countable {
  const { scope } = asking;
  const ofEach = distinct ? 1 : mostPeople(asking);
  let rows: readonly number[] | undefined;
  return {
    most: items.length * ofEach,
    needOf: (atLeast) => {
      rows ??= items.map((item) =>
        rowAlone(clause, { condition: holdingCondition(item), ...(scope && { scope }) }, true, asking),
      );
      const options = (row: number) =>
        Array.from({ length: Math.min(ofEach, atLeast) + 1 }, (_, count) => ({
          points: count,
          need: count === 0 ? nothing : ({ kind: 'places', row, count } as const),
        }));
      return { kind: 'score', atLeast, parts: rows.map(options) };
    },
  };
}
