import type { Held } from './asking.ts';

/** A day on which something of a wallet ends, with what ends on it. */
interface DateOfMine {
  readonly day: string;
  readonly credentials: readonly Held[];
}

/** When what somebody holds ends, day by day, from a day on. What never ends, or ends by the rules of a programme, has no day here. */
export function myDates(credentials: readonly Held[], today: string): readonly DateOfMine[] {
  const byDay = new Map<string, Held[]>();
  for (const one of credentials) {
    const day = one.validThrough;
    if (!day || day < today) continue;
    byDay.set(day, [...(byDay.get(day) ?? []), one]);
  }
  return [...byDay].map(([day, ending]) => ({ day, credentials: ending })).sort((a, b) => a.day.localeCompare(b.day));
}
