import { type LastDayFor, lastDaysToEarn } from '../catalogue/item.ts';
import type { Programme } from '../catalogue/programme.ts';
import type { Way } from '../standing/way.ts';
import type { Day } from '../time/day.ts';
import { dayOfInstant, type Instant } from '../time/instant.ts';

/** The last day to register for an exam, or to take it, where that is before the day by which all must be done. */
export interface ExamDeadline {
  readonly item: string;
  readonly step: LastDayFor['step'];
  readonly lastDay: Day;
}

/** The last day on which an exam can be taken, as far as that is known; worked out once for each. */
export function lastDaysToTake({ items }: Programme, knownAt: Instant): (exam: string) => Day | undefined {
  const known = new Map<string, Day | undefined>();
  return (exam) => {
    if (!known.has(exam)) {
      const item = items.get(exam);
      const days = item ? lastDaysToEarn(item, dayOfInstant(knownAt)).map(({ day }) => day) : [];
      known.set(exam, days.sort().at(0));
    }
    return known.get(exam);
  };
}

/** The exams of some ways that can be taken only for a shorter time than until `by`, the first to end first. */
export function examDeadlines(
  ways: readonly Way[],
  by: Day,
  { programme, knownAt }: { readonly programme: Programme; readonly knownAt: Instant },
): readonly ExamDeadline[] {
  const passes = ways.flatMap(({ steps }) =>
    steps.flatMap(({ candidates }) => candidates.flatMap((one) => one.passing)),
  );
  return [...new Set(passes.flatMap((choice) => choice.of))]
    .flatMap((id) => {
      const item = programme.items.get(id);
      const [last] = item ? lastDaysToEarn(item, dayOfInstant(knownAt)) : [];
      return last !== undefined && last.day < by ? [{ item: id, step: last.step, lastDay: last.day }] : [];
    })
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : 1));
}
