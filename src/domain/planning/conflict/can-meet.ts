import { asksFor } from '../awards-of-plan.ts';
import { modelFromRequest, type RequestModel } from '../model-from-request.ts';
import type { PlanRequest, PlanTarget } from '../plan-request.ts';
import { solve } from '../search.ts';
import { verify, verifyInfeasible } from '../verify.ts';

/** How often a problem may still be solved anew for one answer, and how far each time. Nothing here goes by a clock. */
export interface Effort {
  readonly nodes: number;
  left: number;
}

export type Possible = 'yes' | 'no' | 'unknown';

/** The request with these targets alone, all of which must be met. Others stay wished for only where people who take part need them, or one of these asks for them. */
export function onlyWith(request: PlanRequest, goal: readonly number[]): PlanRequest {
  const needsOthers = (request.options?.lockedIn ?? []).length > 0;
  const isAskedFor = ({ claim }: PlanTarget) =>
    goal.some((index) => asksFor((request.targets[index] as PlanTarget).claim, claim, request.programme));
  const targets = request.targets.flatMap((target, index) => {
    if (goal.includes(index)) return [{ ...target, must: true }];
    return needsOthers || isAskedFor(target) ? [{ ...target, must: false }] : [];
  });
  return { ...request, targets };
}

/** Is there a plan that meets all of these? Whatever the answer, the verifier has accepted its proof. */
export function canMeet(request: PlanRequest, goal: readonly number[], effort: Effort): Possible {
  if (effort.left <= 0) return 'unknown';
  effort.left--;
  return answered(modelFromRequest(onlyWith(request, goal)), effort.nodes);
}

function answered({ model, source, isCut }: RequestModel, nodes: number): Possible {
  const solution = solve(model, { nodes, isAnyEnough: true }, source);
  if (solution.status === 'unknown') return 'unknown';
  const isPossible = solution.status !== 'infeasible';
  insist(isPossible ? verify(model, solution) : verifyInfeasible(model, solution.certificate));
  // Of what was not listed nothing is proved.
  if (!isPossible && isCut()) return 'unknown';
  return isPossible ? 'yes' : 'no';
}

function insist(flaws: readonly unknown[]): void {
  if (flaws.length > 0) throw new Error(`The planner could not prove its own answer: ${JSON.stringify(flaws)}.`);
}
