/** How much there is of a benefit: a whole number, or as much as one likes. */
export type Quantity = number | 'unlimited';

export const plus = (a: Quantity, b: Quantity): Quantity =>
  a === 'unlimited' || b === 'unlimited' ? 'unlimited' : a + b;

/** What is left of one amount beside another, never less than nothing: of what is unlimited, all of it. */
export function minus(a: Quantity, b: Quantity): Quantity {
  if (b === 'unlimited') return 0;
  return a === 'unlimited' ? 'unlimited' : Math.max(0, a - b);
}

export const isLess = (a: Quantity, b: Quantity): boolean => a !== 'unlimited' && (b === 'unlimited' || a < b);

export const least = (a: Quantity, b: Quantity): Quantity => (isLess(b, a) ? b : a);
export const most = (a: Quantity, b: Quantity): Quantity => (isLess(a, b) ? b : a);
