import { AcquisitionPool, type AcquisitionSet } from './acquisition.ts';
import { modelFromRequest, type RequestModel } from './model-from-request.ts';
import type { PlanRequest } from './plan-request.ts';
import type { Plan } from './planned.ts';
import { solve } from './search.ts';
import type { Solution } from './solution.ts';

/** Everybody counted anew who does what is planned and nothing more. */
export interface CountedAnew {
  /** The targets that the plan meets, by position: those that are asked for. */
  readonly met: readonly number[];
  /** About those alone. */
  readonly request: PlanRequest;
  readonly asked: RequestModel;
  readonly solution: Extract<Solution, { readonly assignment: unknown }>;
  /** By person: the rows in which each is counted. */
  readonly counted: ReadonlyMap<string, readonly number[]>;
}

/** Cases enough to find out whether people who can do nothing more can be counted in another way. */
const nodes = 2_000;

/** Counts everybody anew, without one person where one is named, in the words of the planner's own model, so that the two cannot disagree. */
export function countedAnew(plan: Plan, request: PlanRequest, gone?: string): CountedAnew {
  const met = [...request.targets.keys()].filter((index) => plan.targets[index]?.isMet);
  const idle: PlanRequest = {
    ...request,
    targets: met.map((index) => ({ ...(request.targets[index] as PlanRequest['targets'][number]), must: false })),
    leftUnmet: request.targets.filter((_, index) => !met.includes(index)),
    options: {},
  };
  const asked = modelFromRequest(idle, { done: earnedIn(plan), ...(gone !== undefined && { gone }) });
  const solution = solve(asked.model, { nodes }, asked.source);
  if (!('assignment' in solution)) throw new Error(`Who counts where without ${gone ?? 'nobody'} was not found out.`);
  return { met, request: idle, asked, solution, counted: countedIn(solution.assignment.taken, asked) };
}

/** Of people who are alike the first come first. */
function countedIn(
  taken: CountedAnew['solution']['assignment']['taken'],
  { people }: RequestModel,
): CountedAnew['counted'] {
  const counted = new Map<string, readonly number[]>();
  const next = new Map<number, number>();
  for (const { block, column, times } of taken) {
    const from = next.get(block) ?? 0;
    next.set(block, from + times);
    for (const id of people[block]?.ids.slice(from, from + times) ?? [])
      counted.set(id, [...(counted.get(id) ?? []), ...(people[block]?.columns[column]?.rows ?? [])]);
  }
  return counted;
}

/** By person, what the plan brings: each thing on the day of its exam. */
export function earnedIn({ actions }: Pick<Plan, 'actions'>): ReadonlyMap<string, AcquisitionSet> {
  const pool = new AcquisitionPool();
  const earned = new Map<string, AcquisitionSet>();
  for (const { person, item, exam } of actions) {
    const one = pool.only({ item, from: exam, to: exam, after: [] });
    const all = pool.together(earned.get(person) ?? pool.nothing, one);
    if (all) earned.set(person, all);
  }
  return earned;
}
