import type { PlanAnswer } from '../../answers/plan-answer.ts';
import type { Plan } from '../../domain/planning/planned.ts';
import type { AimedTarget } from '../../domain/planning/targets-at-risk.ts';
import type { Verdict } from '../../domain/standing/verdict.ts';
import { countInWords } from '../../wording/number-in-words.ts';
import { aimTold } from '../../wording/planning/plan-in-words.ts';
import { planWords } from '../../wording/planning/plan-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import { type Block, span, type Words } from '../terminal/block.ts';
import { verdictSymbols } from '../terminal/symbols.ts';

/** Every award in a line: what becomes of it with the plan, and its own deadline. */
export function targetBlocks(
  { request, untouched }: Pick<PlanAnswer, 'request' | 'untouched'>,
  plan: Plan | undefined,
  voice: Voice,
): readonly Block[] {
  const words = planWords[voice.language];
  // Where everything matters the same, there is nothing to say about it.
  const isWeighed = request.targets.some(({ weight, must }) => must || weight !== 1);
  const planned = request.targets.map((target, index) => {
    const isMet = plan?.targets[index]?.isMet ?? true;
    const outcome = words.outcome[aimTold(target)][isMet ? 'met' : 'unmet'];
    const isAwaited = !isMet && target.awaits !== undefined;
    const verdict = isMet ? 'met' : isAwaited ? 'undetermined' : 'not-met';
    return rowOf(target, isAwaited ? words.isAwaited : outcome, verdict, isWeighed, voice);
  });
  const rows = [...planned, ...untouched.map((target) => rowOf(target, words.untouched, 'met', isWeighed, voice))];
  if (rows.length === 0) return [];
  return [
    { kind: 'gap' },
    {
      kind: 'table',
      head: [words.award, ...(isWeighed ? [words.weight] : []), words.inThisPlan, words.deadline],
      rows,
    },
  ];
}

function rowOf(
  { claim, deadline, weight, must }: AimedTarget,
  outcome: string,
  verdict: Verdict,
  isWeighed: boolean,
  voice: Voice,
): readonly Words[] {
  return [
    voice.award(claim),
    ...(isWeighed ? [must ? planWords[voice.language].must : countInWords(weight, voice.language)] : []),
    [span(`${verdictSymbols[verdict]} ${outcome}`, verdict)],
    dayInWords(deadline, voice.language),
  ];
}
