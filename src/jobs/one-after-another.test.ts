import { setTimeout as passed } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { oneAfterAnother } from './one-after-another.ts';

test('work about one thing is done one after the other, also after one that failed, and beside work about others', async () => {
  const now = new Map<string, number>();
  let [most, mostOfOne] = [0, 0];
  const work = oneAfterAnother(
    ({ name }: { readonly name: string; readonly fails?: boolean }) => name,
    async ({ name, fails }) => {
      now.set(name, (now.get(name) ?? 0) + 1);
      mostOfOne = Math.max(mostOfOne, now.get(name) ?? 0);
      most = Math.max(
        most,
        [...now.values()].reduce((sum, one) => sum + one, 0),
      );
      await passed(5);
      now.set(name, (now.get(name) ?? 0) - 1);
      if (fails) throw new Error('It failed.');
    },
  );
  const all = ['a', 'b', 'a', 'a', 'b'].map((name, index) => work({ name, fails: index === 0 }));
  const settled = await Promise.allSettled(all);
  expect(settled.map(({ status }) => status)).toEqual(['rejected', ...Array(4).fill('fulfilled')]);
  expect([most, mostOfOne]).toEqual([2, 1]);
});
