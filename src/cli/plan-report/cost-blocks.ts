import { budgetOf } from '../../domain/planning/explanation/budget.ts';
import type { PriceOfSurvival } from '../../domain/planning/price-of-survival.ts';
import { type AimedRequest, type PlanFound, proofInWords } from '../../wording/planning/plan-in-words.ts';
import { planWords } from '../../wording/planning/plan-words.ts';
import { priceInWords } from '../../wording/planning/price-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import type { Block } from '../terminal/block.ts';

/** The total, how it is counted, and the proof that less is not possible; where nobody does anything, the proof that nothing helps. */
export function costBlocks(
  result: PlanFound,
  request: AimedRequest,
  voice: Voice,
  survival?: PriceOfSurvival,
): readonly Block[] {
  const words = planWords[voice.language];
  const { training } = request;
  const { actions, cost, targets } = result.plan;
  const proof = proofInWords(result, request, voice);
  if (actions.length === 0) {
    if (targets.every(({ isMet }) => isMet)) return [];
    return [{ kind: 'gap' }, { kind: 'heading', words: words.proof }, { kind: 'text', words: proof }];
  }
  const budget = budgetOf(request);
  const total = priceInWords(cost, training, voice);
  return [
    { kind: 'gap' },
    { kind: 'heading', words: words.whyNotLess },
    {
      kind: 'fields',
      fields: [
        { name: words.total, words: cost > 0 ? words.expected(total) : total },
        ...(budget === undefined ? [] : [{ name: words.budget, words: priceInWords(budget, training, voice) }]),
        ...(survival?.more === undefined
          ? []
          : [{ name: words.ifOneLeaves, words: survivalCost(survival.more, survival.isProved, training, voice) }]),
        { name: words.proof, words: proof },
        { name: words.how, words: words.howCounted },
      ],
    },
  ];
}

function survivalCost(more: number, isProved: boolean, training: AimedRequest['training'], voice: Voice): string {
  const words = planWords[voice.language];
  if (more === 0 && isProved) return words.survivesForNothing;
  return (isProved ? words.survivesFor : words.survivesForAbout)(priceInWords(more, training, voice));
}
