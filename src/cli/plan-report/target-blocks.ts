import type { Plan } from '../../domain/planning/planned.ts';
import type { AimedTarget } from '../../domain/planning/targets-at-risk.ts';
import { planWords } from '../../wording/planning/plan-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import { type Block, span, type Words } from '../terminal/block.ts';
import { verdictSymbols } from '../terminal/symbols.ts';
import type { PlanAnswer } from './plan-answer.ts';

/** Every award in a line: what becomes of it with the plan, and its own deadline. */
export function targetBlocks(
  { request, untouched }: Pick<PlanAnswer, 'request' | 'untouched'>,
  plan: Plan | undefined,
  voice: Voice,
): readonly Block[] {
  const words = planWords[voice.language];
  const planned = request.targets.map((target, index) => {
    const isMet = plan?.targets[index]?.isMet ?? true;
    return rowOf(target, words.outcome[target.aim][isMet ? 'met' : 'unmet'], isMet, voice);
  });
  const rows = [...planned, ...untouched.map((target) => rowOf(target, words.untouched, true, voice))];
  if (rows.length === 0) return [];
  return [{ kind: 'gap' }, { kind: 'table', head: [words.award, words.inThisPlan, words.deadline], rows }];
}

function rowOf({ claim, deadline }: AimedTarget, outcome: string, isMet: boolean, voice: Voice): readonly Words[] {
  const verdict = isMet ? 'met' : 'not-met';
  return [
    voice.award(claim),
    [span(`${verdictSymbols[verdict]} ${outcome}`, verdict)],
    dayInWords(deadline, voice.language),
  ];
}
