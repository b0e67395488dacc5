import type { Amount } from '../catalogue/amount.ts';
import { compare, divide, multiply, type Rational, rational, roundedUp, zero } from '../numbers/rational.ts';
import { measure } from './measure.ts';
import type { Situation } from './situation.ts';

/** The one figure that an amount rises with, and the value it must have for the amount to reach `target`. */
export interface NeededFigure {
  readonly metric: string;
  readonly value: Rational;
}

/** Works an amount backwards to one reported figure; `undefined` where it has none or several, or cannot reach the target. */
export function figureFor(amount: Amount, target: Rational, situation: Situation): NeededFigure | undefined {
  switch (amount.kind) {
    case 'metric':
      return { metric: amount.metric, value: target };
    case 'product':
      return throughProduct(amount.of, target, situation);
    case 'smallest': {
      const limits = amount.of.filter((one) => one.kind === 'number');
      if (limits.some((one) => compare(one.value, target) < 0)) return undefined;
      const others = amount.of.filter((one) => one.kind !== 'number');
      return others.length === 1 ? figureFor(others[0] as Amount, target, situation) : undefined;
    }
    case 'greatest':
      return amount.of.map((one) => figureFor(one, target, situation)).find((found) => found !== undefined);
    case 'ratio': {
      const base = measure(amount.right, situation);
      return base?.low && compare(base.low, zero) > 0
        ? figureFor(amount.left, multiply(target, base.low), situation)
        : undefined;
    }
    case 'whole-part':
      return figureFor(amount.of, rational(roundedUp(target)), situation);
    case 'steps': {
      const enough = amount.steps.filter(
        (step) => step.gives.kind === 'number' && compare(step.gives.value, target) >= 0,
      );
      const lowest = enough.at(-1);
      return lowest && figureFor(amount.of, lowest.from, situation);
    }
    default:
      return undefined;
  }
}

function throughProduct(factors: readonly Amount[], target: Rational, situation: Situation): NeededFigure | undefined {
  const varying = factors.filter((factor) => factor.kind !== 'number');
  const fixed = factors
    .flatMap((factor) => (factor.kind === 'number' ? [factor.value] : []))
    .reduce(multiply, rational(1));
  if (varying.length !== 1 || compare(fixed, zero) <= 0) return undefined;
  return figureFor(varying[0] as Amount, divide(target, fixed), situation);
}

/** What people bring to an amount by what they hold. */
export type CountedAmount = Extract<Amount, { kind: 'people' | 'holdings' }>;

/** The one count of people in an amount, where it has exactly one that counts today. */
export function peopleCounted(amount: Amount, situation: Situation): Extract<Amount, { kind: 'people' }> | undefined {
  const found = countsIn(amount, situation).filter((one) => one.kind === 'people');
  return found.length === 1 ? found[0] : undefined;
}

/** All counts that raise an amount today. */
export const countsIn = (amount: Amount, situation: Situation): readonly CountedAmount[] =>
  amount.kind === 'people' || amount.kind === 'holdings'
    ? [amount]
    : amountsRaising(amount, situation).flatMap((one) => countsIn(one, situation));

/** The amounts directly inside one with which it rises today. */
export function amountsRaising(amount: Amount, situation: Situation): readonly Amount[] {
  switch (amount.kind) {
    case 'sum':
    case 'product':
    case 'smallest':
    case 'greatest':
      return amount.of;
    case 'difference':
    case 'ratio':
      return [amount.left];
    case 'steps':
    case 'whole-part':
      return [amount.of];
    case 'metric':
      return amount.otherwise && situation.view.measurements(amount.metric).length === 0 ? [amount.otherwise] : [];
    case 'by': {
      const [value, ...others] = situation.valuesOf(amount.attribute, situation);
      const judged =
        value !== undefined && others.length === 0 ? (amount.cases.get(value) ?? amount.otherwise) : undefined;
      return judged ? [judged] : [];
    }
    default:
      return [];
  }
}

/** The amount if another one inside it came to so much; so do all counts of people with the same condition. */
export function withValue(amount: Amount, of: Amount, value: Rational): Amount {
  const isMeant =
    amount === of || (amount.kind === 'people' && of.kind === 'people' && amount.condition === of.condition);
  if (isMeant) return { kind: 'number', value };
  const inner = (one: Amount) => withValue(one, of, value);
  switch (amount.kind) {
    case 'sum':
    case 'product':
    case 'smallest':
    case 'greatest':
      return { ...amount, of: amount.of.map(inner) };
    case 'difference':
      return { ...amount, left: inner(amount.left) };
    case 'ratio':
      return { ...amount, left: inner(amount.left) };
    case 'steps':
    case 'whole-part':
      return { ...amount, of: inner(amount.of) };
    case 'metric':
      return amount.otherwise ? { ...amount, otherwise: inner(amount.otherwise) } : amount;
    case 'by':
      return {
        ...amount,
        cases: new Map([...amount.cases].map(([value, one]) => [value, inner(one)])),
        ...(amount.otherwise && { otherwise: inner(amount.otherwise) }),
      };
    default:
      return amount;
  }
}

/** The amount if so many people were counted. */
export const withPeople = (amount: Amount, counted: CountedAmount, count: number): Amount =>
  withValue(amount, counted, rational(count));
