import type { PersonColumn } from './person-column.ts';
import { isWithin } from './schedule.ts';

/** Without those that another one makes needless: no dearer, no riskier, at the same cost no more work, for the same rows or more, using up nothing else. */
export function worthwhile(columns: readonly PersonColumn[]): readonly PersonColumn[] {
  const sorted = [...columns].sort(
    (a, b) =>
      a.schedule.cost - b.schedule.cost ||
      a.schedule.risk - b.schedule.risk ||
      b.rows.length - a.rows.length ||
      (String(a.rows) < String(b.rows) ? -1 : 1),
  );
  const kept: (PersonColumn & { readonly set: ReadonlySet<number> })[] = [];
  for (const one of sorted) {
    const isNeedless = kept.some(
      (other) =>
        (other.schedule.cost < one.schedule.cost || other.schedule.steps.length <= one.schedule.steps.length) &&
        other.schedule.risk <= one.schedule.risk &&
        one.rows.every((row) => other.set.has(row)) &&
        isWithin(other.schedule.uses, one.schedule.uses),
    );
    if (!isNeedless) kept.push({ ...one, set: new Set(one.rows) });
  }
  return kept.map(({ schedule, rows }) => ({ schedule, rows }));
}
