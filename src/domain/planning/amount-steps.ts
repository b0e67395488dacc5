import type { Amount } from '../catalogue/amount.ts';
import type { Clause } from '../catalogue/clause.ts';
import { add, compare, type Rational, rational, subtract, zero } from '../numbers/rational.ts';
import { amountsRaising, type CountedAmount, countsIn, withValue } from '../standing/amount-inverse.ts';
import { holdingCondition, measure } from '../standing/measure.ts';
import { scaledToIntegers } from './integer-points.ts';
import { type AskedNeed, type AwardAsked, allOf, anyOf, nothing, type OptionOf, type Places } from './need.ts';
import { type Asking, mostPeople, rowAlone } from './need-builder.ts';

/** A value that an amount can have, and what that needs at the least. */
export interface AmountStep {
  readonly value: Rational;
  /** It needs nothing. */
  readonly isFree: boolean;
  /** Said only where it is asked: of many values few are. */
  readonly need: () => AskedNeed;
}

const free = (value: Rational): AmountStep => ({ value, isFree: true, need: () => nothing });

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
  const steps = amountSteps(only, clause, asking, isEnoughInside)?.flatMap((step): readonly AmountStep[] => {
    const whole = valueIf(step.value);
    return whole === undefined ? [] : [{ ...step, value: whole }];
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
    return value ? [free(value)] : [];
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
  const rated = parts.map((steps) => steps.map(({ need }) => ({ points: points[next++] as number, need })));
  let scored: readonly (readonly OptionOf<Places | AwardAsked>[])[] | undefined;
  const needFor = (atLeast: number): AskedNeed => {
    scored ??= rated.map((options) => options.map(({ need, ...rest }) => ({ ...rest, need: need() })));
    return { kind: 'score', parts: scored, atLeast };
  };
  let reached = new Map<number, Rational>([[0, zero]]);
  for (const [part, options] of rated.entries())
    reached = new Map(
      [...reached].flatMap(([sum, value]) =>
        options.map((one, index) => [sum + one.points, add(value, rises[part]?.[index] ?? zero)] as const),
      ),
    );
  return [...reached].map(([atLeast, value]) =>
    atLeast === 0 ? free(value) : { value, isFree: false, need: () => needFor(atLeast) },
  );
}

/** Each value that all of them reach. */
function leasts(parts: readonly Steps[]): Steps {
  return valuesIn(parts).flatMap((value): Steps => {
    const reaching = parts.flatMap((steps) => firstFor(value, steps) ?? []);
    const asked = reaching.filter(({ isFree }) => !isFree);
    if (reaching.length < parts.length) return [];
    return asked.length === 0
      ? [free(value)]
      : [{ value, isFree: false, need: () => allOf(asked.map(({ need }) => need())) }];
  });
}

/** Each value that one of them reaches; what is not known of one of them is what the others are. */
function greatests(parts: readonly Steps[]): Steps {
  return valuesIn(parts).map((value) => {
    const reaching = parts.flatMap((steps) => firstFor(value, steps) ?? []);
    return reaching.some(({ isFree }) => isFree)
      ? free(value)
      : { value, isFree: false, need: () => anyOf(reaching.map(({ need }) => need())) };
  });
}

const valuesIn = (parts: readonly Steps[]): readonly Rational[] => parts.flat().map(({ value }) => value);
const lowestOf = ([first]: Steps): Rational | undefined => first?.value;
const firstFor = (value: Rational, steps: Steps): AmountStep | undefined =>
  steps.find((step) => compare(step.value, value) >= 0);

/** In order, each only if it is more than what comes before it, up to the first that is enough; what is free comes before all else. */
function rising(steps: Steps, isEnough: IsEnough): Steps {
  const inOrder = steps.toSorted((a, b) => compare(a.value, b.value));
  const found: AmountStep[] = [];
  for (const one of [...inOrder.filter(({ isFree }) => isFree).slice(-1), ...inOrder]) {
    const last = found.at(-1);
    if (last && isEnough(last.value)) break;
    if (!last || compare(one.value, last.value) > 0) found.push(one);
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
    steps.push(count === 0 ? free(value) : { value, isFree: false, need: () => needOf(count) });
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
