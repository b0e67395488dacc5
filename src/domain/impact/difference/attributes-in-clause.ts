import { type Amount, amountsBelow } from '../../catalogue/amount.ts';
import { amountsIn } from '../../catalogue/amounts-within.ts';
import { type Clause, clausesBelow } from '../../catalogue/clause.ts';

/** Cases that one attribute decides, of a clause or of an amount. */
export interface Cases {
  readonly attribute: string;
  readonly cases: ReadonlyMap<string, unknown>;
}

/** Every choice by an attribute that the partner as a whole decides; what another day or place decides is left out. */
export function casesIn(clause: Clause): readonly Cases[] {
  if (clause.kind === 'during' || clause.kind === 'per') return [];
  return [
    ...(clause.kind === 'by' ? [clause] : []),
    ...amountsIn(clause).flatMap(casesInAmount),
    ...clausesBelow(clause).flatMap(casesIn),
  ];
}

function casesInAmount(amount: Amount): readonly Cases[] {
  if (amount.kind === 'on') return [];
  const decides = amount.kind === 'by' && (amount.cases.size > 0 || amount.otherwise !== undefined);
  return [...(decides ? [amount] : []), ...amountsBelow(amount).flatMap(casesInAmount)];
}

/** The open questions that decide about the clause, wherever in it the partner as a whole is judged. */
export function questionsIn(clause: Clause): readonly string[] {
  if (clause.kind === 'during' || clause.kind === 'per') return [];
  return [...(clause.kind === 'open' ? [clause.question] : []), ...clausesBelow(clause).flatMap(questionsIn)];
}
