import type { Plan } from '../../domain/planning/plan.ts';
import type { AimedRequest } from '../../wording/planning/plan-in-words.ts';
import { planWords } from '../../wording/planning/plan-words.ts';
import { priceInWords } from '../../wording/planning/price-in-words.ts';
import { unmetPoint } from '../../wording/planning/unmet-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import type { Block } from '../terminal/block.ts';

/** What the plan does not reach, and why. */
export function unmetBlocks(plan: Plan, request: AimedRequest, voice: Voice): readonly Block[] {
  const budget = budgetOf(request);
  const limit = budget === undefined ? undefined : priceInWords(budget, request.training, voice);
  const points = request.targets.flatMap((target, index) => {
    const planned = plan.targets[index];
    return planned && !planned.isMet ? [unmetPoint(target, planned, limit, voice)] : [];
  });
  if (points.length === 0) return [];
  return [{ kind: 'gap' }, { kind: 'heading', words: planWords[voice.language].unmet }, { kind: 'points', points }];
}

/** The money that may be spent: as asked, or as the partner's file says. */
export const budgetOf = ({ options, learning }: AimedRequest): number | undefined => options?.budget ?? learning.budget;
