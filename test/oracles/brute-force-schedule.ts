import type { Acquisition } from '../../src/domain/planning/acquisition.ts';
import type { LearnerTerms } from '../../src/domain/planning/learner-terms.ts';
import type { WayToPass } from '../../src/domain/planning/ways-to-pass.ts';
import { addDays, type Day } from '../../src/domain/time/day.ts';
import { shift } from '../../src/domain/time/duration.ts';

/** The cheapest cost of earning all of these, in any order and by any ways, day by day; by what is used up. Slow and plain. */
export function cheapestByBruteForce(
  wanted: readonly Acquisition[],
  today: Day,
  terms: LearnerTerms,
  waysOf: (item: string) => readonly WayToPass[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const goOn = (
    left: readonly Acquisition[],
    free: Day,
    exams: readonly Day[],
    cost: number,
    uses: readonly string[],
  ): void => {
    if (left.length === 0) {
      const key = [...uses].sort().join('|');
      found.set(key, Math.min(cost, found.get(key) ?? Infinity));
      return;
    }
    for (const next of left) {
      if (left.some((other) => next.after.includes(other.item))) continue;
      for (const way of waysOf(next.item)) {
        const exam = examDay(next, way, free, exams, terms);
        if (exam !== undefined)
          goOn(
            left.filter((one) => one !== next),
            addDays(exam, 1),
            [...exams, exam],
            cost + way.cost,
            [...uses, ...way.uses],
          );
      }
    }
  };
  goOn(wanted, today, [], 0, []);
  return found;
}

const isAway = (day: Day, { absences }: LearnerTerms): boolean =>
  absences.some(({ from, to }) => from <= day && day <= to);

function examDay(
  { from, to }: Acquisition,
  way: WayToPass,
  free: Day,
  exams: readonly Day[],
  terms: LearnerTerms,
): Day | undefined {
  let start = free > way.starts.from ? free : way.starts.from;
  while (isAway(start, terms)) start = addDays(start, 1);
  if (start > way.starts.to) return undefined;
  let exam = way.session ? addDays(way.session.to, 1) : start;
  if (!way.session) {
    // One day of preparation after the other, on days on which one is there.
    const days = Math.round((Date.parse(shift(start, way.duration)) - Date.parse(start)) / 86_400_000);
    for (let done = 0; done < days; exam = addDays(exam, 1)) if (!isAway(exam, terms)) done++;
  }
  if (exam < from) exam = from;
  const isFull = () => exams.filter((one) => one.slice(0, 7) === exam.slice(0, 7)).length >= terms.pace;
  while (isAway(exam, terms) || isFull()) {
    exam = addDays(exam, 1);
    if (exam > to) return undefined;
  }
  return exam <= to && exam <= (way.examBy ?? to) ? exam : undefined;
}
