import type { Amount } from './amount.ts';

/** The amount for partners for whom the attribute has this value; one that nothing is written for is never reported. */
export function amountInCase(amount: Amount, attribute: string, value: string): Amount {
  const inner = (one: Amount) => amountInCase(one, attribute, value);
  switch (amount.kind) {
    case 'by': {
      const chosen = amount.cases.get(value) ?? amount.otherwise;
      if (amount.attribute !== attribute)
        return {
          ...amount,
          cases: new Map([...amount.cases].map(([name, one]) => [name, inner(one)])),
          ...(amount.otherwise && { otherwise: inner(amount.otherwise) }),
        };
      return chosen ? inner(chosen) : { kind: 'by', attribute, cases: new Map() };
    }
    case 'sum':
    case 'product':
    case 'smallest':
    case 'greatest':
      return { ...amount, of: amount.of.map(inner) };
    case 'difference':
      return { ...amount, left: inner(amount.left), right: inner(amount.right) };
    case 'ratio':
      return {
        ...amount,
        left: inner(amount.left),
        right: inner(amount.right),
        ...(amount.withoutBase && { withoutBase: inner(amount.withoutBase) }),
      };
    case 'whole-part':
      return { ...amount, of: inner(amount.of) };
    case 'between':
      return { ...amount, low: inner(amount.low), high: inner(amount.high) };
    case 'steps':
      return {
        ...amount,
        of: inner(amount.of),
        below: inner(amount.below),
        steps: amount.steps.map((step) => ({ ...step, gives: inner(step.gives) })),
      };
    case 'metric':
    case 'records':
      return amount.otherwise ? { ...amount, otherwise: inner(amount.otherwise) } : amount;
    // What stood on another day may have been decided by another value.
    case 'on':
    case 'number':
    case 'people':
    case 'holdings':
    case 'statuses':
      return amount;
    default:
      return amount satisfies never;
  }
}
