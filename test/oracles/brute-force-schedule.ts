import type { Acquisition } from '../../src/domain/planning/acquisition.ts';
import type { LearnerTerms } from '../../src/domain/planning/learner-terms.ts';
import type { WayToPass } from '../../src/domain/planning/ways-to-pass.ts';
import { addDays, type Day } from '../../src/domain/time/day.ts';
import { shift } from '../../src/domain/time/duration.ts';

/** What it comes to when everything is done in some order, each in some way. */
export interface PossibleCourse {
  readonly cost: number;
  readonly risk: number;
  /** Sorted. */
  readonly uses: readonly string[];
}

/** Every order and every choice of ways in which all of these can be earned, day by day. Slow and plain. */
export function coursesByBruteForce(
  wanted: readonly Acquisition[],
  today: Day,
  terms: LearnerTerms,
  waysOf: (item: string) => readonly WayToPass[],
): readonly PossibleCourse[] {
  const found = new Map<string, PossibleCourse>();
  const goOn = (left: readonly Acquisition[], free: Day, exams: readonly Day[], so: PossibleCourse): void => {
    if (left.length === 0) {
      const course = { ...so, uses: [...so.uses].sort() };
      found.set(JSON.stringify(course), course);
      return;
    }
    for (const next of left) {
      if (left.some((other) => next.after.includes(other.item))) continue;
      for (const way of waysOf(next.item)) {
        const exam = examDay(next, way, free, exams, terms);
        let last = exam;
        for (let tries = 1; tries < way.tries && last !== undefined; tries++) last = retakeDay(last, way, terms);
        if (exam === undefined || last === undefined || last > next.to) continue;
        goOn(
          left.filter((one) => one !== next),
          addDays(last, 1),
          [...exams, exam],
          { cost: so.cost + way.cost, risk: so.risk + way.risk, uses: [...so.uses, ...way.uses] },
        );
      }
    }
  };
  goOn(wanted, today, [], { cost: 0, risk: 0, uses: [] });
  return [...found.values()];
}

const isAway = (day: Day, { absences }: LearnerTerms): boolean =>
  absences.some(({ from, to }) => from <= day && day <= to);

/** The next try after one that failed: after the wait, on a later day, when one is there. */
export function retakeDay(failed: Day, { retakeWait }: WayToPass, terms: LearnerTerms): Day {
  let next = shift(failed, retakeWait);
  while (next <= failed || isAway(next, terms)) next = addDays(next, 1);
  return next;
}

/** @param exams The days of the first tries so far. */
export function examDay(
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
