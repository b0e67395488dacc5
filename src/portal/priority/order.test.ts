import { expect, test } from 'vitest';
import { isSameOrder, moved, orderIn, prioritySearchOf } from './order.ts';

const saved = ['net/gold', 'web/gold', 'data/silver'];

test('an address names awards that there are, each once; the others come after as they are saved', () => {
  expect(orderIn({}, saved)).toEqual(saved);
  expect(orderIn({ order: 'data/silver,of/nobody,data/silver' }, saved)).toEqual([
    'data/silver',
    'net/gold',
    'web/gold',
  ]);
  expect(prioritySearchOf({ order: ['net/gold'] })).toEqual({});
});

test('an award goes one place up or down, and stays at the ends', () => {
  expect(moved(saved, 'web/gold', -1)).toEqual(['web/gold', 'net/gold', 'data/silver']);
  expect(moved(saved, 'web/gold', 1)).toEqual(['net/gold', 'data/silver', 'web/gold']);
  expect(moved(saved, 'net/gold', -1)).toEqual(saved);
  expect(moved(saved, 'data/silver', 1)).toEqual(saved);
  expect(moved(saved, 'of/nobody', 1)).toEqual(saved);
});

test('two orders are the same where each place is', () => {
  expect(isSameOrder(saved, [...saved])).toBe(true);
  expect(isSameOrder(saved, saved.slice(0, 2))).toBe(false);
  expect(isSameOrder(saved, moved(saved, 'net/gold', 1))).toBe(false);
});
