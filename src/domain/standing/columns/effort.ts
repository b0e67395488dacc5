import { type Clause, clausesBelow } from '../../catalogue/clause.ts';

/** About how many comparisons it takes to judge one clause from columns, to order clauses by; counts of people are ready. */
export function effort(clause: Clause): number {
  switch (clause.kind) {
    case 'team':
      return clause.slots.length;
    case 'holds':
    case 'evidence':
      return 4;
    case 'compare':
      return 10;
    case 'score':
      return 20 * clause.parts.length;
    case 'meets':
      return 100;
    case 'n-of':
    case 'by':
    case 'open':
    case 'best':
    case 'during':
    case 'per':
    case 'every-terms':
      return clausesBelow(clause).reduce((sum, below) => sum + effort(below), 1);
    default:
      return clause satisfies never;
  }
}
