import type { PlanAnswer } from '../../answers/plan-answer.ts';
import { type ExitCode, exitCodeOfPlan, exitCodes } from '../exit-code.ts';

/** For each target of the plan, whether it is met with it; none where there is no plan. */
export const targetsMet = ({ result }: PlanAnswer): readonly boolean[] =>
  result && 'plan' in result ? result.plan.targets.map((one) => one.isMet) : [];

export function planExitCode(answer: PlanAnswer): ExitCode {
  const { result } = answer;
  if (!result) return exitCodes.met;
  // A plan that may not survive somebody's leaving is not what was asked for.
  if ('plan' in result && result.survival?.open.length) return exitCodes.undetermined;
  if ('plan' in result) return exitCodeOfPlan(targetsMet(answer), result.gap.weight === 0 && !result.proof.isCut);
  return result.status === 'infeasible' ? exitCodes['not-met'] : exitCodes.undetermined;
}
