import { countedAnew } from './counted-anew.ts';
import { planFrom } from './plan-from-assignment.ts';
import type { PlanRequest } from './plan-request.ts';
import type { Plan, PlannedTarget } from './planned.ts';

/** What becomes of a plan if one person leaves, and everybody else does what is planned and nothing more. */
export interface IfOneLeaves {
  readonly person: string;
  /** The targets that the plan meets and that are then not met, by position. */
  readonly lost: readonly number[];
  /** By target: who is counted where then. Of what is lost, nobody. */
  readonly targets: readonly PlannedTarget[];
}

export function ifOneLeaves(person: string, plan: Plan, request: PlanRequest): IfOneLeaves {
  const { met, request: idle, asked, solution } = countedAnew(plan, request, person);
  const before = (target: number) => peopleCounted(plan.targets[met[target] as number] as PlannedTarget);
  const then = planFrom(solution.assignment, asked, idle, before).targets;
  const nobody = { isMet: false, counted: [], given: [] };
  return {
    person,
    lost: met.filter((_, index) => !then[index]?.isMet),
    targets: request.targets.map((_, index) => then[met.indexOf(index)] ?? nobody),
  };
}

export const peopleCounted = ({ counted }: Pick<PlannedTarget, 'counted'>): ReadonlySet<string> =>
  new Set(counted.flatMap(({ people }) => people));
