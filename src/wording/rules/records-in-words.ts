import type { Amount, Filter } from '../../domain/catalogue/amount.ts';
import { andList, orList } from '../lists-in-words.ts';
import { numberInWords } from '../number-in-words.ts';
import type { Voice } from '../voice.ts';
import { amountWords } from './amount-words.ts';
import { windowInWords } from './window-in-words.ts';

/** What is counted or summed over a partner's records: "how many different workload in …, where month1Usd more than 5,000". */
export function recordsInWords(
  { records, where, sum, distinct, window }: Extract<Amount, { kind: 'records' }>,
  voice: Voice,
): string {
  const words = amountWords[voice.language];
  const name = voice.records(records);
  const counted =
    sum !== undefined
      ? words.sumOf(sum, name)
      : distinct !== undefined
        ? words.differentOf(distinct, name)
        : words.rowsOf(name);
  const filters = where.map((filter) => filterPhrase(filter, voice));
  const filtered = filters.length === 0 ? counted : words.where(counted, andList(filters, voice.language));
  return window === undefined ? filtered : `${filtered} ${windowInWords(window, voice.language)}`;
}

function filterPhrase({ field, test }: Filter, { language }: Voice): string {
  const words = amountWords[language];
  if (test.kind === 'bound')
    return `${field} ${words.relation[test.bound.relation]} ${numberInWords(test.bound.limit, language)}`;
  return (test.negated ? words.isNot : words.is)(field, orList(test.values.map(String), language));
}
