import type { AcquisitionSet } from './acquisition.ts';
import { AcquisitionPool } from './acquisition.ts';
import { modelFromRequest } from './model-from-request.ts';
import { planFrom } from './plan-from-assignment.ts';
import type { PlanRequest } from './plan-request.ts';
import type { Plan, PlannedTarget } from './planned.ts';
import { solve } from './search.ts';

/** What becomes of a plan if one person leaves, and everybody else does what is planned and nothing more. */
export interface IfOneLeaves {
  readonly person: string;
  /** The targets that the plan meets and that are then not met, by position. */
  readonly lost: readonly number[];
  /** By target: who is counted where then. Of what is lost, nobody. */
  readonly targets: readonly PlannedTarget[];
}

/** Cases enough to find out whether people who can do nothing more can be counted in another way. */
const nodes = 2_000;

/** Counts everybody anew, in the words of the planner's own model, so that the two cannot disagree. */
export function ifOneLeaves(person: string, plan: Plan, request: PlanRequest): IfOneLeaves {
  const met = [...request.targets.keys()].filter((index) => plan.targets[index]?.isMet);
  const idle: PlanRequest = {
    ...request,
    targets: met.map((index) => ({ ...(request.targets[index] as PlanRequest['targets'][number]), must: false })),
    options: {},
  };
  const asked = modelFromRequest(idle, { gone: person, done: earnedIn(plan) });
  const solution = solve(asked.model, { nodes }, asked.source);
  if (!('assignment' in solution)) throw new Error(`Who counts where without ${person} was not found out.`);
  const before = (target: number) => peopleCounted(plan.targets[met[target] as number] as PlannedTarget);
  const then = planFrom(solution.assignment, asked, idle, before).targets;
  const nobody = { isMet: false, counted: [], given: [] };
  return {
    person,
    lost: met.filter((_, index) => !then[index]?.isMet),
    targets: request.targets.map((_, index) => then[met.indexOf(index)] ?? nobody),
  };
}

/** By person, what the plan brings: each thing on the day of its exam. */
export function earnedIn({ actions }: Plan): ReadonlyMap<string, AcquisitionSet> {
  const pool = new AcquisitionPool();
  const earned = new Map<string, AcquisitionSet>();
  for (const { person, item, exam } of actions) {
    const one = pool.only({ item, from: exam, to: exam, after: [] });
    const all = pool.together(earned.get(person) ?? pool.nothing, one);
    if (all) earned.set(person, all);
  }
  return earned;
}

export const peopleCounted = ({ counted }: Pick<PlannedTarget, 'counted'>): ReadonlySet<string> =>
  new Set(counted.flatMap(({ people }) => people));
