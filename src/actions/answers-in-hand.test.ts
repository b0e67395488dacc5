import { expect, test } from 'vitest';
import { day } from '../domain/time/day.ts';
import { inHand, keepInHand, letGo } from './answers-in-hand.ts';

const told = (bytes: number) => ({ day: day('2020-01-01'), revision: 1, rules: 'r', answer: new Uint8Array(bytes) });

test('of more answers than there is room for, those that were used longest ago are let go', () => {
  const names = Array.from({ length: 40 }, (_, index) => `partner ${index}`);
  for (const name of names) {
    keepInHand(name, 'en', told(1_000_000));
    const first = inHand('partner 0', 'en');
    if (first) keepInHand('partner 0', 'en', first);
  }
  const kept = names.filter((name) => inHand(name, 'en'));
  expect(kept).toEqual(['partner 0', ...names.slice(-15)]);
  expect(inHand('partner 0', 'de')).toBeUndefined();
  keepInHand('partner 0', 'en', told(10));
  expect(inHand('partner 0', 'en')?.answer).toHaveLength(10);
  keepInHand('great', 'en', told(17_000_000));
  expect(inHand('great', 'en')).toBeUndefined();
});

test('what was told of a partner is let go in every language, and of no other partner', () => {
  for (const name of ['one', 'other'])
    for (const language of ['en', 'de'] as const) keepInHand(name, language, told(10));
  letGo('one');
  expect([inHand('one', 'en'), inHand('one', 'de')]).toEqual([undefined, undefined]);
  expect(inHand('other', 'de')).toBeDefined();
});
