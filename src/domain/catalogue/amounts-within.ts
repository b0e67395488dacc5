import { type Amount, amountsBelow } from './amount.ts';
import { type Clause, clausesWithin } from './clause.ts';

/** Every amount that the rules compute, however deep. */
export const amountsWithin = (clauses: readonly Clause[]): readonly Amount[] =>
  clauses.flatMap(clausesWithin).flatMap(amountsIn).flatMap(withAllBelow);

const withAllBelow = (amount: Amount): readonly Amount[] => [amount, ...amountsBelow(amount).flatMap(withAllBelow)];

/** The amounts that stand directly in a clause. */
export function amountsIn(clause: Clause): readonly Amount[] {
  switch (clause.kind) {
    case 'team':
      return clause.slots.flatMap(({ people, ofWhich }) => [people, ...ofWhich.map((subset) => subset.people)]);
    case 'compare':
      return [clause.amount, ...clause.bounds.map((bound) => bound.limit)];
    case 'score':
      return [clause.atLeast, ...clause.parts.map((part) => part.points)];
    case 'evidence':
      return [clause.count];
    case 'n-of':
    case 'best':
    case 'holds':
    case 'meets':
    case 'during':
    case 'per':
    case 'by':
    case 'every-terms':
    case 'open':
      return [];
    default:
      return clause satisfies never;
  }
}
