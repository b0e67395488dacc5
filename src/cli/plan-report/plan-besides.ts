import { type Explanation, explain } from '../../domain/planning/explanation/explanation.ts';
import { type Frontier, frontier } from '../../domain/planning/explanation/frontier.ts';
import { type IfPeopleLeave, ifPeopleLeave } from '../../domain/planning/explanation/if-people-leave.ts';
import type { Settings } from '../arguments/settings.ts';
import type { PlanAnswer } from './plan-answer.ts';

/** What was asked besides a plan: why it is as it is, and what others would be. */
export interface PlanBesides {
  readonly explanation?: Explanation;
  readonly frontier?: Frontier;
  readonly leave?: IfPeopleLeave;
}

export function planBesides(answer: PlanAnswer, settings: Settings): PlanBesides {
  const { result, request } = answer;
  const found = result && 'plan' in result ? result : undefined;
  const line = found && settings.frontier ? frontier(found, request) : undefined;
  const leave = leaveAsked(answer, settings);
  return {
    ...(found && settings.explain && { explanation: explain(found, request) }),
    ...(line && { frontier: line }),
    ...(leave && { leave }),
  };
}

/** Nothing where no award could be lost, or no plan was found to compare with. */
function leaveAsked(
  { result, request, untouched, aimsBy }: PlanAnswer,
  { whatIf }: Settings,
): IfPeopleLeave | undefined {
  const { targets, ...asked } = request;
  if (!whatIf || targets.length + untouched.length === 0 || (result && !('plan' in result))) return undefined;
  return ifPeopleLeave({
    request: asked,
    aims: { targets, untouched },
    ...(result && { found: result }),
    people: whatIf.leave,
    from: whatIf.from ?? asked.day,
    aimsBy,
  });
}
