import { add, multiply, one, type Rational, rational, zero } from '../../src/domain/numbers/rational.ts';
import type { LearnerTerms } from '../../src/domain/planning/learner-terms.ts';
import type { PlannedAction } from '../../src/domain/planning/planned.ts';
import { addDays, type Day } from '../../src/domain/time/day.ts';
import { examDay, retakeDay } from './brute-force-schedule.ts';

/** One way in which everything that one person does can turn out, try by try. */
export interface Outcome {
  readonly passed: readonly string[];
  readonly chance: Rational;
}

/** Every way in which the tries of one person can turn out, day by day. Slow and plain. */
export function outcomesByBruteForce(
  actions: readonly PlannedAction[],
  today: Day,
  terms: LearnerTerms,
): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  const goOn = (at: number, free: Day, exams: readonly Day[], passed: readonly string[], chance: Rational): void => {
    const action = actions[at];
    if (!action) {
      outcomes.push({ passed, chance });
      return;
    }
    const { acquisition, way } = action;
    const { examBy: _, ...onTime } = way;
    const isOpen = acquisition.after.every(
      (item) => passed.includes(item) || !actions.some((one) => one.item === item),
    );
    const first = isOpen
      ? examDay(
          { ...acquisition, from: action.exam },
          { ...onTime, starts: { from: action.from, to: way.starts.to } },
          free,
          exams,
          terms,
        )
      : undefined;
    if (first === undefined) {
      goOn(at + 1, free, exams, passed, chance);
      return;
    }
    const pass = rational(way.pass, 1000);
    const fail = rational(1000 - way.pass, 1000);
    const tryOn = (day: Day, left: Rational): void => {
      if (left.numerator === 0n) return;
      goOn(at + 1, addDays(day, 1), [...exams, first], [...passed, action.item], multiply(left, pass));
      const next = retakeDay(day, way, terms);
      const failed = multiply(left, fail);
      if (next <= acquisition.to) tryOn(next, failed);
      else if (failed.numerator > 0n) goOn(at + 1, addDays(day, 1), [...exams, first], passed, failed);
    };
    tryOn(first, chance);
  };
  goOn(0, today, [], [], one);
  return outcomes;
}

/** The chance that everything that is asked of each person is passed in time: every outcome of all of them together. */
export function chanceByBruteForce(
  people: readonly { readonly outcomes: readonly Outcome[]; readonly asked: readonly string[] }[],
): Rational {
  const [first, ...others] = people;
  if (!first) return one;
  return first.outcomes.reduce(
    (sum, { passed, chance }) =>
      first.asked.every((item) => passed.includes(item)) ? add(sum, multiply(chance, chanceByBruteForce(others))) : sum,
    zero,
  );
}
