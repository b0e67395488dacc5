import { andThen, both, type Chance, certain, either, impossible, perMilleOf } from './chance.ts';
import { type Course, extended, type Habits, nothingDone } from './course.ts';
import { termsOfPerson } from './learner-terms.ts';
import type { PlanRequest } from './plan-request.ts';
import type { Plan, PlannedAction } from './planned.ts';
import { servedTargets } from './served-targets.ts';
import { awayFrom, nextTry, numbered, type Task, taskOf } from './task.ts';

/** The chance that things are passed in time, in per mille, rounded down. */
export interface Odds {
  /** Everything that the plan has in it. */
  readonly plan: number;
  /** By target: everything that is done for it. Nothing of one that the plan does not meet. */
  readonly targets: readonly (number | undefined)[];
}

/**
 * How sure a plan is, exactly, for the chances as they are given. Each person does one thing after the other, on the days of the plan
 * or, after a try that failed, as soon after them as can be: the next try after the wait of the exam, without a new course; what
 * comes next from the day after the pass, in the same order. What cannot be passed in time any more is given up; a class that has
 * begun is missed. People have nothing to do with each other. Nothing of a plan that meets nothing: that it cannot fail says nothing.
 */
export function oddsOf(plan: Plan, request: PlanRequest): Odds | undefined {
  if (!plan.targets.some(({ isMet }) => isMet)) return undefined;
  const byPerson = [...Map.groupBy(plan.actions, ({ person }) => person)].map(([id, actions]) => {
    const { pace, absences } = termsOfPerson({ id }, request.learning);
    return { steps: actions.map(stepOf), actions, habits: { pace, away: awayFrom(absences) } };
  });
  const today = numbered(request.day);
  const chanceOf = (isAsked: (action: PlannedAction) => boolean): number =>
    perMilleOf(
      byPerson.reduce((chance, { actions, steps, habits }) => {
        const asked = new Set(actions.flatMap((action) => (isAsked(action) ? [action.item] : [])));
        return asked.size === 0 ? chance : both(chance, chanceInTime(steps, asked, today, habits));
      }, certain),
    );
  return {
    plan: chanceOf(() => true),
    targets: plan.targets.map(({ isMet }, target) =>
      isMet ? chanceOf((action) => servedTargets(action, plan).includes(target)) : undefined,
    ),
  };
}

/** One exam of a person as it is planned: no earlier than that, and with one try at a time. */
interface PlannedStep {
  readonly task: Task;
  readonly way: Task['ways'][number];
  readonly pass: number;
}

function stepOf({ acquisition, way, from, exam }: PlannedAction): PlannedStep {
  // A voucher that is too old by then costs money, not time.
  const { examBy: _, ...first } = { ...way, tries: 1, risk: 0 };
  const task = taskOf({ ...acquisition, from: exam }, [{ ...first, starts: { from, to: way.starts.to } }]);
  return { task, way: task.ways[0] as Task['ways'][number], pass: way.pass };
}

/** Where somebody may stand, and how likely that is. */
interface Standing {
  readonly at: Course;
  /** What was not passed in time. */
  readonly missed: ReadonlySet<string>;
  readonly chance: Chance;
}

/** The chance that everything that is asked for is passed in time, among what a person does one after the other. */
function chanceInTime(
  steps: readonly PlannedStep[],
  asked: ReadonlySet<string>,
  today: number,
  habits: Habits,
): Chance {
  let standings: readonly Standing[] = [{ at: nothingDone(today), missed: new Set(), chance: certain }];
  for (const step of steps) {
    const next = new Map<string, Standing>();
    for (const standing of standings)
      for (const one of afterStep(standing, step, habits)) {
        const { item } = step.task.acquisition;
        if (one.missed.has(item) && asked.has(item)) continue;
        const { free, month, examsInMonth } = one.at;
        const key = `${free} ${month} ${examsInMonth} ${[...one.missed].join('|')}`;
        const known = next.get(key);
        next.set(key, known ? { ...known, chance: either(known.chance, one.chance) } : one);
      }
    standings = [...next.values()];
  }
  return standings.reduce((sum, { chance }) => either(sum, chance), impossible);
}

/** All that one step can come to: passed at one of its tries, or not in time. */
function afterStep(
  { at, missed, chance }: Standing,
  { task, way, pass }: PlannedStep,
  habits: Habits,
): readonly Standing[] {
  const { item } = task.acquisition;
  const isBarred = task.after.some((one) => missed.has(one));
  const first = isBarred ? undefined : extended(at, task, way, habits);
  if (!first?.step) return [{ at, missed: new Set([...missed, item]), chance }];
  const { month, examsInMonth } = first;
  const freeAfter = (day: number): Course => ({ ...nothingDone(day + 1), month, examsInMonth });
  const after: Standing[] = [];
  let [day, failed, left] = [first.step.exam, first.step.exam, chance];
  while (day <= task.to && left.parts > 0n) {
    after.push({ at: freeAfter(day), missed, chance: andThen(left, pass) });
    left = andThen(left, 1000 - pass);
    [failed, day] = [day, nextTry(day, way.way.retakeWait, habits.away)];
  }
  if (left.parts > 0n) after.push({ at: freeAfter(failed), missed: new Set([...missed, item]), chance: left });
  return after;
}
