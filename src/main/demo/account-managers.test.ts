import { expect, test } from 'vitest';
import { whoLooksAfter } from './account-managers.ts';
import { partnerToShow } from './build-demo.ts';
import { demoNetwork } from './network.ts';

const network = demoNetwork();
const today = (one: (typeof network)[number]) => whoLooksAfter(one).at(-1)?.email ?? '';

test('three account managers look after all partners of the demo, each after a good part', () => {
  const parts = Map.groupBy(network, today);
  expect(parts.size).toBe(3);
  for (const [email, part] of parts) expect(part.length, email).toBeGreaterThan(50);
});

test('the account manager who is told to visitors looks after the partner that is shown to them', () => {
  expect(today(partnerToShow(network))).toBe('account@demo.example');
});

test('each partner is looked after from its first day on, and some have changed hands since', () => {
  const all = network.map((one) => ({ one, rows: whoLooksAfter(one) }));
  expect(all.filter(({ one, rows }) => rows[0]?.from !== one.since)).toEqual([]);
  expect(all.every(({ rows }) => rows.length === 1 || (rows[0]?.from ?? '') < (rows[1]?.from ?? ''))).toBe(true);
  expect(all.filter(({ rows }) => rows.length === 2).length).toBeGreaterThan(20);
});
