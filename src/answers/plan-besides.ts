import { type WhyImpossible, whyImpossible } from '../domain/planning/conflict/why-impossible.ts';
import { type Explanation, explain } from '../domain/planning/explanation/explanation.ts';
import { type Frontier, frontier } from '../domain/planning/explanation/frontier.ts';
import { type IfPeopleLeave, ifPeopleLeave } from '../domain/planning/explanation/if-people-leave.ts';
import type { Day } from '../domain/time/day.ts';
import type { PlanAnswer } from './plan-answer.ts';

/** What may be asked besides a plan. */
export interface BesidesAsked {
  readonly explain?: boolean | undefined;
  readonly frontier?: boolean | undefined;
  /** What it says in sentences. */
  readonly tell?: boolean | undefined;
  /** Who leaves, and from when on. */
  readonly whatIf?: { readonly leave: readonly string[]; readonly from?: Day | undefined } | undefined;
}

/** What was asked besides a plan: why it is as it is, and what others would be. */
export interface PlanBesides {
  readonly explanation?: Explanation;
  readonly frontier?: Frontier;
  readonly leave?: IfPeopleLeave;
  /** Why not everything is met, where it is no more than people, time and money. */
  readonly impossible?: readonly WhyImpossible[];
  /** It is told in sentences as well. */
  readonly isTold?: boolean;
}

export function planBesides(answer: PlanAnswer, asked: BesidesAsked): PlanBesides {
  const { result, request } = answer;
  const found = result && 'plan' in result ? result : undefined;
  const line = found && asked.frontier ? frontier(found, request) : undefined;
  const leave = leaveAsked(answer, asked);
  const impossible = impossibleAsked(answer, asked);
  return {
    ...(found && asked.explain && { explanation: explain(found, request) }),
    ...(line && { frontier: line }),
    ...(leave && { leave }),
    ...(asked.tell && { isTold: true }),
    ...(impossible.length > 0 && { impossible }),
  };
}

/** Nothing where no award could be lost, or no plan was found to compare with. */
function leaveAsked(
  { result, request, untouched, aimsBy }: PlanAnswer,
  { whatIf }: BesidesAsked,
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

/** Always where there is no plan at all; else where it is quickly found, or asked for. The same on every machine, as nothing is timed. */
function impossibleAsked(
  { result, request }: PlanAnswer,
  { explain: isAsked }: BesidesAsked,
): readonly WhyImpossible[] {
  if (!result) return [];
  const { model, nodes } = result.proof;
  const isSmall = model.blocks.reduce((sum, { columns }) => sum + columns.length, 0) <= mostColumns;
  if (isAsked) return whyImpossible(result, request, { solves: 1_000, nodes: request.options?.nodes ?? 5_000 });
  if ('plan' in result && !(isSmall && nodes <= mostCases)) return [];
  return whyImpossible(result, request, { solves: isSmall ? 200 : 60, nodes: casesEach });
}

const mostColumns = 1_000;
const mostCases = 50;
const casesEach = 500;
