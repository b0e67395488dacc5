import { type AimedRequest, type PlanFound, proofInWords } from '../../wording/planning/plan-in-words.ts';
import { planWords } from '../../wording/planning/plan-words.ts';
import { priceInWords } from '../../wording/planning/price-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import type { Block } from '../terminal/block.ts';
import { budgetOf } from './unmet-blocks.ts';

/** The total, how it is counted, and the proof that less is not possible. */
export function costBlocks(result: PlanFound, request: AimedRequest, voice: Voice): readonly Block[] {
  const words = planWords[voice.language];
  const { training } = request;
  const { actions, cost } = result.plan;
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
        { name: words.proof, words: proofInWords(result, training, voice) },
        ...(actions.length > 0 ? [{ name: words.how, words: words.howCounted }] : []),
      ],
    },
  ];
}
