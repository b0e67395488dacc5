import { compare, type Rational, zero } from '../numbers/rational.ts';
import type { Path } from '../problems/problem.ts';
import { type Day, readDay } from '../time/day.ts';
import type { Amount, Filter, Relation } from './amount.ts';
import { conditionFromWritten } from './condition-from-written.ts';
import { numberFromWritten } from './number-from-written.ts';
import { type Reading, report, requireName, useDefinition } from './pack-names.ts';
import { windowFromWritten } from './window-from-written.ts';
import type { WrittenAmount, WrittenFilter } from './written/amount.ts';
import type { WrittenNumber, WrittenParameter } from './written/scalars.ts';

export const numberAmount = (value: Rational): Amount => ({ kind: 'number', value });

/** Stands in for an amount that was refused: nothing is known of it, so nothing else is found wrong because of it. */
const unreadable: Amount = { kind: 'metric', metric: '', aggregate: 'latest' };

/** Rewrites an amount to its primitive kinds. */
export function amountFromWritten(written: WrittenAmount, path: Path, reading: Reading): Amount {
  if (typeof written !== 'object') return numberAmount(numberFromWritten(written));
  const read = (inner: WrittenAmount, ...steps: Path) => amountFromWritten(inner, [...path, ...steps], reading);
  const list = (amounts: readonly WrittenAmount[], key: string) =>
    amounts.map((amount, index) => read(amount, key, index));
  if ('metric' in written) {
    requireName(reading, 'unknown-metric', written.metric, reading.names.metrics, [...path, 'metric']);
    return {
      kind: 'metric',
      metric: written.metric,
      aggregate: written.aggregate ?? (written.window === undefined ? 'latest' : 'sum'),
      ...(written.window !== undefined && { window: windowFromWritten(written.window) }),
      ...(written.otherwise !== undefined && { otherwise: read(written.otherwise, 'otherwise') }),
    };
  }
  if ('records' in written) return recordsAmount(written, path, reading);
  if ('peopleWith' in written) {
    for (const [index, type] of (written.who ?? []).entries())
      requireName(reading, 'unknown-affiliation', type, reading.names.affiliations, [...path, 'who', index]);
    const condition = conditionFromWritten(written.peopleWith, [...path, 'peopleWith'], reading);
    return {
      kind: 'people',
      condition,
      withGrants: written.withGrants ?? false,
      ...(written.who && { who: written.who }),
    };
  }
  if ('holdingsOf' in written)
    return {
      kind: 'holdings',
      items: itemList(written.holdingsOf, [...path, 'holdingsOf'], reading),
      distinct: written.distinct ?? false,
    };
  if ('statusesOf' in written) {
    const statuses = statusList(written.statusesOf, [...path, 'statusesOf'], reading);
    return { kind: 'statuses', statuses, distinctFamilies: written.distinctFamilies ?? false };
  }
  if ('plus' in written) return { kind: 'sum', of: list(written.plus, 'plus') };
  if ('times' in written) return { kind: 'product', of: list(written.times, 'times') };
  if ('smallest' in written) return { kind: 'smallest', of: list(written.smallest, 'smallest') };
  if ('greatest' in written) return { kind: 'greatest', of: list(written.greatest, 'greatest') };
  if ('wholePart' in written) return { kind: 'whole-part', of: read(written.wholePart, 'wholePart') };
  if ('minus' in written)
    return { kind: 'difference', left: read(written.minus[0], 'minus', 0), right: read(written.minus[1], 'minus', 1) };
  if ('between' in written)
    return {
      kind: 'between',
      low: read(written.between[0], 'between', 0),
      high: read(written.between[1], 'between', 1),
    };
  if ('ratio' in written) {
    const withoutBase =
      written.withoutBase === undefined ? {} : { withoutBase: read(written.withoutBase, 'withoutBase') };
    return {
      kind: 'ratio',
      left: read(written.ratio[0], 'ratio', 0),
      right: read(written.ratio[1], 'ratio', 1),
      ...withoutBase,
    };
  }
  if ('by' in written) return byAmount(written, path, reading, (inner, ...steps) => read(inner, ...steps));
  if ('on' in written) {
    if (typeof written.on !== 'string') return { kind: 'on', when: written.on, amount: read(written.amount, 'amount') };
    return { kind: 'on', when: readDay(written.on) as Day, amount: read(written.amount, 'amount') };
  }
  if ('steps' in written) {
    const steps = written.steps.map((step, index) => ({
      from: numberFromWritten(step.from),
      gives: read(step.gives, 'steps', index, 'gives'),
    }));
    const below = written.below === undefined ? numberAmount(zero) : read(written.below, 'below');
    return { kind: 'steps', of: read(written.of, 'of'), below, steps: steps.sort((a, b) => compare(b.from, a.from)) };
  }
  if ('each' in written)
    return {
      kind: 'product',
      of: [parameterFromWritten(written.each, [...path, 'each'], reading), read(written.of, 'of')],
    };
  if ('upTo' in written) {
    const share: Amount = { kind: 'ratio', left: read(written.of, 'of'), right: read(written.at, 'at') };
    const most = read(written.upTo, 'upTo');
    return { kind: 'smallest', of: [most, { kind: 'product', of: [most, share] }] };
  }
  const used = useDefinition<WrittenAmount, Amount>(
    reading,
    'amounts',
    written.use,
    [...path, 'use'],
    (definition, inside) => amountFromWritten(definition.written, definition.path, inside),
  );
  return used ?? unreadable;
}

/** A number, or one for each value of an attribute. */
export function parameterFromWritten(written: WrittenParameter, path: Path, reading: Reading): Amount {
  if (typeof written !== 'object') return numberAmount(numberFromWritten(written));
  return byAmount(written, path, reading, (inner) => numberAmount(numberFromWritten(inner)));
}

function byAmount<Inner>(
  written: { by: string; cases: Record<string, Inner>; otherwise?: Inner | undefined },
  path: Path,
  reading: Reading,
  read: (inner: Inner, ...steps: Path) => Amount,
): Amount {
  checkCases(written.by, Object.keys(written.cases), written.otherwise !== undefined, path, reading);
  const cases = new Map(Object.entries(written.cases).map(([value, inner]) => [value, read(inner, 'cases', value)]));
  return {
    kind: 'by',
    attribute: written.by,
    cases,
    ...(written.otherwise !== undefined && { otherwise: read(written.otherwise, 'otherwise') }),
  };
}

/** Every case must be a value that the attribute can have, and without `otherwise` no value may be left out. */
export function checkCases(
  attribute: string,
  cases: readonly string[],
  hasOtherwise: boolean,
  path: Path,
  reading: Reading,
): void {
  if (!requireName(reading, 'unknown-attribute', attribute, reading.names.attributes.keys(), [...path, 'by'])) return;
  const values = reading.names.attributes.get(attribute);
  if (values === undefined || values === 'any') {
    if (!hasOtherwise) report(reading, 'missing-otherwise', path, { attribute });
    return;
  }
  for (const value of cases) requireName(reading, 'unknown-value', value, values, [...path, 'cases', value]);
  const missing = values.filter((value) => !cases.includes(value));
  if (missing.length > 0 && !hasOtherwise) report(reading, 'missing-cases', [...path, 'cases'], { attribute, missing });
}

function recordsAmount(written: Extract<WrittenAmount, { records: string }>, path: Path, reading: Reading): Amount {
  requireName(reading, 'unknown-records', written.records, reading.names.records.keys(), [...path, 'records']);
  const fields = reading.names.records.get(written.records)?.fields ?? [];
  const field = (name: string, ...steps: Path) =>
    fields.length === 0 || requireName(reading, 'unknown-field', name, fields, [...path, ...steps]);
  const where = (written.where ?? []).flatMap((filter, index) => {
    field(filter.field, 'where', index, 'field');
    return filtersFromWritten(filter, [...path, 'where', index], reading);
  });
  if (written.sum !== undefined) field(written.sum, 'sum');
  if (written.distinct !== undefined) field(written.distinct, 'distinct');
  if (written.sum !== undefined && written.distinct !== undefined) report(reading, 'sum-and-distinct', path);
  return {
    kind: 'records',
    records: written.records,
    where,
    ...(written.sum !== undefined && { sum: written.sum }),
    ...(written.distinct !== undefined && { distinct: written.distinct }),
    ...(written.window !== undefined && { window: windowFromWritten(written.window) }),
    ...(written.otherwise !== undefined && {
      otherwise: amountFromWritten(written.otherwise, [...path, 'otherwise'], reading),
    }),
  };
}

export const relations: readonly (readonly [
  key: 'atLeast' | 'moreThan' | 'atMost' | 'lessThan',
  relation: Relation,
])[] = [
  ['atLeast', 'at-least'],
  ['moreThan', 'more-than'],
  ['atMost', 'at-most'],
  ['lessThan', 'less-than'],
];

function filtersFromWritten(written: WrittenFilter, path: Path, reading: Reading): Filter[] {
  const { field } = written;
  const filters: Filter[] = [];
  if (written.is !== undefined) filters.push({ field, test: { kind: 'one-of', values: [written.is], negated: false } });
  if (written.in !== undefined) filters.push({ field, test: { kind: 'one-of', values: written.in, negated: false } });
  if (written.not !== undefined)
    filters.push({ field, test: { kind: 'one-of', values: [written.not], negated: true } });
  for (const [key, relation] of relations) {
    const limit: WrittenNumber | undefined = written[key];
    if (limit !== undefined)
      filters.push({ field, test: { kind: 'bound', bound: { relation, limit: numberFromWritten(limit) } } });
  }
  if (filters.length === 0) report(reading, 'filter-without-test', path, { field });
  return filters;
}

/** The items named, or all that carry a tag. */
export function itemList(written: readonly string[] | { tagged: string }, path: Path, reading: Reading): string[] {
  if (!('tagged' in written)) {
    for (const [index, item] of written.entries())
      requireName(reading, 'unknown-item', item, reading.names.items.keys(), [...path, index]);
    return [...new Set(written)].sort();
  }
  const items = [...reading.names.items.values()]
    .filter((item) => item.tags.includes(written.tagged))
    .map((item) => item.id);
  if (items.length === 0)
    requireName(
      reading,
      'unknown-tag',
      written.tagged,
      new Set([...reading.names.items.values()].flatMap((item) => item.tags)),
      [...path, 'tagged'],
    );
  return items.sort();
}

/** Statuses and competencies share one name space here: both are things that a company holds. */
function statusList(written: readonly string[] | { tagged: string }, path: Path, reading: Reading): string[] {
  const all = new Map([...reading.names.statuses, ...reading.names.competencies]);
  if (!('tagged' in written)) {
    for (const [index, status] of written.entries())
      requireName(reading, 'unknown-status', status, all.keys(), [...path, index]);
    return [...new Set(written)].sort();
  }
  const statuses = [...all].filter(([, status]) => status.tags.includes(written.tagged)).map(([name]) => name);
  if (statuses.length === 0)
    requireName(reading, 'unknown-tag', written.tagged, new Set([...all.values()].flatMap((status) => status.tags)), [
      ...path,
      'tagged',
    ]);
  return statuses.sort();
}
