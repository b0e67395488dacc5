import type { Amount } from '../../catalogue/amount.ts';
import { compare, type Rational, zero } from '../../numbers/rational.ts';
import { formulaImplies } from './formula.ts';
import { formulaOfTests } from './formula-of-condition.ts';
import { personBrings } from './person-atom.ts';
import { sameMeaning } from './same-meaning.ts';
import type { Worlds } from './worlds.ts';

type AmountOf<Kind extends Amount['kind']> = Extract<Amount, { kind: Kind }>;
type Several = Extract<Amount, { of: readonly Amount[] }>;

/**
 * Whether `goal` is never less than `given`, for every partner and day, both ends of their ranges alike; and is reported
 * wherever `given` is. With `aboveZero` both are seen as points are: what is below nothing is nothing. `false` also
 * where it could not be proved.
 */
export function neverLess(given: Amount, goal: Amount, worlds: Worlds, aboveZero = false): boolean {
  if (sameMeaning(given, goal, worlds)) return true;
  const again = (a: Amount, b: Amount) => neverLess(a, b, worlds, aboveZero);
  if (goal.kind === 'smallest')
    return goal.of.every((one) => (given.kind === 'smallest' ? given.of : [given]).some((other) => again(other, one)));
  if (given.kind === 'smallest') return given.of.some((one) => again(one, goal));
  if (given.kind === 'greatest') return given.of.every((one) => again(one, goal));
  if (goal.kind === 'greatest') return goal.of.some((one) => again(given, one));
  return ofOneKind(given, goal, worlds, again, aboveZero);
}

type Again = (given: Amount, goal: Amount) => boolean;

function ofOneKind(given: Amount, goal: Amount, worlds: Worlds, again: Again, aboveZero: boolean): boolean {
  if (goal.kind !== given.kind) return false;
  switch (goal.kind) {
    case 'number':
      return compare(goal.value, (given as AmountOf<'number'>).value) >= 0;
    case 'metric':
    case 'records':
      return sameButOtherwise(given as AmountOf<'metric'>, goal as AmountOf<'metric'>, worlds, again);
    case 'people':
      return moreArePeople(given as AmountOf<'people'>, goal, worlds);
    case 'holdings': {
      const { items, distinct } = given as AmountOf<'holdings'>;
      if (goal.distinct && !distinct) return false;
      return isPartOf(items, goal.items) && items.every((item) => sameMeaning({ item }, { item }, worlds));
    }
    case 'statuses': {
      const { statuses, distinctFamilies } = given as AmountOf<'statuses'>;
      if (goal.distinctFamilies && !distinctFamilies) return false;
      return (
        isPartOf(statuses, goal.statuses) && statuses.every((status) => sameMeaning({ status }, { status }, worlds))
      );
    }
    case 'sum':
      // Each summand apart; what is cut off below nothing cannot be added up afterwards.
      return paired((given as Several).of, goal.of, (a, b) => neverLess(a, b, worlds));
    case 'product':
      return productNeverLess(given as Several, goal, again, aboveZero);
    case 'difference': {
      const { left, right } = given as AmountOf<'difference'>;
      return sameMeaning(right, goal.right, worlds) && neverLess(left, goal.left, worlds);
    }
    case 'ratio':
      return ratioNeverLess(given as AmountOf<'ratio'>, goal, worlds, aboveZero);
    case 'steps':
      return stepsNeverLess(given as AmountOf<'steps'>, goal, worlds, again);
    case 'whole-part':
      return again((given as AmountOf<'whole-part'>).of, goal.of);
    case 'on': {
      const { when, amount } = given as AmountOf<'on'>;
      return JSON.stringify(when) === JSON.stringify(goal.when) && again(amount, goal.amount);
    }
    // Of these, and of which case holds, others have asked before.
    case 'smallest':
    case 'greatest':
    case 'by':
    case 'between':
      return false;
    default:
      return goal satisfies never;
  }
}

function sameButOtherwise(given: AmountOf<'metric'>, goal: AmountOf<'metric'>, worlds: Worlds, again: Again): boolean {
  const { otherwise: before, ...figure } = given;
  const { otherwise: after, ...same } = goal;
  return sameMeaning(figure, same, worlds) && (before === undefined || (after !== undefined && again(before, after)));
}

function moreArePeople(given: AmountOf<'people'>, goal: AmountOf<'people'>, worlds: Worlds): boolean {
  const formula = (amount: AmountOf<'people'>, programme: Worlds['given']) =>
    formulaOfTests(
      [{ condition: amount.condition, withGrants: amount.withGrants, ...(amount.who && { who: amount.who }) }],
      programme,
    );
  return formulaImplies(formula(given, worlds.given), formula(goal, worlds.goal), personBrings);
}

/** A positive number times something: the something may grow, and so may the number where the something is no debt. */
function productNeverLess(given: Several, goal: Several, again: Again, aboveZero: boolean): boolean {
  const [[factor, value], [otherFactor, otherValue]] = [numberAndRest(given), numberAndRest(goal)];
  if (!factor || !value || !otherFactor || !otherValue) return false;
  const fits = aboveZero || (isNeverNegative(value) && isNeverNegative(otherValue));
  return fits && compare(factor, zero) >= 0 && compare(otherFactor, factor) >= 0 && again(value, otherValue);
}

function numberAndRest({ of }: Several): readonly [Rational?, Amount?] {
  const [first, second, ...more] = of;
  if (more.length > 0 || !first || !second) return [];
  if (first.kind === 'number') return [first.value, second];
  return second.kind === 'number' ? [second.value, first] : [];
}

/** Over the same or a smaller number; over anything else a ratio may go either way. */
function ratioNeverLess(
  given: AmountOf<'ratio'>,
  goal: AmountOf<'ratio'>,
  worlds: Worlds,
  aboveZero: boolean,
): boolean {
  if (given.withoutBase || goal.withoutBase) return false;
  if (!isPositiveNumber(given.right) || !isPositiveNumber(goal.right)) return false;
  const fits = aboveZero || (isNeverNegative(given.left) && isNeverNegative(goal.left));
  const turned = { given: worlds.goal, goal: worlds.given };
  return fits && neverLess(goal.right, given.right, turned) && neverLess(given.left, goal.left, worlds, aboveZero);
}

const isPositiveNumber = (amount: Amount): boolean => amount.kind === 'number' && compare(amount.value, zero) > 0;

function stepsNeverLess(given: AmountOf<'steps'>, goal: AmountOf<'steps'>, worlds: Worlds, again: Again): boolean {
  const same = given.steps.length === goal.steps.length && sameMeaning(given.of, goal.of, worlds);
  return (
    same &&
    again(given.below, goal.below) &&
    given.steps.every((step, index) => {
      const other = goal.steps[index];
      return other !== undefined && compare(step.from, other.from) === 0 && again(step.gives, other.gives);
    })
  );
}

function isNeverNegative(amount: Amount): boolean {
  switch (amount.kind) {
    case 'people':
    case 'holdings':
    case 'statuses':
      return true;
    case 'number':
      return compare(amount.value, zero) >= 0;
    case 'sum':
    case 'product':
    case 'smallest':
    case 'greatest':
      return amount.of.every(isNeverNegative);
    case 'whole-part':
      return isNeverNegative(amount.of);
    case 'on':
      return isNeverNegative(amount.amount);
    case 'metric':
    case 'records':
    case 'difference':
    case 'ratio':
    case 'by':
    case 'between':
    case 'steps':
      return false;
    default:
      return amount satisfies never;
  }
}

/** Every one of the first with another one of the second, and none of the second left over. */
function paired(given: readonly Amount[], goal: readonly Amount[], fits: (a: Amount, b: Amount) => boolean): boolean {
  if (given.length !== goal.length) return false;
  const left = [...goal];
  return given.every((one) => {
    const found = left.findIndex((other) => fits(one, other));
    if (found >= 0) left.splice(found, 1);
    return found >= 0;
  });
}

/** Every entry of the first in the second, as often as it stands there. */
function isPartOf(some: readonly string[], all: readonly string[]): boolean {
  const left = [...all];
  return some.every((one) => {
    const found = left.indexOf(one);
    if (found >= 0) left.splice(found, 1);
    return found >= 0;
  });
}
