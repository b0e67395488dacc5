import type { Clause } from '../../domain/catalogue/clause.ts';
import { andList } from '../lists-in-words.ts';
import type { Voice } from '../voice.ts';
import { amountInWords } from './amount-in-words.ts';
import { clauseWords } from './clause-words.ts';
import { boundInWords } from './figure-in-words.ts';

/** "Azure consumption of customers in the last 12 months: at least 15,000 USD" */
export function comparisonInWords({ amount, bounds }: Extract<Clause, { kind: 'compare' }>, voice: Voice): string {
  const words = clauseWords[voice.language];
  const [only] = bounds;
  if (amount.kind === 'holdings' && only && bounds.length === 1 && only.relation === 'at-least') {
    const asked = amount.distinct ? words.differentHoldings : words.holdings;
    return asked(amountInWords(only.limit, voice), amount.items.map(voice.itemInList).join(', '));
  }
  const told = bounds.map(({ relation, limit }) => boundInWords(relation, limit, amount, voice));
  return words.compare(amountInWords(amount, voice), andList(told, voice.language));
}
