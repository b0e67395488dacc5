import type { Programme } from '../catalogue/programme.ts';
import {
  type Reading,
  requireExams,
  requireName,
  requireOnce,
  requireOrder,
  requireOwnIds,
} from '../catalogue/reading-beside.ts';
import { decimalsOf } from '../numbers/currency.ts';
import { accepted, type Problem, type Read, refused } from '../problems/problem.ts';
import { readTree } from '../problems/read-tree.ts';
import type { Day } from '../time/day.ts';
import type { LearningTerms, PersonTerms, Voucher } from './learning-terms.ts';
import { moneyFromWritten } from './money-from-written.ts';
import { WithLearning, type WrittenLearning } from './written/learning.ts';

/**
 * Reads `learning:` of a partner's file; nothing where the file has none. `people` are the ids of the partner's people,
 * `undefined` where they could not be read: names of people are not judged then.
 */
export function learningFromTree(
  tree: unknown,
  programme: Programme,
  people: readonly string[] | undefined,
  file?: string,
): Read<LearningTerms | undefined> {
  const read = readTree(WithLearning, tree, file);
  if (!read.ok) return read;
  const { learning } = read.value;
  if (learning === undefined) return accepted(undefined);
  const problems: Problem[] = [];
  const terms = learningFromWritten(learning, people, { programme, file, problems });
  return problems.length > 0 ? refused(problems) : accepted(terms);
}

/**
 * The terms as they were written and accepted. Nothing is checked: what was stated under an earlier state of the programme
 * stays readable.
 */
export const learningAsStated = (written: WrittenLearning, programme: Programme): LearningTerms =>
  learningFromWritten(written, undefined, { programme, file: undefined, problems: [] });

function learningFromWritten(
  written: WrittenLearning,
  people: readonly string[] | undefined,
  reading: Reading,
): LearningTerms {
  const { currency, rates = {}, otherwiseRate, pace, vouchers = [], budget } = written;
  const money = (amount: number, ...steps: readonly string[]) =>
    moneyFromWritten(amount, currency, ['learning', ...steps], reading);
  requireOwnIds(reading, vouchers, ['learning', 'vouchers']);
  for (const [index, { items = [] }] of vouchers.entries()) {
    const path = ['learning', 'vouchers', index, 'items'];
    requireExams(reading, items, path);
    requireOnce(reading, items, (position) => [...path, position]);
  }
  return {
    currency,
    minorUnits: decimalsOf(currency),
    rates: new Map(Object.entries(rates).map(([role, rate]) => [role, money(rate, 'rates', role)])),
    otherwiseRate: money(otherwiseRate, 'otherwiseRate'),
    pace,
    people: peopleFromWritten(written, people, reading),
    vouchers: vouchers.map(voucherFromWritten),
    ...(budget !== undefined && { budget: money(budget, 'budget') }),
  };
}

function voucherFromWritten({ id, items, count, until }: NonNullable<WrittenLearning['vouchers']>[number]): Voucher {
  return { id, items: items ?? [], count, ...(until !== undefined && { until: until as Day }) };
}

function peopleFromWritten(
  { people: written = {}, rates = {} }: WrittenLearning,
  people: readonly string[] | undefined,
  reading: Reading,
): ReadonlyMap<string, PersonTerms> {
  const terms = Object.entries(written).map(([id, { role, pace, absences = [], languages = [] }]) => {
    const path = ['learning', 'people', id];
    if (people) requireName(reading, 'unknown-person', id, people, path);
    if (role !== undefined) requireName(reading, 'unknown-job-role', role, Object.keys(rates), [...path, 'role']);
    for (const [index, { from, to }] of absences.entries())
      requireOrder(reading, from, to, [...path, 'absences', index, 'to']);
    const read: PersonTerms = {
      ...(role !== undefined && { role }),
      ...(pace !== undefined && { pace }),
      absences: absences.map(({ from, to }) => ({ from: from as Day, to: to as Day })),
      languages,
    };
    return [id, read] as const;
  });
  return new Map(terms);
}
