import type { Amount, Filter } from '../../catalogue/amount.ts';
import type { FieldValue, RecordRow } from '../../membership/facts.ts';
import {
  add,
  approximate,
  compare,
  divide,
  greatest,
  multiply,
  one,
  type Rational,
  rational,
  roundedUp,
  subtract,
  writeRational,
  zero,
} from '../../numbers/rational.ts';
import { lastDay } from '../../time/day.ts';
import { periodOf } from '../../time/window.ts';
import { someOf } from './chance.ts';
import { alwaysKnown, type Draft, placed } from './draft-partner.ts';
import { crew, furnishPeople } from './furnish-people.ts';

/** No sample has more of anything that is counted: nobody would read it. */
const most = 60;

const wholeCount = (value: Rational): number => Math.max(0, Math.min(most, Number(roundedUp(value))));

/** Makes a figure reach a number, in one of the ways there may be. */
export function furnishFigure(amount: Amount, target: Rational, draft: Draft): void {
  const again = (inner: Amount, to: Rational) => furnishFigure(inner, to, draft);
  switch (amount.kind) {
    case 'metric':
      draft.metrics.set(amount.metric, greatest(draft.metrics.get(amount.metric) ?? target, target));
      return;
    case 'records':
      furnishRecords(amount, target, draft);
      return;
    case 'people':
      furnishPeople(wholeCount(target), amount.condition, amount, draft);
      return;
    case 'holdings':
      furnishHoldings(amount, wholeCount(target), draft);
      return;
    case 'statuses':
      for (const status of someOf(amount.statuses, wholeCount(target), draft.choose)) furnishStatus(status, draft);
      return;
    case 'sum': {
      const chosen = draft.choose(amount.of.length);
      const rest = amount.of
        .map((inner, index) => (inner.kind === 'number' && index !== chosen ? inner.value : zero))
        .reduce(add, zero);
      for (const [index, inner] of amount.of.entries()) again(inner, index === chosen ? subtract(target, rest) : zero);
      return;
    }
    case 'product': {
      const factor = amount.of.reduce((before, inner) => multiply(before, numberOf(inner, draft) ?? one), one);
      for (const inner of amount.of) again(inner, compare(factor, zero) > 0 ? divide(target, factor) : one);
      return;
    }
    case 'smallest':
      for (const inner of amount.of) again(inner, target);
      return;
    case 'greatest':
      again(amount.of[draft.choose(amount.of.length)] as Amount, target);
      return;
    case 'difference':
      again(amount.right, zero);
      again(amount.left, add(target, numberOf(amount.right, draft) ?? zero));
      return;
    case 'ratio': {
      const base = numberOf(amount.right, draft) ?? rational([1, 2, 10, 100][draft.choose(4)] as number);
      again(amount.right, base);
      again(amount.left, multiply(target, base));
      return;
    }
    case 'whole-part':
      again(amount.of, target);
      return;
    case 'by': {
      const chosen = chosenOf(amount, draft);
      if (chosen) again(chosen, target);
      return;
    }
    case 'on':
      again(amount.amount, target);
      return;
    case 'between':
      again(amount.low, target);
      again(amount.high, target);
      return;
    case 'steps': {
      const step = amount.steps.findLast(({ gives }) => compare(numberOf(gives, draft) ?? zero, target) >= 0);
      again(amount.of, step?.from ?? zero);
      return;
    }
    case 'number':
      return;
    default:
      amount satisfies never;
  }
}

/** The number that a parameter is for the partner; `undefined` where it is computed from what the partner has. */
export function numberOf(amount: Amount, draft: Draft): Rational | undefined {
  if (amount.kind === 'number') return amount.value;
  const chosen = amount.kind === 'by' ? chosenOf(amount, draft) : undefined;
  return chosen && numberOf(chosen, draft);
}

/** The case for the partner's value of the attribute, chosen now where it has none. */
export function chosenOf<Value>(
  {
    attribute,
    cases,
    otherwise,
  }: { readonly attribute: string; readonly cases: ReadonlyMap<string, Value>; readonly otherwise?: Value },
  draft: Draft,
): Value | undefined {
  const listed = draft.programme.attributes.get(attribute);
  const values = listed === undefined || listed === 'any' ? [...cases.keys(), 'other'] : listed;
  const value = draft.attributes.get(attribute) ?? values[draft.choose(values.length)] ?? '';
  // What a partner is without a choice follows from the rest of it.
  if (!draft.programme.classifications.has(attribute)) draft.attributes.set(attribute, value);
  return cases.get(value) ?? otherwise;
}

export function furnishStatus(status: string, draft: Draft, level?: string, from = '2000-01-01'): void {
  draft.statuses.push({
    status,
    ...(level !== undefined && { level }),
    from: from as typeof lastDay,
    to: lastDay,
    ...alwaysKnown,
  });
}

function furnishHoldings(
  { items, distinct }: Extract<Amount, { kind: 'holdings' }>,
  count: number,
  draft: Draft,
): void {
  const chosen = distinct
    ? someOf(items, count, draft.choose)
    : Array.from({ length: count }, () => items[draft.choose(items.length)] as string);
  const next = crew(draft);
  for (const item of chosen) furnishPeople(1, { kind: 'item', item }, {}, draft, next);
}

function furnishRecords(amount: Extract<Amount, { kind: 'records' }>, target: Rational, draft: Draft): void {
  const { records, where, window, sum, distinct } = amount;
  const rows = draft.records.get(records) ?? [];
  draft.records.set(records, rows);
  const on = window ? periodOf(window, draft.day).to : draft.day;
  const row: RecordRow = {
    on,
    ...placed(draft),
    ...Object.fromEntries(where.map((filter) => [filter.field, passing(filter)])),
  };
  if (sum !== undefined) rows.push({ ...row, [sum]: writeRational(target) });
  else
    for (let index = 0; index < wholeCount(target); index++)
      rows.push({ ...row, ...(distinct !== undefined && { [distinct]: `${distinct}-${index + 1}` }) });
}

/** A value that a filter lets pass. */
function passing({ test }: Filter): FieldValue {
  if (test.kind === 'one-of') return test.negated ? 'another' : (test.values[0] ?? '');
  const { relation, limit } = test.bound;
  return approximate(
    relation === 'more-than' ? add(limit, one) : relation === 'less-than' ? subtract(limit, one) : limit,
  );
}
