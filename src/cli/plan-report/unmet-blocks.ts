import type { WhyImpossible } from '../../domain/planning/conflict/why-impossible.ts';
import { budgetOf } from '../../domain/planning/explanation/budget.ts';
import type { Plan } from '../../domain/planning/planned.ts';
import type { PriceOfSurvival } from '../../domain/planning/price-of-survival.ts';
import { whyUnmet } from '../../domain/planning/why-unmet.ts';
import { conflictWords } from '../../wording/planning/conflict-words.ts';
import type { AimedRequest } from '../../wording/planning/plan-in-words.ts';
import { planWords } from '../../wording/planning/plan-words.ts';
import { priceInWords } from '../../wording/planning/price-in-words.ts';
import { unmetPoint, unsafePoint } from '../../wording/planning/unmet-in-words.ts';
import type { Point } from '../../wording/point.ts';
import type { Voice } from '../../wording/voice.ts';
import type { Block } from '../terminal/block.ts';
import { impossiblePoints } from './impossible-blocks.ts';

/** What was found out about what is not reached. */
export interface WhyNot {
  readonly impossible?: readonly WhyImpossible[] | undefined;
  readonly survival?: PriceOfSurvival | undefined;
  /** Not all was looked for that could be found in longer time. */
  readonly isQuick?: boolean;
}

/** What the plan does not reach, and why. */
export function unmetBlocks(plan: Plan, request: AimedRequest, voice: Voice, why: WhyNot = {}): readonly Block[] {
  const points = unmetPoints(plan, request, voice, why);
  if (points.length === 0) return [];
  return [{ kind: 'gap' }, { kind: 'heading', words: planWords[voice.language].unmet }, { kind: 'points', points }];
}

export function unmetPoints(
  plan: Plan,
  request: AimedRequest,
  voice: Voice,
  { impossible = [], survival, isQuick = false }: WhyNot = {},
): readonly Point[] {
  const budget = budgetOf(request);
  const limit = budget === undefined ? undefined : priceInWords(budget, request.training, voice);
  return request.targets.flatMap((target, index) => {
    const planned = plan.targets[index];
    const unsafe = survival?.unsafe.find((one) => one.target === index);
    if (unsafe) return [unsafePoint(target, unsafe.people, voice)];
    if (!planned || planned.isMet) return [];
    const point = unmetPoint(target, planned, { budget: limit, sure: request.options?.sure }, voice);
    const more = impossible
      .filter(({ unmet }) => unmet === index)
      .flatMap((one) => impossiblePoints(one, request, voice));
    const isOpen = isQuick && more.length === 0 && whyUnmet(target, planned, request.programme).kind === 'too-few';
    const untold = isOpen ? [{ text: conflictWords[voice.language].notQuick }] : [];
    return [{ ...point, below: [...(point.below ?? []), ...more, ...untold] }];
  });
}
