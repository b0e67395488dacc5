import type { Plan } from '../../domain/planning/planned.ts';
import { peopleInPlan } from '../../wording/planning/people-in-plan.ts';
import type { AimedRequest } from '../../wording/planning/plan-in-words.ts';
import { planWords } from '../../wording/planning/plan-words.ts';
import type { Voice } from '../../wording/voice.ts';
import type { Block } from '../terminal/block.ts';

/** Who does what. */
export function personBlocks(plan: Plan, request: AimedRequest, voice: Voice): readonly Block[] {
  if (plan.actions.length === 0) return [];
  return [
    { kind: 'gap' },
    { kind: 'heading', words: planWords[voice.language].byPerson },
    { kind: 'points', points: peopleInPlan(plan, request, voice) },
  ];
}
