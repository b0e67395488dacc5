import type { Amount } from './amount.ts';
import { type Clause, clausesBelow } from './clause.ts';
import type { Condition } from './condition.ts';
import { strongest, type Verification } from './verification.ts';

/** An item that a rule names, and how well the rule asks that it is proved where it says so itself. */
export interface ItemAsked {
  readonly item: string;
  readonly verification?: Verification;
}

/** Every item that a rule names, each once, in order of appearance. */
export const itemsInClause = (clause: Clause): readonly string[] => [
  ...new Set(itemsAskedIn(clause).map(({ item }) => item)),
];

/** Every place in which a rule names an item. */
export const itemsAskedIn = (clause: Clause): readonly ItemAsked[] => [
  ...ownItems(clause),
  ...clausesBelow(clause).flatMap(itemsAskedIn),
];

function ownItems(clause: Clause): readonly ItemAsked[] {
  if (clause.kind === 'team')
    return clause.slots.flatMap(({ condition, ofWhich, verification }) =>
      [condition, ...ofWhich.map((subset) => subset.condition)].flatMap((one) => itemsIn(one, verification)),
    );
  if (clause.kind === 'compare')
    return [clause.amount, ...clause.bounds.map((bound) => bound.limit)].flatMap(itemsInAmount);
  return clause.kind === 'score' ? clause.parts.flatMap((part) => itemsInAmount(part.points)) : [];
}

/** What a condition asks of its items, where a clause asks for a proof as well: the stronger one counts. */
function itemsIn(condition: Condition, ofClause?: Verification): readonly ItemAsked[] {
  if (condition.kind === 'n-of') return condition.conditions.flatMap((one) => itemsIn(one, ofClause));
  const { item, verification: own } = condition;
  const verification = own && ofClause ? strongest(own, ofClause) : (own ?? ofClause);
  return [{ item, ...(verification && { verification }) }];
}

function itemsInAmount(amount: Amount): readonly ItemAsked[] {
  const all = (amounts: readonly (Amount | undefined)[]) => amounts.flatMap((one) => (one ? itemsInAmount(one) : []));
  switch (amount.kind) {
    case 'people':
      return itemsIn(amount.condition);
    case 'holdings':
      return amount.items.map((item) => ({ item }));
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
