import { describe, expect, test } from 'vitest';
import { usualDay } from '../../../../test/builders/a-partner.ts';
import { twoTexts } from '../../../../test/builders/arbitrary-changes.ts';
import { day } from '../../time/day.ts';
import { ruleDifference } from './rule-difference.ts';

const people = (count: number, condition: unknown) => ({ people: count, with: condition });
const sales = { metric: 'sales', atLeast: 5 };
const audit = { evidence: 'audit' };

/** Each change between two rules, with what it took the place of. */
function changed(before: unknown, after: unknown): string[] {
  const both = twoTexts(before, after);
  if (!both) throw new Error('A text is refused.');
  const { programme } = both;
  const found = ruleDifference({ programme, clause: both.before }, { programme, clause: both.after }, day(usualDay));
  return (found?.changes ?? []).map((one) =>
    one.kind === 'clause-added' && one.inPlaceOf ? `${one.kind} in place of the ${one.inPlaceOf}` : one.kind,
  );
}

describe('What took the place of what', () => {
  test('is told where one thing left a list and one joined it', () => {
    expect(changed(people(2, { all: ['A', 'B'] }), people(2, { all: ['A', 'C'] }))).toEqual(['condition-exchanged']);
    expect(changed(people(2, { any: ['A', 'B', 'C'] }), people(2, { any: ['A', 'E', 'K'] }))).toEqual([
      'conditions-removed',
      'conditions-added',
    ]);
  });

  test('is told of clauses where one of a kind is gone, right behind it', () => {
    const gone = people(2, { all: ['A', 'B'] });
    expect(changed({ all: [sales, gone] }, { all: [people(2, 'C'), sales, people(1, 'E'), audit] })).toEqual([
      'clause-removed',
      'clause-added in place of the clause',
      'clause-added in place of the clause',
      'clause-added',
    ]);
  });

  test('is told of what each person needed, where it is asked by itself now', () => {
    expect(
      changed(
        { all: [people(2, { all: ['A', 'B', 'C'] }), sales] },
        { all: [people(2, { all: ['A', 'B'] }), audit, people(2, { any: ['C', 'E'] }), sales] },
      ),
    ).toEqual(['conditions-removed', 'clause-added in place of the condition', 'clause-added']);
  });

  test('is not told where it could be either of two', () => {
    const before = { all: [people(2, { all: ['A', 'B'] }), sales, people(1, { all: ['C', 'D'] })] };
    expect(changed(before, { all: [sales, people(3, 'E'), people(4, 'K')] })).not.toContain(
      'clause-added in place of the clause',
    );
  });
});
