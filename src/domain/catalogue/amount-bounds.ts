import { add, compare, greatest, least, multiply, type Rational, zero } from '../numbers/rational.ts';
import type { Amount } from './amount.ts';

/** The most that an amount can ever be, whoever the partner is; `undefined` where nothing limits it. */
export function upperBound(amount: Amount): Rational | undefined {
  switch (amount.kind) {
    case 'number':
      return amount.value;
    case 'sum':
      return together(amount.of, add);
    case 'product': {
      const bounds = amount.of.map(upperBound);
      const known = bounds.every((bound) => bound !== undefined && compare(bound, zero) >= 0);
      return known ? (bounds as Rational[]).reduce(multiply) : undefined;
    }
    case 'smallest':
      return amount.of.map(upperBound).reduce((a, b) => (a && b ? least(a, b) : (a ?? b)));
    case 'greatest':
      return together(amount.of, greatest);
    case 'by':
      return together([...amount.cases.values(), ...(amount.otherwise ? [amount.otherwise] : [])], greatest);
    case 'steps':
      return together([amount.below, ...amount.steps.map((step) => step.gives)], greatest);
    case 'between':
      return upperBound(amount.high);
    case 'on':
      return upperBound(amount.amount);
    case 'whole-part':
      return upperBound(amount.of);
    case 'metric':
    case 'records':
    case 'people':
    case 'holdings':
    case 'statuses':
    case 'difference':
    case 'ratio':
      return undefined;
    default:
      return amount satisfies never;
  }
}

function together(amounts: readonly Amount[], combine: (a: Rational, b: Rational) => Rational): Rational | undefined {
  const bounds = amounts.map(upperBound);
  return bounds.every((bound) => bound !== undefined) ? bounds.reduce(combine) : undefined;
}

/** The least of all the numbers that a parameter (a number, or one by attribute) can be. */
export function leastNumber(amount: Amount): Rational | undefined {
  if (amount.kind === 'number') return amount.value;
  if (amount.kind !== 'by') return undefined;
  const values = [...amount.cases.values(), ...(amount.otherwise ? [amount.otherwise] : [])].map(leastNumber);
  return values.every((value) => value !== undefined) && values.length > 0 ? values.reduce(least) : undefined;
}
