import type { Amount } from './amount.ts';
import { type Clause, clausesBelow } from './clause.ts';
import { itemsOf } from './condition.ts';

/** Every item that a rule names, each once, in order of appearance. */
export function itemsInClause(clause: Clause): readonly string[] {
  const own = ownItems(clause);
  return [...new Set([...own, ...clausesBelow(clause).flatMap(itemsInClause)])];
}

function ownItems(clause: Clause): readonly string[] {
  if (clause.kind === 'team')
    return clause.slots.flatMap((slot) => [
      ...itemsOf(slot.condition),
      ...slot.ofWhich.flatMap((subset) => itemsOf(subset.condition)),
    ]);
  if (clause.kind === 'compare')
    return [clause.amount, ...clause.bounds.map((bound) => bound.limit)].flatMap(itemsInAmount);
  return clause.kind === 'score' ? clause.parts.flatMap((part) => itemsInAmount(part.points)) : [];
}

function itemsInAmount(amount: Amount): readonly string[] {
  const all = (amounts: readonly (Amount | undefined)[]) => amounts.flatMap((one) => (one ? itemsInAmount(one) : []));
  switch (amount.kind) {
    case 'people':
      return itemsOf(amount.condition);
    case 'holdings':
      return amount.items;
    case 'sum':
    case 'product':
    case 'smallest':
    case 'greatest':
      return all(amount.of);
    case 'difference':
    case 'ratio':
      return all([amount.left, amount.right]);
    case 'between':
      return all([amount.low, amount.high]);
    case 'whole-part':
      return all([amount.of]);
    case 'steps':
      return all([amount.of, amount.below, ...amount.steps.map((step) => step.gives)]);
    case 'by':
      return all([...amount.cases.values(), amount.otherwise]);
    case 'on':
      return all([amount.amount]);
    case 'metric':
    case 'records':
      return all([amount.otherwise]);
    case 'number':
    case 'statuses':
      return [];
    default:
      return amount satisfies never;
  }
}
