import { Allowance } from './allowance.ts';

/** How many requests of any kind one address may send to one path; the library asks, and we keep count in bounded memory. */
export function requestLimits(now: () => number) {
  const byRule = new Map<string, Allowance>();
  return {
    consume: async (key: string, { window, max }: { window: number; max: number }) => {
      const rule = `${window}/${max}`;
      const allowance = byRule.get(rule) ?? new Allowance({ tries: max, minutes: window / 60 });
      byRule.set(rule, allowance);
      const wait = allowance.take(key, now());
      return { allowed: wait === 0, retryAfter: wait === 0 ? null : wait };
    },
  };
}
