import { plan } from './plan.ts';
import type { PlanRequest } from './plan-request.ts';
import type { AimedTarget, PlanAims } from './targets-at-risk.ts';

/**
 * What is planned for where whoever leaves must make no difference: all that is held. What is safe only as long as everybody stays
 * is at risk.
 */
export function aimsIfOneLeaves({ targets, untouched }: PlanAims, request: Omit<PlanRequest, 'targets'>): PlanAims {
  const all = [...targets, ...untouched];
  const everybody = request.facts.people.map(({ id }) => id);
  const options = { ...request.options, lockedIn: [], lockedOut: everybody, survivesAnyLeaver: true };
  const idle = plan({ ...request, targets: all.map((one) => ({ ...one, must: false })), options });
  const isSafe = (index: number) => 'plan' in idle && !idle.survival?.open.length && idle.plan.targets[index]?.isMet;
  return {
    targets: all.map(
      (one, index): AimedTarget => (one.aim === 'kept' && !isSafe(index) ? { ...one, aim: 'at-risk' } : one),
    ),
    untouched: [],
  };
}
