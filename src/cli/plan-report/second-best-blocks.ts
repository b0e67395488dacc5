import type { OtherPlan } from '../../domain/planning/explanation/other-plan.ts';
import { explanationWords } from '../../wording/planning/explanation-words.ts';
import { changesNothing, consequenceInWords, stepPoints } from '../../wording/planning/other-plan-in-words.ts';
import type { AimedRequest } from '../../wording/planning/plan-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import type { Block } from '../terminal/block.ts';

/** The best plan that is another one, and what is done otherwise in it. */
export function secondBestBlocks(second: OtherPlan, request: AimedRequest, voice: Voice): readonly Block[] {
  const words = explanationWords[voice.language];
  const { more = [], fewer = [] } = 'plan' in second ? second.difference : {};
  const points = [
    ...stepPoints(words.notDone, fewer, request, voice),
    ...stepPoints(words.instead, more, request, voice),
  ];
  return [
    { kind: 'gap' },
    { kind: 'heading', words: words.second },
    { kind: 'text', words: toldOf(second, request, voice) },
    ...(points.length > 0 ? [{ kind: 'points', points } as const] : []),
  ];
}

function toldOf(second: OtherPlan, request: AimedRequest, voice: Voice): string {
  const words = explanationWords[voice.language];
  if (second.status === 'infeasible') return words.noOther;
  if (second.status === 'optimal' && changesNothing(second)) return words.anotherAsGood;
  const consequence = consequenceInWords(second, request, voice);
  return second.status === 'optimal' ? words.another(consequence) : words.anotherOpen(consequence);
}
