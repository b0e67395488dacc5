import { expect, test } from 'vitest';
import type { RoleHeld } from '../../client/index.ts';
import { browserOf } from './browser-of.ts';
import { daysUntil, longestDay, rolesForKey } from './key-wanted.ts';

test('a key lives for the days until its end; a day that is none gives 0, which is refused', () => {
  expect(daysUntil('2026-11-26', '2026-12-01')).toBe(5);
  expect(daysUntil('2026-11-26', longestDay('2026-11-26'))).toBe(366);
  expect(daysUntil('2026-11-26', '')).toBe(0);
});

test('the roles at the partner that is looked at stand first', () => {
  const at = (partner: string): RoleHeld => ({ kind: 'partner', role: 'partner-member', programme: 'mpn', partner });
  const roles: readonly RoleHeld[] = [{ kind: 'person' }, at('bramble'), at('alpenblick')];
  expect(rolesForKey(roles, { programme: 'mpn', partner: 'alpenblick' })).toEqual([roles[2], roles[0], roles[1]]);
});

test('a browser is told by its own name, not by those that it claims besides', () => {
  const edge =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36 Edg/120.0';
  expect(browserOf(edge)).toBe('Edge, Windows');
  expect(browserOf('Mozilla/5.0 (Macintosh; Intel Mac OS X 14_0) AppleWebKit/605 Version/17 Safari/605')).toBe(
    'Safari, macOS',
  );
  expect(browserOf('curl/8')).toBeUndefined();
});
