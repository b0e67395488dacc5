import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { fewAtOnce } from './hashing.ts';

test('two passwords are hashed at a time, a few wait, and the rest are refused at once', async () => {
  let busy = 0;
  let most = 0;
  const hashing = fewAtOnce({
    hash: async (password) => {
      busy += 1;
      most = Math.max(most, busy);
      await sleep(5);
      busy -= 1;
      return password;
    },
    verify: async () => true,
  });
  const all = await Promise.allSettled(Array.from({ length: 100 }, (_, index) => hashing.hash(`${index}`)));
  expect(most).toBe(2);
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(18);
  expect(await hashing.hash('later')).toBe('later');
});

test('a hash that fails lets the next one in', async () => {
  const hashing = fewAtOnce({ hash: () => Promise.reject(new Error('broken')), verify: async () => true });
  for (let index = 0; index < 5; index += 1) await expect(hashing.hash('one')).rejects.toThrow('broken');
  expect(await hashing.verify({ hash: '', password: '' })).toBe(true);
});
