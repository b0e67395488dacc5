import type { Competency, Succession } from '../../catalogue/programme.ts';
import type { Day } from '../../time/day.ts';

/** What a competency took over from between two states: on a day between them, or as only the later one says. Another day or manner is told in successionDifference. */
export function successionsOf(
  old: Competency | undefined,
  now: Competency | undefined,
  after: Day,
  until: Day,
): readonly Succession[] {
  const known = new Set(old?.succeeds.map((one) => one.competency));
  return (now?.succeeds ?? []).filter((one) => one.from <= until && (one.from > after || !known.has(one.competency)));
}
