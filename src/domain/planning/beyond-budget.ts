import type { Bounded } from './bounded.ts';
import type { Prices } from './certificate.ts';

/**
 * A case whose cheapest plan costs a little more than the budget looks to the simplex as if money sufficed: what is missing is less than its
 * errors. So it is asked what the case costs as if money were no limit: where that is more than there is, the same prices show that
 * there is no plan.
 */
export function withoutBudgetRow(bounded: Bounded): Bounded | undefined {
  const row = budgetRow(bounded);
  if (row < 0) return undefined;
  const { model } = bounded;
  const available = Math.max(model.unit, (model.rows[row] as { available: number }).available);
  return {
    ...bounded,
    model: { ...model, rows: model.rows.map((one, at) => (at === row ? { ...one, available } : one)) },
  };
}

/** Whoever spends a minor unit takes it from the budget, so what each costs may count as what it takes from there. */
export const asMoneyMissing = ({ prices, scale }: Prices, bounded: Bounded): Prices => ({
  prices: prices.map((price, row) => (row === budgetRow(bounded) ? price + scale : price)),
  scale: 0,
});

const budgetRow = ({ model }: Bounded): number => model.rows.findIndex(({ id }) => id === 'budget');
